import { sha256 } from '@anverso/kernel';
import { type Code } from '@anverso/document';
import { type Segment } from '../domain/segment.js';
import { codedMarkup, type CodeTags, soundTokens } from './coded-markup.js';
import {
  codeMarkup,
  codeName,
  type ExchangedEdition,
  type ExchangedMatch,
  type ExchangedTerm,
  type ExchangedUnit,
  OWN_NAMESPACE,
  unitsOf,
} from './exchanged-edition.js';
import { xmlElement, xmlTag, xmlText } from './xml-writer.js';

export const XLIFF2 = 'urn:oasis:names:tc:xliff:document:2.0';
const MATCHES = 'urn:oasis:names:tc:xliff:matches:2.0';
const GLOSSARY = 'urn:oasis:names:tc:xliff:glossary:2.0';

const CODE_KINDS: Readonly<Record<Code['type'], { type: string; subType?: string }>> = {
  link: { type: 'link' },
  strong: { type: 'fmt', subType: 'xlf:b' },
  emphasis: { type: 'fmt', subType: 'xlf:i' },
  break: { type: 'fmt', subType: 'xlf:lb' },
};

/** An edition as XLIFF 2.1, unit by unit. */
export function* writeXliff2(edition: ExchangedEdition): Generator<string> {
  const { editionId, from, to, title } = edition;
  const root = {
    xmlns: XLIFF2,
    'xmlns:mtc': MATCHES,
    'xmlns:gls': GLOSSARY,
    'xmlns:anv': OWN_NAMESPACE,
    version: '2.1',
    srcLang: from,
    trgLang: to,
  };
  const file = {
    id: `e${editionId}`,
    original: title,
    'anv:edition': editionId,
    'anv:sourceRevision': edition.segments[0]?.sourceRevisionId,
    'xml:space': 'preserve',
  };
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<${xmlTag('xliff', root)}>\n<${xmlTag('file', file)}>\n`;
  for (const unit of unitsOf(edition)) yield `${writeUnit(unit)}\n`;
  yield '</file>\n</xliff>\n';
}

function writeUnit({ id, path, kind, segments, notes, matches, terms }: ExchangedUnit): string {
  return xmlElement(
    'unit',
    { id, name: path, type: `anverso:${kind}`, 'xml:space': 'preserve' },
    wrap(
      'mtc:matches',
      matches.map((match) => writeMatch(match, segments)),
    ),
    // An entry that says nothing of its term is not valid.
    wrap(
      'gls:glossary',
      terms.filter(({ translations, note }) => translations.length > 0 || note !== undefined).map(writeTerm),
    ),
    ...segments.map(writeOwn),
    wrap(
      'notes',
      notes.map(({ category, text }, index) =>
        xmlElement('note', { id: `n${index + 1}`, category, appliesTo: 'target' }, xmlText(text)),
      ),
    ),
    wrap('originalData', segments.flatMap(writeData)),
    segments.map(writeSegment).join('<ignorable><source> </source></ignorable>'),
  );
}

const wrap = (name: string, content: readonly string[]): string =>
  content.length === 0 ? '' : xmlElement(name, {}, ...content);

/** How the segment stood when it left the house: what an import compares with how it stands then. */
function writeOwn({ id, ordinal, version, source }: Segment): string {
  return xmlElement('anv:segment', { ref: `s${ordinal}`, id, version, sourceHash: sha256(source) });
}

function writeData({ ordinal, codes }: Segment): string[] {
  return codes.flatMap((code) => {
    const name = codeName(ordinal, code.id);
    const { start, end } = codeMarkup(code);
    const data = [xmlElement('data', { id: `${name}.start` }, xmlText(start))];
    return end === '' ? data : [...data, xmlElement('data', { id: `${name}.end` }, xmlText(end))];
  });
}

function writeSegment(segment: Segment): string {
  const { ordinal, source, target, state, origin } = segment;
  const tags = tagsOf(segment, true);
  const subState = origin === null ? undefined : `anverso:${origin}`;
  return xmlElement(
    'segment',
    { id: `s${ordinal}`, ...(target !== null && { state, subState }) },
    xmlElement('source', {}, codedMarkup(soundTokens(source, source), tags)),
    target === null ? '' : xmlElement('target', {}, codedMarkup(soundTokens(source, target), tags)),
  );
}

function tagsOf({ ordinal, codes }: Segment, withData: boolean): CodeTags {
  const attributesOf = (id: number) => {
    const code = codes.find((one) => one.id === id);
    return { id: codeName(ordinal, id), canCopy: 'no', canDelete: 'no', ...(code && CODE_KINDS[code.type]) };
  };
  const data = (id: number, end: string) => (withData ? `${codeName(ordinal, id)}.${end}` : undefined);
  return {
    open: (id) =>
      `<${xmlTag('pc', { ...attributesOf(id), dataRefStart: data(id, 'start'), dataRefEnd: data(id, 'end') })}>`,
    close: () => '</pc>',
    standalone: (id) => xmlElement('ph', { ...attributesOf(id), dataRef: data(id, 'start') }),
  };
}

function writeMatch(match: ExchangedMatch, segments: readonly Segment[]): string {
  const segment = segments.find(({ id }) => id === match.segmentId);
  if (segment === undefined) return '';
  const tags = tagsOf(segment, false);
  const { source, target, score, origin, from } = match;
  return xmlElement(
    'mtc:match',
    { ref: `#s${segment.ordinal}`, type: origin === 'machine' ? 'mt' : 'tm', matchQuality: score, origin: from },
    xmlElement('source', {}, codedMarkup(soundTokens(source, source), tags)),
    xmlElement('target', {}, codedMarkup(soundTokens(source, target), tags)),
  );
}

function writeTerm({ source, translations, note }: ExchangedTerm): string {
  return xmlElement(
    'gls:glossEntry',
    {},
    xmlElement('gls:term', {}, xmlText(source)),
    ...translations.map((translation) => xmlElement('gls:translation', {}, xmlText(translation))),
    note === undefined ? '' : xmlElement('gls:definition', {}, xmlText(note)),
  );
}
