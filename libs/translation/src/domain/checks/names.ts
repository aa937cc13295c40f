import { countQuotations, findQuotations, missingNameWords, type NameWord } from '@anverso/language';
import { isRendered } from '../terms/pair-terms.js';
import { type Check, type Issue, type Pair } from './check.js';

/** The words of one name as one issue. */
function byName(words: readonly NameWord[], side: 'sourceSpans' | 'targetSpans'): Issue[] {
  const names = new Map<string, NameWord[]>();
  for (const word of words) names.set(word.name, [...(names.get(word.name) ?? []), word]);
  return [...names].map(([name, parts]) => ({
    matter: name,
    details: { name, words: parts.map(({ text }) => text).join(' ') },
    [side]: parts.map(({ start, end }) => ({ start, end })),
  }));
}

function quoteCounts({ sourceText, targetText, unitKind }: Pair): Issue[] {
  if (unitKind === 'alt') return [];
  const ours = countQuotations(sourceText);
  const theirs = countQuotations(targetText);
  const agree = ours.least <= theirs.most && theirs.least <= ours.most;
  if (agree) return [];
  const details = { source: String(ours.least), target: String(theirs.least) };
  const spans = (text: string) =>
    findQuotations(text)
      .filter(({ depth }) => depth === 0)
      .map(({ start, end }) => ({ start, end }));
  return [
    {
      matter: `${details.source} | ${details.target}`,
      details,
      sourceSpans: spans(sourceText),
      targetSpans: spans(targetText),
    },
  ];
}

const NAME = String.raw`((?:\p{Lu}[\p{L}'’.-]*\s)?\p{Lu}[\p{L}’'-]+)`;
const TITLE = String.raw`(?:(?:the|el|la|los|las|President|Mayor|Sen\.|Gov\.|Rep\.|Dr\.|[\p{Ll}]+)\s){0,3}`;
const SAID = String.raw`(?:said|says|told|added|adds|asked|replied|answered|explained|explains|wrote|warned|insisted|recalled|argued|dijo|dice|afirmó|afirma|señaló|añadió|agregó|explicó|explica|preguntó|respondió|contestó|aseguró|declaró|sostuvo|recordó|escribió|advirtió|insistió|comentó|indicó|manifestó|apuntó)`;
const SPEAKERS = [
  new RegExp(String.raw`${SAID}\s${TITLE}${NAME}`, 'gu'),
  new RegExp(String.raw`${NAME},?\s${SAID}(?!\p{L})`, 'gu'),
];

/** The last names of those who are said to speak, in the order of the text. */
function speakers(text: string): string[] {
  return SPEAKERS.flatMap((pattern) => [...text.matchAll(pattern)])
    .sort((a, b) => a.index - b.index)
    .map((match) => fold(match[1]?.split(/\s/).at(-1) ?? ''));
}

const fold = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The same people speak on both sides, and in the other order only where somebody took the words of another. */
function swappedSpeakers({ sourceText, targetText }: Pair): Issue[] {
  if (!/[«»“”"—]/u.test(sourceText)) return [];
  const ours = speakers(sourceText);
  const theirs = speakers(targetText);
  const isSame = ours.join() === theirs.join();
  const hasSamePeople = [...ours].sort().join() === [...theirs].sort().join();
  if (isSame || !hasSamePeople || ours.length < 2) return [];
  const details = { source: ours.join(', '), target: theirs.join(', ') };
  return [{ matter: `${details.source} | ${details.target}`, details }];
}

/** Who is named, and who says what. */
export const NAME_CHECKS: readonly Check[] = [
  {
    id: 'names',
    type: 'inconsistent-entities',
    severity: 'blocking',
    find: ({ sourceText, targetText, from, terms }) =>
      byName(
        missingNameWords(sourceText, from, targetText).filter(
          (word) => terms === undefined || !isRendered(word, terms),
        ),
        'sourceSpans',
      ),
  },
  { id: 'quotes', type: 'inconsistent-entities', severity: 'blocking', find: quoteCounts },
  { id: 'speakers', type: 'inconsistent-entities', severity: 'warning', find: swappedSpeakers },
];
