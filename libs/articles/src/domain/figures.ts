import { type ArticleDocument, type Block, type Figure } from '@anverso/document';

/** The same document with one figure changed; undefined when it has no figure of that id. */
export function withFigure(
  document: ArticleDocument,
  figureId: string,
  change: (figure: Figure) => Figure,
): ArticleDocument | undefined {
  if (!figuresOf(document).some(({ id }) => id === figureId)) return undefined;
  const changed = (figure: Figure): Figure => (figure.id === figureId ? change(figure) : figure);
  const blocks = document.blocks.map((block): Block => {
    if (block.type === 'figure') return { ...block, figure: changed(block.figure) };
    if (block.type !== 'figure-pair') return block;
    return { ...block, figures: [changed(block.figures[0]), changed(block.figures[1])] };
  });
  return { ...document, lead: document.lead === undefined ? undefined : changed(document.lead), blocks };
}

/** Every figure of a document, in reading order. */
export function figuresOf(document: ArticleDocument): Figure[] {
  const inBlocks = document.blocks.flatMap((block): Figure[] => {
    if (block.type === 'figure') return [block.figure];
    return block.type === 'figure-pair' ? block.figures : [];
  });
  return document.lead === undefined ? inBlocks : [document.lead, ...inBlocks];
}
