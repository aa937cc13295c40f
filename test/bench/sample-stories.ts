import { readFile } from 'node:fs/promises';
import { type Locale } from '@anverso/kernel';
import { type ArticleDocument, importStory } from '@anverso/document';

const FOLDER = 'samples/stories';

/** Samples in both languages, written by hand. */
const PAIRS: readonly Readonly<Record<Locale, string>>[] = [
  { en: 'puerto-alba-budget-ballots.md', es: 'puerto-alba-budget-ballots.es.md' },
  { en: 'glacier-microphones.md', es: 'glacier-microphones.es.md' },
  { en: 'subasta-en-alta-mar.en.md', es: 'subasta-en-alta-mar.md' },
  { en: 'vinedos-de-altura.en.md', es: 'vinedos-de-altura.md' },
];

/** English ones, in the order in which a long story is put together of them. */
const LONG = [
  'library-boat.md',
  'puerto-alba-budget-ballots.md',
  'glacier-microphones.md',
  'lisbon-flood-rehearsal.md',
];

/** Real prose of 500 words and more, each story in both languages. */
export function readPairs(): Promise<Record<Locale, ArticleDocument>[]> {
  return Promise.all(PAIRS.map(async ({ en, es }) => ({ en: await readDocument(en), es: await readDocument(es) })));
}

/** One English story of about this many words, as a Markdown file; the salt makes it a story of its own. */
export async function longStory(words: number, salt: string): Promise<string> {
  const files = await Promise.all(LONG.map((file) => readFile(`${FOLDER}/${file}`, 'utf8')));
  const [head = ''] = files;
  const frontMatter = head
    .slice(0, head.indexOf('\n---\n'))
    .replace(/^headline: .*$/m, `headline: A Long Story ${salt}`);
  const paragraphs = files.flatMap((file) => file.slice(file.indexOf('\n---\n') + 5).split('\n\n'));
  const kept: string[] = [];
  for (let left = words; left > 0 && paragraphs.length > 0;) {
    const paragraph = paragraphs.shift()?.trim() ?? '';
    if (paragraph === '' || paragraph.startsWith('![')) continue;
    kept.push(paragraph);
    left -= paragraph.split(/\s+/).length;
  }
  return `${frontMatter}\n---\n\n${kept.join('\n\n')}\n`;
}

async function readDocument(fileName: string): Promise<ArticleDocument> {
  return importStory({ fileName, bytes: await readFile(`${FOLDER}/${fileName}`) }).document;
}
