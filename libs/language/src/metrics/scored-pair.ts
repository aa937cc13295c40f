/** A machine's text and what it is measured against: an independent translation, or its own post-edit. */
export interface ScoredPair {
  readonly hypothesis: string;
  readonly reference: string;
}

/** Words as Python's `split` gives them, which the published scores rest on. */
export const spacedWords = (text: string): string[] => text.split(/\p{White_Space}+/u).filter((word) => word !== '');
