/** A translation that somebody or something proposes for a segment. Texts are coded text. */
export interface Suggestion {
  origin: 'memory' | 'machine';
  /** How well it fits: the memory knows this very source, or it is what an engine once drafted. */
  match: 'exact' | 'draft';
  target: string;
  engine: string | null;
}
