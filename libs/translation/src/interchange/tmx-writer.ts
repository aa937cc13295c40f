import { type CodedToken } from '@anverso/document';
import { type MemoryProvenance, type MemoryUnit } from '../domain/memory-unit.js';
import { codedMarkup, type CodeTags, soundTokens } from './coded-markup.js';
import { xmlElement, xmlText } from './xml-writer.js';

/** A unit as a file gets it; who stands behind it goes along as far as it is known. */
export type TmxEntry = Omit<MemoryUnit, 'provenance'> & { provenance: Partial<MemoryProvenance> };

const HEADER = {
  creationtool: 'Anverso',
  creationtoolversion: '1',
  segtype: 'sentence',
  'o-tmf': 'Anverso',
  adminlang: 'en',
  srclang: '*all*',
  datatype: 'xml',
};

const TAGS: CodeTags = {
  open: (id) => xmlElement('bpt', { i: id, x: id }, `{${id}}`),
  close: (id) => xmlElement('ept', { i: id }, `{/${id}}`),
  standalone: (id) => xmlElement('ph', { x: id }, `{${id}/}`),
};

/** The memory as TMX 1.4b, batch by batch as it comes; persons appear as ids, never by name. */
export async function* writeTmx(batches: AsyncIterable<readonly TmxEntry[]>): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n${xmlElement('header', HEADER)}\n<body>\n`;
  for await (const batch of batches) yield batch.map(writeEntry).join('');
  yield '</body>\n</tmx>\n';
}

function writeEntry(entry: TmxEntry): string {
  const { id, from, to, source, target, unitKind, previousKey, nextKey, provenance, createdAt, variants } = entry;
  const { translatedBy } = provenance;
  const props = { unitKind, previousKey, nextKey, ...provenance };
  const attributes = {
    tuid: id,
    srclang: from,
    creationdate: createdAt.toISOString().replace(/[-:]|\.\d+/g, ''),
    creationid: typeof translatedBy === 'string' ? translatedBy : undefined,
  };
  return `${xmlElement(
    'tu',
    attributes,
    ...Object.entries(props).flatMap(([name, value]) =>
      value == null ? [] : [xmlElement('prop', { type: `x-${name}` }, xmlText(wordOf(value)))],
    ),
    writeVariant(variants?.source ?? from, soundTokens(source, source)),
    writeVariant(variants?.target ?? to, soundTokens(source, target)),
  )}\n`;
}

const wordOf = (value: string | Date): string => (typeof value === 'string' ? value : value.toISOString());

const writeVariant = (locale: string, tokens: readonly CodedToken[]): string =>
  xmlElement('tuv', { 'xml:lang': locale }, xmlElement('seg', {}, codedMarkup(tokens, TAGS)));
