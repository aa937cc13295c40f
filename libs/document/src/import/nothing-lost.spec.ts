import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from '@jest/globals';
import { AppError } from '@anverso/kernel';
import fc from 'fast-check';
import { articleDocumentSchema } from '../model.js';
import { importStory } from './import-story.js';
import { type ImportResult } from './recognition.js';

const FIXTURES = join(process.cwd(), 'libs/document/src/import/fixtures');
const FILES = readdirSync(FIXTURES, { withFileTypes: true }).flatMap((file) => (file.isFile() ? [file.name] : []));
const read = (fileName: string): string => readFileSync(join(FIXTURES, fileName), 'utf8');
const importText = (fileName: string, text: string): ImportResult =>
  importStory({ fileName, bytes: new TextEncoder().encode(text), locale: 'en' });

/** Parts that say in the account what became of a whole line. */
const ACCOUNTED = new Set(['furniture', 'duplicate', 'date', 'byline', 'section', 'locale', 'front-matter']);
/** What names a part and is no part of it. */
const LABELS = new Set(
  'section title summary author date photo por by headline dek byline dateline description foto'.split(' '),
);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a file that are neither in its document nor in what the account says of their line. */
function lostWords(text: string, { document, recognised, unsure }: ImportResult): string[] {
  const kept = new Set(wordsOf(JSON.stringify(document)));
  return text.split('\n').flatMap((line, index) => {
    const notes = [...recognised, ...unsure].filter((note) => note.line === index + 1);
    if (notes.some(({ part }) => ACCOUNTED.has(part))) return [];
    const noted = new Set(notes.flatMap((note) => wordsOf(note.text)));
    // The number of an item is its place in the list.
    return wordsOf(line.replace(/^\d{1,2}[.)]\s/, '')).filter(
      (word) => !kept.has(word) && !noted.has(word) && !LABELS.has(word),
    );
  });
}

const isMarkdown = (fileName: string): boolean => fileName.endsWith('.md');

describe('an import', () => {
  test.each(FILES)('loses no word of %s', (fileName) => {
    const text = read(fileName);
    // Addresses of definitions and pictures are named by what uses them.
    const lost = lostWords(text.replace(/^\[\^?\w+\]:.*$/gm, ''), importText(fileName, text));
    const isAddress = (word: string): boolean =>
      isMarkdown(fileName) && /^(?:jpg|png|pictures|fotos|20b|bee|map)$/.test(word);
    expect(lost.filter((word) => !isAddress(word))).toEqual([]);
  });

  const plainLines = FILES.filter((name) => !isMarkdown(name)).flatMap((name) => read(name).split('\n'));

  it('loses no word however the lines of pages are mixed, and fails only with a reason', () => {
    const lines = fc.array(fc.constantFrom(...plainLines), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(lines, (mixed) => {
        // A word of its own in each long line shows that no line stands in for another.
        const marked = mixed.map((line, index) =>
          line.length > 60 ? line.replace(/ (?=\S+ \S+$)/, ` n${index} `) : line,
        );
        const text = marked.join('\n');
        try {
          const result = importText('a.txt', text);
          articleDocumentSchema.parse(result.document);
          expect(lostWords(text, result)).toEqual([]);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          expect(error.code).toMatch(/^IMPORT_(?:NO_HEADLINE|EMPTY)$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads any text as Markdown or fails with a reason', () => {
    const pieces = [
      '# ',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '*',
      '**',
      '[a](',
      'x)',
      '![',
      '](b.png "',
      '"',
      '|',
      '---',
      '`',
      '<b>',
      'CARACAS -- ',
      'By Ana Gil',
      'a ',
      ':',
      '\\',
      '1. ',
      '    ',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (markdown) => {
        try {
          articleDocumentSchema.parse(importText('a.md', `# Title\n\n${markdown}`).document);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });

  const SENTENCES = [
    'The council met on Monday',
    'Nobody asked who pays for the lamps',
    'Rosa Paz came by the night tram',
  ];
  const wrap = (open: string, close: string) => (inside: string) => `${open}${inside}${close}`;
  const WRAPPERS = [
    ...'p div section article main aside nav footer header ul>li ol>li blockquote h2 h3 pre table>tr>td dl>dd figure>figcaption details>summary span b i a form center x-custom address'
      .split(' ')
      .map((path) => path.split('>'))
      .map((path) =>
        wrap(
          path.map((tag) => `<${tag}>`).join(''),
          path
            .toReversed()
            .map((tag) => `</${tag}>`)
            .join(''),
        ),
      ),
    wrap('<div class="comments">', '</div>'),
    wrap('<p class="MsoQuote">', '</p>'),
    wrap('<p class="caption">', '</p>'),
    wrap('<p class="byline">', '</p>'),
    wrap('<p class="dek">', '</p>'),
    wrap('<b style="font-weight:normal">', '</b>'),
    wrap('<figure><img src="a.png" alt="x">', '</figure>'),
    wrap('<p><br>', '<br><br></p>'),
  ];
  const branch = fc.letrec<{ node: (mark: () => string) => string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(...SENTENCES).map((words) => (mark: () => string) => `${words} with the number ${mark()}.`),
      fc.tuple(fc.constantFrom(...WRAPPERS), fc.array(tie('node'), { minLength: 1, maxLength: 3 })).map(
        ([around, inside]) =>
          (mark: () => string) =>
            around(inside.map((one) => one(mark)).join(' ')),
      ),
    ),
  })).node;

  it('loses no sentence of a page, however its elements stand in one another', () => {
    fc.assert(
      fc.property(fc.array(branch, { minLength: 1, maxLength: 6 }), (parts) => {
        let count = 0;
        const html = `<h1>The headline of the page</h1>${parts.map((part) => part(() => `n${(count += 1)}n`)).join('')}`;
        const { document, recognised, unsure } = importText('a.html', html);
        articleDocumentSchema.parse(document);
        const said = JSON.stringify([document, ...[...recognised, ...unsure].map(({ text }) => text)]);
        const lost = Array.from({ length: count }, (_, index) => `n${index + 1}n`).filter(
          (mark) => !said.includes(mark),
        );
        expect({ html, lost }).toEqual({ html, lost: [] });
      }),
      { numRuns: 400 },
    );
  });
});
