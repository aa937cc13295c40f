import { type ArticleDocument, type Figure } from './model.js';

/** The parts without which no story is translated. */
export const REQUIRED_PARTS = ['headline', 'paragraph', 'picture', 'alt', 'caption', 'credit'] as const;
type RequiredPart = (typeof REQUIRED_PARTS)[number];

/** A part that a story must have before it is translated, and where it is missing. */
export interface MissingPart {
  part: RequiredPart;
  /** `lead`, a block's id, or `b4.1` for the second picture of a pair; none for the story itself. */
  path?: string;
  /** Counts figures in reading order, for the words that name it. */
  figure?: number;
}

/** What keeps a story from being translated, in reading order. */
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
  blocks.some(
    (block) =>
      block.type === 'paragraph' && block.content.some((inline) => inline.type === 'text' && inline.text.trim() !== ''),
  );

/** Every figure of a document with the place where it stands, in reading order. */
function placedFigures({ lead, blocks }: ArticleDocument): { path: string; figure: Figure }[] {
  const inBlocks = blocks.flatMap((block) => {
    if (block.type === 'figure') return [{ path: block.id, figure: block.figure }];
    if (block.type !== 'figure-pair') return [];
    return block.figures.map((figure, index) => ({ path: `${block.id}.${index}`, figure }));
  });
  return lead === undefined ? inBlocks : [{ path: 'lead', figure: lead }, ...inBlocks];
}
