import { invalidInput, type Locale } from '@anverso/kernel';
import { type CodedToken, hasCodes, literalText, type UnitKind, verifyCodes, writeTokens } from '@anverso/document';
import { type ImportedUnit } from '../domain/memory-unit.js';
import { withoutLayout } from './exchanged-file.js';
import { decodeXml } from './xml-bytes.js';
import { childElement, childElements, type XmlElement } from './xml-node.js';
import { naming, XmlReader } from './xml-reader.js';
import { localeOf } from './xliff-reader.js';

const BATCH = 500;
const MAX_TEXT = 20_000;
const MAX_LINES = 100;
const KINDS: Readonly<Record<UnitKind, true>> = {
  headline: true,
  dek: true,
  caption: true,
  alt: true,
  subhead: true,
  paragraph: true,
  quote: true,
  'list-item': true,
  'related-title': true,
};
const XML = 'http://www.w3.org/XML/1998/namespace';

/** What became of the units of a file so far. */
export interface TmxReport {
  taken: number;
  /** Taken as plain text, because the codes of the two languages do not belong together. */
  withoutCodes: number;
  skipped: Record<TmxSkip, number>;
  /** The first lines on which something was not taken. */
  lines: { line: number; reason: TmxSkip }[];
}

export type TmxSkip = 'no-pair' | 'empty' | 'too-long';

export interface TmxReading {
  batches: AsyncGenerator<ImportedUnit[]>;
  /** Grows while the batches are read. */
  report: TmxReport;
}

/** Reads a TMX file of any tool and, where nobody sets a limit, any size, without ever holding more than a batch. */
export function readTmx(chunks: AsyncIterable<Uint8Array>, maxBytes = Infinity): TmxReading {
  const report: TmxReport = {
    taken: 0,
    withoutCodes: 0,
    skipped: { 'no-pair': 0, empty: 0, 'too-long': 0 },
    lines: [],
  };
  return { batches: readBatches(decodeXml(chunks, { maxBytes }), report), report };
}

async function* readBatches(texts: AsyncIterable<string>, report: TmxReport): AsyncGenerator<ImportedUnit[]> {
  let batch: ImportedUnit[] = [];
  let sourceLanguage: string | undefined;
  const reader = new XmlReader({
    // The document type that the format prescribes is let pass; what it points to is never fetched.
    acceptsDoctype: naming('tmx'),
    onOpen: ({ name, attributes }, depth) => {
      if (depth === 1 && name !== 'tmx') throw invalidInput('TMX_UNKNOWN');
      if (depth === 2 && name === 'header') sourceLanguage = attributes.srclang;
    },
    onClose: (element, depth) => {
      if (depth === 3 && element.name === 'tu') take(element, sourceLanguage, batch, report);
      return depth <= 3;
    },
  });
  for await (const text of texts) {
    reader.write(text);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  reader.close();
  if (batch.length > 0) yield batch;
}

function take(unit: XmlElement, sourceLanguage: string | undefined, batch: ImportedUnit[], report: TmxReport): void {
  const read = readUnit(unit, sourceLanguage);
  if (typeof read === 'string') {
    report.skipped[read]++;
    if (report.lines.length < MAX_LINES) report.lines.push({ line: unit.line, reason: read });
    return;
  }
  report.taken++;
  if (read.isPlain) report.withoutCodes++;
  batch.push(read.unit);
}

function readUnit(
  tu: XmlElement,
  headerLanguage: string | undefined,
): { unit: ImportedUnit; isPlain: boolean } | TmxSkip {
  const variants = childElements(tu, 'tuv').flatMap((variant) => {
    const { attributes } = variant;
    const language = attributes[`{${XML}}lang`] ?? attributes.lang;
    const locale = localeOf(language);
    const seg = childElement(variant, 'seg');
    return locale === undefined || seg === undefined ? [] : [{ locale, seg, variant: variantNamed(language) }];
  });
  const from: Locale | undefined = localeOf(tu.attributes.srclang ?? headerLanguage) ?? variants[0]?.locale;
  const source = variants.find(({ locale }) => locale === from);
  const target = variants.find(({ locale }) => locale !== from);
  if (source === undefined || target === undefined) return 'no-pair';
  const names = new Map<string, number>();
  const tokens = [readSeg(source.seg, names), readSeg(target.seg, names)];
  const coded = tokens.map((one) => withoutLayout(writeTokens(one)));
  const [from_ = '', to_ = ''] = coded;
  const isSound = verifyCodes(from_, from_).length === 0 && verifyCodes(from_, to_).length === 0;
  const texts = isSound ? coded : tokens.map((one) => withoutLayout(writeTokens([plain(one)])));
  const [sourceText = '', targetText = ''] = texts;
  if (tokens.some((one) => literalText(one).trim() === '')) return 'empty';
  if (texts.some(({ length }) => length > MAX_TEXT)) return 'too-long';
  return {
    unit: {
      from: source.locale,
      to: target.locale,
      source: sourceText,
      target: targetText,
      ...((source.variant !== null || target.variant !== null) && {
        variants: { source: source.variant, target: target.variant },
      }),
      ...detailsOf(tu),
    },
    isPlain: !isSound && tokens.some(hasCodes),
  };
}

/** `es-ES` of `es_es`; null where a file names the language alone, or what is no region. */
function variantNamed(language = ''): string | null {
  const [, name = '', region = ''] = /^([a-z]{2})[-_]([a-z]{2}|\d{3})$/i.exec(language) ?? [];
  return name === '' ? null : `${name.toLowerCase()}-${region.toUpperCase()}`;
}

const plain = (tokens: readonly CodedToken[]): CodedToken => ({ kind: 'text', text: literalText(tokens) });

type Details = Pick<ImportedUnit, 'unitKind' | 'previousKey' | 'nextKey' | 'createdAt'>;

/** What this house's own files tell beside the texts; anything that it would not have written is passed over. */
function detailsOf(tu: XmlElement): Details {
  const kind = propOf(tu, 'x-unitKind');
  const previousKey = propOf(tu, 'x-previousKey');
  const nextKey = propOf(tu, 'x-nextKey');
  const [, year, month, day, time = ''] =
    /^(\d{4})(\d\d)(\d\d)(T\d{6}Z)?$/.exec(tu.attributes.creationdate ?? '') ?? [];
  const clock = time === '' ? 'T00:00:00Z' : time.replace(/(\d\d)(\d\d)(\d\d)/, '$1:$2:$3');
  const createdAt = new Date(`${year ?? ''}-${month ?? ''}-${day ?? ''}${clock}`);
  return {
    ...(kind !== undefined && Object.hasOwn(KINDS, kind) && { unitKind: kind }),
    ...(isKey(previousKey) && { previousKey }),
    ...(isKey(nextKey) && { nextKey }),
    // Before 1970 no memory was kept, and not every calendar knows the year 0.
    ...(createdAt.getTime() > 0 && { createdAt }),
  };
}

function propOf(tu: XmlElement, type: string): string | undefined {
  const content = childElements(tu, 'prop').find(({ attributes }) => attributes.type === type)?.children[0];
  return typeof content === 'string' ? content : undefined;
}

/** Whether it is 64 bits of a hash, as a number with a sign. */
function isKey(text: string | undefined): text is string {
  return text !== undefined && /^-?\d{1,19}$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text);
}

/** Codes get the house's numbers in the order in which the source opens them; the target's find them by their names. */
function readSeg(seg: XmlElement, names: Map<string, number>): CodedToken[] {
  const pairs = new Map<string, number>();
  let standing = 0;
  const numberOf = (name: string): number => {
    const known = names.get(name) ?? names.size + 1;
    names.set(name, known);
    return known;
  };
  const read = (parent: XmlElement): CodedToken[] =>
    parent.children.flatMap((child): CodedToken[] => {
      if (typeof child === 'string') return [{ kind: 'text', text: child }];
      const { i = '', x } = child.attributes;
      switch (child.name) {
        case 'bpt': {
          const id = numberOf(`pair ${x ?? i}`);
          pairs.set(i, id);
          return [{ kind: 'open', id }];
        }
        case 'ept':
          return [{ kind: 'close', id: pairs.get(i) ?? 0 }];
        case 'ph':
          return [{ kind: 'standalone', id: numberOf(`alone ${x ?? `#${String(++standing)}`}`) }];
        case 'it':
          return [{ kind: child.attributes.pos === 'end' ? 'close' : 'open', id: 0 }];
        case 'ut':
          return [];
        default:
          return read(child);
      }
    });
  return read(seg);
}
