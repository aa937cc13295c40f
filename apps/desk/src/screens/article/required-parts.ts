import { type ArticleDocument, placedFigures, wordsOf } from './article-document.js';

type RequiredPart = 'headline' | 'paragraph' | 'picture' | 'alt' | 'caption' | 'credit';

/** A part that a story must have before it is translated, and where it is missing. */
export interface MissingPart {
  part: RequiredPart;
  /** `lead`, a block's id, or `b4.1` for the second picture of a pair; none for the story itself. */
  path?: string;
  /** Counts figures in reading order, for the words that name it. */
  figure?: number;
}

/** What keeps a story from being submitted, in reading order. */
export function missingParts(document: ArticleDocument): MissingPart[] {
  const missing: MissingPart[] = [];
  if (document.headline.trim() === '') missing.push({ part: 'headline' });
  if (!hasText(document)) missing.push({ part: 'paragraph' });
  for (const [index, { path, figure }] of placedFigures(document).entries()) {
    const at = { path, figure: index + 1 };
    if (figure.assetId === undefined) missing.push({ part: 'picture', ...at });
    if (figure.alt.trim() === '') missing.push({ part: 'alt', ...at });
    if (figure.caption.trim() === '') missing.push({ part: 'caption', ...at });
    if ((figure.credit ?? '').trim() === '') missing.push({ part: 'credit', ...at });
  }
  return missing;
}

const hasText = ({ blocks }: ArticleDocument): boolean =>
  blocks.some((block) => block.type === 'paragraph' && wordsOf(block.content).trim() !== '');
