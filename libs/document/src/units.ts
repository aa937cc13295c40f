import { type ArticleDocument, type Block, type BlockOf, type Figure, type Inline } from './model.js';

export type UnitKind =
  'headline' | 'dek' | 'caption' | 'alt' | 'subhead' | 'paragraph' | 'quote' | 'list-item' | 'related-title';

/** A translatable piece of an article at a path that stays the same from revision to revision. */
export interface Unit {
  path: string;
  kind: UnitKind;
  content: readonly Inline[];
}

/** Answers a unit with what shall stand in its place. */
export type UnitVisitor = (unit: Unit) => readonly Inline[];

/**
 * Walks the units of an article in reading order and gives the article with each replaced by what the visitor answers.
 * Reading and writing segments both rest on this one walk, which is what makes them inverse.
 */
export function mapUnits(document: ArticleDocument, visit: UnitVisitor): ArticleDocument {
  const { headline, dek, lead, blocks } = document;
  return {
    ...document,
    headline: visitText(visit, 'headline', 'headline', headline),
    ...(dek !== undefined && { dek: visitText(visit, 'dek', 'dek', dek) }),
    ...(lead !== undefined && { lead: visitFigure(visit, 'lead', lead) }),
    blocks: blocks.map((block) => visitBlock(visit, block)),
  };
}

function visitBlock(visit: UnitVisitor, block: Block): Block {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return { ...block, content: [...visit({ path: block.id, kind: block.type, content: block.content })] };
    case 'subhead':
      return { ...block, text: visitText(visit, block.id, 'subhead', block.text) };
    case 'figure':
      return { ...block, figure: visitFigure(visit, block.id, block.figure) };
    case 'figure-pair':
      return visitPair(visit, block);
    case 'list': {
      const items = block.items.map(({ id, content }) => ({
        id,
        content: [...visit({ path: `${block.id}.${id}`, kind: 'list-item', content })],
      }));
      return { ...block, items };
    }
    case 'related': {
      const stories = block.stories.map((story) => ({
        ...story,
        title: visitText(visit, `${block.id}.${story.id}`, 'related-title', story.title),
      }));
      return { ...block, stories };
    }
  }
}

function visitPair(visit: UnitVisitor, block: BlockOf<'figure-pair'>): Block {
  const [first, second] = block.figures;
  return {
    ...block,
    figures: [visitFigure(visit, `${block.id}.0`, first), visitFigure(visit, `${block.id}.1`, second)],
  };
}

function visitFigure(visit: UnitVisitor, path: string, figure: Figure): Figure {
  return {
    ...figure,
    alt: visitText(visit, `${path}.alt`, 'alt', figure.alt),
    caption: visitText(visit, `${path}.caption`, 'caption', figure.caption),
  };
}

/** A unit without marks: marks that a translation brings along are dropped, a break becomes a space. */
function visitText(visit: UnitVisitor, path: string, kind: UnitKind, text: string): string {
  return visit({ path, kind, content: [{ type: 'text', text }] })
    .map((inline) => (inline.type === 'text' ? inline.text : ' '))
    .join('');
}
