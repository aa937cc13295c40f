import { invalidInput } from '@anverso/kernel';
import mammoth from 'mammoth';
import { type EmbeddedPictures } from '../html/html.js';
import { type ImportLog } from '../recognition.js';
import { leaveOutWordParts } from './word-parts.js';
import { readZip } from './zip.js';

const MAIN_PART = 'word/document.xml';
/** What Word writes around the words of a story, in bytes and in elements; reading that many takes about a second. */
const PART_LIMIT = 6 * 1024 * 1024;
const MOST_ELEMENTS = 150_000;
/** How deep elements stand in one another: no table in a table in a text box comes near. */
const DEEPEST = 1000;
const XML = /\.(?:xml|rels)$/;

/** Word calls its own styles by their English names inside the file; other programs and old templates translate them. */
const STYLES: readonly (readonly [target: string, names: readonly string[]])[] = [
  ['h1.title:fresh', ['Title', 'Título', 'Puesto', 'Headline', 'Titular']],
  ['p.subtitle:fresh', ['Subtitle', 'Subtítulo', 'Dek', 'Bajada', 'Entradilla', 'Sumario']],
  ['p.byline:fresh', ['Byline', 'Firma', 'Autor']],
  ['blockquote > p:fresh', ['Quote', 'Intense Quote', 'Block Text', 'Quotations', 'Cita', 'Cita destacada', 'Citas']],
  [
    'p.caption:fresh',
    ['Caption', 'Descripción', 'Epígrafe', 'Leyenda', 'Pie de foto', 'Illustration', 'Ilustración', 'Figure'],
  ],
  ['ul > li:fresh', ['List Bullet', 'Lista con viñetas']],
  ['ol > li:fresh', ['List Number', 'Lista con números']],
  ...[1, 2, 3, 4].map((level) => [`h${level}:fresh`, [`Título ${level}`, `Encabezado ${level}`]] as const),
];

const STYLE_MAP = STYLES.flatMap(([target, names]) => names.map((name) => `p[style-name='${name}'] => ${target}`));

/** What a Word file shows as a page, with the pictures that it holds. */
interface WordPage {
  html: string;
  embedded: EmbeddedPictures;
}

/**
 * Reads a Word file (.docx): its text as it would be with every change accepted, its own pictures, its notes. Macros
 * are never looked at and nothing outside the file is fetched. Fails with IMPORT_WORD_DAMAGED, IMPORT_WORD_PROTECTED
 * or IMPORT_WORD_TOO_LARGE.
 */
export async function readWord(bytes: Uint8Array, log: ImportLog): Promise<WordPage> {
  const parts = readZip(bytes);
  if (!parts.has(MAIN_PART)) throw invalidInput('IMPORT_WORD_DAMAGED');
  const texts = [...parts].flatMap(([name, content]) => (XML.test(name) ? [content] : []));
  if (texts.some(({ length }) => length > PART_LIMIT)) throw invalidInput('IMPORT_WORD_TOO_LARGE');
  const shapes = texts.map(shapeOf);
  if (shapes.reduce((sum, { elements }) => sum + elements, 0) > MOST_ELEMENTS)
    throw invalidInput('IMPORT_WORD_TOO_LARGE');
  if (shapes.some(({ depth }) => depth > DEEPEST)) throw invalidInput('IMPORT_WORD_DAMAGED');
  leaveOutWordParts(parts, log);
  return toHtml(bytes);
}

const [SLASH, OPENS, CLOSES] = [0x2f, 0x3c, 0x3e];
/** What follows `<` where no element begins: `<?xml`, `<!--`. */
const ASIDES: readonly (number | undefined)[] = [0x3f, 0x21];

/** How many elements a part has, and how deep they stand in one another, before anything parses it. */
function shapeOf(part: Uint8Array): { elements: number; depth: number } {
  let [elements, level, depth] = [0, 0, 0];
  for (const [at, byte] of part.entries()) {
    const isClosing = byte === OPENS ? part[at + 1] === SLASH : byte === CLOSES && part[at - 1] === SLASH;
    if (isClosing) level -= 1;
    else if (byte === OPENS) {
      elements += 1;
      if (!ASIDES.includes(part[at + 1])) depth = Math.max(depth, ++level);
    }
  }
  return { elements, depth };
}

async function toHtml(bytes: Uint8Array): Promise<WordPage> {
  const embedded: EmbeddedPictures = new Map();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const picture = await image.readAsBuffer().catch(() => undefined);
    // A picture that only its address stands for; it is never fetched.
    if (picture === undefined) return { src: 'elsewhere:' };
    const src = `embedded:${embedded.size + 1}`;
    embedded.set(src, picture);
    return { src };
  });
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: STYLE_MAP, convertImage, includeEmbeddedStyleMap: false, externalFileAccess: false },
    );
    return { html: value, embedded };
  } catch (error) {
    throw invalidInput('IMPORT_WORD_DAMAGED', {}, error);
  }
}
