import { invalidInput, isLocale, type Locale } from '@anverso/kernel';
import { OWN_NAMESPACE } from './exchanged-edition.js';
import { type ExchangedFile, type ExportedAs, type FilePiece, type FileUnit } from './exchanged-file.js';
import { decodeXmlFile } from './xml-bytes.js';
import { childElements, descendants, type XmlElement } from './xml-node.js';
import { readXmlTree } from './xml-reader.js';
import { piecesOfTransUnit } from './xliff1-pieces.js';
import { piecesOfUnit } from './xliff2-pieces.js';
import { XLIFF1 } from './xliff1-writer.js';
import { XLIFF2 } from './xliff2-writer.js';

/** More than any story needs. */
const MAX_BYTES = 10_485_760;

interface Format {
  versions: readonly string[];
  unit: string;
  languages(root: XmlElement, file: XmlElement): (string | undefined)[];
  piecesOf(unit: XmlElement): FilePiece[];
}

const FORMATS: Readonly<Record<string, Format>> = {
  [XLIFF2]: {
    versions: ['2.0', '2.1'],
    unit: 'unit',
    languages: ({ attributes }) => [attributes.srcLang, attributes.trgLang],
    piecesOf: piecesOfUnit,
  },
  [XLIFF1]: {
    versions: ['1.2'],
    unit: 'trans-unit',
    languages: (root, { attributes }) => [attributes['source-language'], attributes['target-language']],
    piecesOf: piecesOfTransUnit,
  },
};

/** Reads an XLIFF file of version 2.1, 2.0 or 1.2, whoever wrote it; anything malformed or dangerous is a coded error. */
export function readXliff(bytes: Uint8Array, maxBytes = MAX_BYTES): ExchangedFile {
  const root = readXmlTree(decodeXmlFile(bytes, { maxBytes }));
  const format = FORMATS[root.namespace];
  const version = root.attributes.version ?? '';
  if (root.name !== 'xliff' || format?.versions.includes(version) !== true) throw invalidInput('XLIFF_UNKNOWN');
  const files = childElements(root, 'file');
  const [first] = files;
  if (first === undefined) throw invalidInput('XLIFF_UNKNOWN');
  const [from, to] = pairOf(files.map((file) => format.languages(root, file).map(localeOf)));
  const units = files.flatMap((file) => descendants(file, format.unit)).map((unit) => readUnit(unit, format));
  refuseDuplicates(units);
  return { version, from, to, editionId: ownAttribute(first, 'edition'), units };
}

function readUnit(unit: XmlElement, format: Format): FileUnit {
  const { id } = unit.attributes;
  if (id === undefined) throw invalidInput('INTERCHANGE_MALFORMED', { line: unit.line });
  return { id, line: unit.line, exported: readExported(unit), pieces: format.piecesOf(unit) };
}

function readExported(unit: XmlElement): Map<string, ExportedAs> {
  return new Map(
    childElements(unit, 'segment', OWN_NAMESPACE).flatMap(({ attributes: { ref, id, version, sourceHash } }) =>
      ref === undefined || sourceHash === undefined || !/^\d{1,9}$/.test(version ?? '')
        ? []
        : [[ref, { id, version: Number(version), sourceHash }]],
    ),
  );
}

function refuseDuplicates(units: readonly FileUnit[]): void {
  const seen = new Set<string>();
  const take = (id: string, line: number): void => {
    if (seen.has(id)) throw invalidInput('XLIFF_DUPLICATE_ID', { line });
    seen.add(id);
  };
  for (const { id, line, pieces } of units) {
    take(JSON.stringify([id]), line);
    for (const piece of pieces) if (piece.id !== undefined) take(JSON.stringify([id, piece.id]), line);
  }
}

function pairOf(pairs: readonly (Locale | undefined)[][]): [Locale, Locale] {
  const [[from, to] = []] = pairs;
  const isSame = pairs.every((pair) => pair[0] === from && pair[1] === to);
  if (from === undefined || to === undefined || from === to || !isSame) throw invalidInput('XLIFF_LANGUAGES');
  return [from, to];
}

/** `es-419` and `es_MX` are Spanish. */
export function localeOf(tag: string | undefined): Locale | undefined {
  const language = tag?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return isLocale(language) ? language : undefined;
}

const ownAttribute = ({ attributes }: XmlElement, name: string): string | undefined =>
  attributes[`{${OWN_NAMESPACE}}${name}`];
