import { sha256 } from '@anverso/kernel';
import { type Code } from '@anverso/document';
import { type Segment, type SegmentState } from '../domain/segment.js';
import { codedMarkup, type CodeTags, soundTokens } from './coded-markup.js';
import {
  codeMarkup,
  codeName,
  type ExchangedEdition,
  type ExchangedMatch,
  type ExchangedUnit,
  OWN_NAMESPACE,
  unitsOf,
} from './exchanged-edition.js';
import { xmlElement, xmlTag, xmlText } from './xml-writer.js';

export const XLIFF1 = 'urn:oasis:names:tc:xliff:document:1.2';

const CODE_KINDS: Readonly<Record<Code['type'], string>> = {
  link: 'link',
  strong: 'bold',
  emphasis: 'italic',
  break: 'lb',
};
const STATES: Readonly<Record<SegmentState, string>> = {
  initial: 'needs-review-translation',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
};
const ORDER: readonly SegmentState[] = ['initial', 'translated', 'reviewed', 'final'];
const QUALIFIERS = { machine: 'mt-suggestion', memory: 'exact-match', human: undefined } as const;

/** An edition as XLIFF 1.2 for older tools, unit by unit. */
export function* writeXliff1(edition: ExchangedEdition): Generator<string> {
  const { editionId, from, to, title } = edition;
  const file = {
    original: title,
    'source-language': from,
    'target-language': to,
    datatype: 'x-anverso',
    'anv:edition': editionId,
    'anv:sourceRevision': edition.segments[0]?.sourceRevisionId,
    'xml:space': 'preserve',
  };
  const root = { xmlns: XLIFF1, 'xmlns:anv': OWN_NAMESPACE, version: '1.2' };
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<${xmlTag('xliff', root)}>\n<${xmlTag('file', file)}>\n<body>\n`;
  for (const unit of unitsOf(edition)) yield `${writeUnit(unit)}\n`;
  yield '</body>\n</file>\n</xliff>\n';
}

function writeUnit({ id, path, kind, segments, notes, matches, terms }: ExchangedUnit): string {
  const isApproved = segments.every(({ state }) => state === 'final');
  return xmlElement(
    'trans-unit',
    {
      id,
      resname: path,
      restype: `x-${kind}`,
      approved: isApproved ? 'yes' : undefined,
      'xml:space': 'preserve',
    },
    xmlElement('source', {}, segments.map((segment) => sourceOf(segment)).join(' ')),
    xmlElement('seg-source', {}, segments.map((segment) => mark(segment, sourceOf(segment))).join(' ')),
    writeTarget(segments),
    ...notes.map(({ category, text }) => xmlElement('note', { from: category, annotates: 'target' }, xmlText(text))),
    ...terms.map(({ source, translations, note }) => {
      const said = [translations.join(' | '), note ?? ''].filter((text) => text !== '').join('; ');
      return xmlElement(
        'note',
        { from: 'term', annotates: 'source' },
        xmlText(said === '' ? source : `${source} = ${said}`),
      );
    }),
    ...matches.map((match) => writeMatch(match, segments)),
    ...segments.map(writeOwn),
  );
}

function writeTarget(segments: readonly Segment[]): string {
  if (segments.every(({ target }) => target === null)) return '';
  const state = ORDER.find((one) => segments.some((segment) => segment.state === one)) ?? 'initial';
  const isWhole = segments.every(({ target }) => target !== null);
  const origins = new Set(segments.map(({ origin }) => origin));
  const [origin] = origins;
  const qualifier = state === 'initial' && origins.size === 1 && origin ? QUALIFIERS[origin] : undefined;
  return xmlElement(
    'target',
    { state: isWhole ? STATES[state] : 'needs-translation', 'state-qualifier': qualifier },
    segments.map((segment) => mark(segment, targetOf(segment))).join(' '),
  );
}

const mark = ({ ordinal }: Segment, content: string): string =>
  xmlElement('mrk', { mtype: 'seg', mid: `s${ordinal}` }, content);

const sourceOf = (segment: Segment): string =>
  codedMarkup(soundTokens(segment.source, segment.source), tagsOf(segment));

const targetOf = (segment: Segment): string =>
  segment.target === null ? '' : codedMarkup(soundTokens(segment.source, segment.target), tagsOf(segment));

/** How the segment stood when it left the house: what an import compares with how it stands then. */
function writeOwn({ id, ordinal, version, source }: Segment): string {
  return xmlElement('anv:segment', { ref: `s${ordinal}`, id, version, sourceHash: sha256(source) });
}

function tagsOf({ ordinal, codes }: Segment): CodeTags {
  const attributesOf = (id: number) => {
    const code = codes.find((one) => one.id === id);
    return { id: codeName(ordinal, id), ctype: code && CODE_KINDS[code.type] };
  };
  const isBreak = (id: number): boolean => codes.some((code) => code.id === id && code.type === 'break');
  return {
    open: (id) => `<${xmlTag('g', attributesOf(id))}>`,
    close: () => '</g>',
    standalone: (id) =>
      xmlElement('x', {
        ...attributesOf(id),
        'equiv-text': isBreak(id) ? codeMarkup({ type: 'break' }).start : undefined,
      }),
  };
}

function writeMatch(match: ExchangedMatch, segments: readonly Segment[]): string {
  const segment = segments.find(({ id }) => id === match.segmentId);
  if (segment === undefined) return '';
  const { source, target, score, origin, from } = match;
  const tags = tagsOf(segment);
  return xmlElement(
    'alt-trans',
    { mid: `s${segment.ordinal}`, 'match-quality': `${score}%`, origin: from ?? origin },
    xmlElement('source', {}, codedMarkup(soundTokens(source, source), tags)),
    xmlElement('target', {}, codedMarkup(soundTokens(source, target), tags)),
  );
}
