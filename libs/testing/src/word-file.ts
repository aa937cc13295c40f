import { crc32, deflateRawSync } from 'node:zlib';

/** The parts of a ZIP file by name. */
export type ZipParts = Readonly<Record<string, string | Uint8Array>>;

/** A ZIP file of these parts; `claim` says of a part's unpacked size what its directory shall say. */
export function zipFile(parts: ZipParts, claim: (size: number, name: string) => number = (size) => size): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claim(bytes.length, name), 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([uint32(0x04034b50), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([uint32(0x02014b50), Buffer.from([20, 0]), fields, rest, Buffer.from(name)]));
    files.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...files, list, uint32(0x06054b50), end]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** What a Word file is made of: paragraphs as Word's own XML, the styles they name, pictures by file name. */
export interface WordFileParts {
  body: readonly string[];
  /** Names of styles by id: `{ Ttulo: 'Título' }`. */
  styles?: Readonly<Record<string, string>>;
  pictures?: Readonly<Record<string, Uint8Array>>;
  /** Addresses of pictures that only a link stands for, by relationship id. */
  linked?: Readonly<Record<string, string>>;
  /** Further parts, such as `word/comments.xml`. */
  more?: ZipParts;
}

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A Word file (.docx) as small as Word still opens it. */
export function wordFile({ body, styles = {}, pictures = {}, linked = {}, more = {} }: WordFileParts): Buffer {
  const related = Object.keys(more).filter((name) => /^word\/(?:foot|end)notes\.xml$|^word\/comments\.xml$/.test(name));
  const relationships = [
    ...Object.keys(pictures).map((file) => relationship(file, 'image', `media/${file}`)),
    ...Object.entries(linked).map(([id, target]) => relationship(id, 'image', target, true)),
    ...related.map((name) => relationship(name, name.slice(5, -4), name.slice(5))),
    relationship('styles', 'styles', 'styles.xml'),
  ];
  return zipFile({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relationship('d', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relationships.join('')}</Relationships>`,
    'word/styles.xml': `${XML}<w:styles ${MAIN}>${Object.entries(styles)
      .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
      .join('')}</w:styles>`,
    'word/document.xml': `${XML}<w:document ${MAIN} xmlns:r="${OFFICE}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>${body.join('')}</w:body></w:document>`,
    ...Object.fromEntries(Object.entries(pictures).map(([file, bytes]) => [`word/media/${file}`, bytes])),
    ...more,
  });
}

/** One paragraph of a Word file; `inner` is Word's XML where text alone does not do. */
export function wordParagraph(text: string, { style, inner = '' }: { style?: string; inner?: string } = {}): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${text === '' ? '' : wordRun(text)}${inner}</w:p>`;
}

/** A run of text in Word's XML, with a property such as `<w:b/>`. */
export const wordRun = (text: string, property = ''): string =>
  `<w:r><w:rPr>${property}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A picture in Word's XML, by its file name; `linked` when it lies elsewhere. */
export const wordPicture = (id: string, alt: string, kind: 'embed' | 'link' = 'embed'): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:${kind}="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

function relationship(id: string, type: string, target: string, isExternal = false): string {
  const mode = isExternal ? ' TargetMode="External"' : '';
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
}
