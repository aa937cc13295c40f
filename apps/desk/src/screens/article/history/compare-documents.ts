import { diffArrays, diffWordsWithSpace } from 'diff';
import { type ArticleDocument, type Block, type Figure, wordsOf } from '../article-document.js';

type PartKind =
  | 'headline'
  | 'dek'
  | 'byline'
  | 'date'
  | 'dateline'
  | 'alt'
  | 'caption'
  | 'credit'
  | 'picture'
  | 'paragraph'
  | 'subhead'
  | 'quote'
  | 'speaker'
  | 'item'
  | 'related';

interface Part {
  /** The same in every revision as long as the part lives. */
  key: string;
  kind: PartKind;
  text: string;
}

interface Piece {
  text: string;
  change?: 'added' | 'removed';
}

/** A part of a story in two revisions, word by word. */
export interface PartChange {
  key: string;
  kind: PartKind;
  change: 'added' | 'removed' | 'changed' | 'moved';
  pieces: Piece[];
}

/** What differs between two revisions, in the order of the newer one, removed parts where they stood. */
export function compareDocuments(before: ArticleDocument, after: ArticleDocument): PartChange[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const byKey = new Map(old.map((part) => [part.key, part]));
  const still = new Set(now.map(({ key }) => key));
  const order = diffArrays(
    old.map(({ key }) => key),
    now.map(({ key }) => key),
  );
  return order.flatMap(({ value, added, removed }) =>
    value.flatMap((key): PartChange[] => {
      const was = byKey.get(key);
      const is = now.find((part) => part.key === key);
      // A part that moved is shown where it went.
      if (removed && still.has(key)) return [];
      if (was === undefined && is !== undefined) return whole(is, 'added');
      if (is === undefined && was !== undefined) return whole(was, 'removed');
      if (was === undefined || is === undefined) return [];
      if (was.text !== is.text)
        return [{ key, kind: is.kind, change: 'changed', pieces: diffWords(was.text, is.text) }];
      return added ? [{ key, kind: is.kind, change: 'moved', pieces: [{ text: is.text }] }] : [];
    }),
  );
}

/** One text in two states, word by word. */
function diffWords(before: string, after: string): Piece[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    text: value,
    ...(added && { change: 'added' as const }),
    ...(removed && { change: 'removed' as const }),
  }));
}

function whole({ key, kind, text }: Part, change: 'added' | 'removed'): PartChange[] {
  return text === '' ? [] : [{ key, kind, change, pieces: [{ text, change }] }];
}

/** Every text of a story with a name that stays. */
function partsOf(document: ArticleDocument): Part[] {
  const { headline, dek, byline, dateline, date, lead, blocks } = document;
  const place = [dateline?.place, dateline?.agency && `(${dateline.agency})`].filter(Boolean).join(' ');
  const head: Part[] = [
    { key: 'headline', kind: 'headline', text: headline },
    { key: 'dek', kind: 'dek', text: dek ?? '' },
    { key: 'byline', kind: 'byline', text: byline.join(', ') },
    { key: 'date', kind: 'date', text: date ?? '' },
    { key: 'dateline', kind: 'dateline', text: place },
  ];
  return [...head, ...(lead === undefined ? [] : figureParts('lead', lead)), ...blocks.flatMap(blockParts)];
}

function blockParts(block: Block): Part[] {
  const { id } = block;
  switch (block.type) {
    case 'paragraph':
      return [{ key: id, kind: 'paragraph', text: wordsOf(block.content) }];
    case 'subhead':
      return [{ key: id, kind: 'subhead', text: block.text }];
    case 'quote':
      return [
        { key: id, kind: 'quote', text: wordsOf(block.content) },
        { key: `${id}.speaker`, kind: 'speaker', text: block.speaker ?? '' },
      ];
    case 'figure':
      return figureParts(id, block.figure);
    case 'figure-pair':
      return block.figures.flatMap((figure, index) => figureParts(`${id}.${index}`, figure));
    case 'list':
      return block.items.map((item) => ({ key: `${id}.${item.id}`, kind: 'item', text: wordsOf(item.content) }));
    case 'related':
      return block.stories.map((story) => ({
        key: `${id}.${story.id}`,
        kind: 'related',
        text: [story.title, story.href].filter((text) => text !== '').join(' · '),
      }));
  }
}

function figureParts(path: string, { assetId, caption, credit, alt }: Figure): Part[] {
  return [
    { key: `${path}.picture`, kind: 'picture', text: assetId ?? '' },
    { key: `${path}.caption`, kind: 'caption', text: caption },
    { key: `${path}.credit`, kind: 'credit', text: credit ?? '' },
    { key: `${path}.alt`, kind: 'alt', text: alt },
  ];
}
