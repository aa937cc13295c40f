import { type NewsGrammar } from './news-grammar.js';

/** Ways in which a story says almost what an older one said. */
export const MUTATIONS: readonly { name: string; apply: (text: string, news: NewsGrammar) => string }[] = [
  { name: 'other figures', apply: (text, news) => text.replace(/\d[\d,]*/g, () => String(2 + news.below(9_000))) },
  { name: 'other names', apply: (text, news) => text.replace(/(?<=\s)\p{Lu}\p{L}+/gu, () => news.personName()) },
  { name: 'one word', apply: (text, news) => replaceWords(text, 1, news) },
  { name: 'two words', apply: (text, news) => replaceWords(text, 2, news) },
  { name: 'four words', apply: (text, news) => replaceWords(text, 4, news) },
  { name: 'five words', apply: (text, news) => replaceWords(text, 5, news) },
  { name: 'words lost', apply: (text, news) => dropWords(text, 3, news) },
  { name: 'words added', apply: (text, news) => addWords(text, 3, news) },
  { name: 'no commas', apply: (text) => text.replaceAll(',', '') },
  {
    name: 'a clause more',
    apply: (text, news) => text.replace(/\.$/, `, ${news.rareWord()} in ${news.personName()}.`),
  },
];

function replaceWords(text: string, count: number, news: NewsGrammar): string {
  const words = text.split(' ');
  for (let n = 0; n < count; n++) words[news.below(words.length)] = news.rareWord();
  return words.join(' ');
}

function dropWords(text: string, count: number, news: NewsGrammar): string {
  const words = text.split(' ');
  for (let n = 0; n < count; n++) words.splice(news.below(words.length), 1);
  return words.join(' ');
}

function addWords(text: string, count: number, news: NewsGrammar): string {
  const words = text.split(' ');
  for (let n = 0; n < count; n++) words.splice(news.below(words.length), 0, news.rareWord());
  return words.join(' ');
}
