import { EXONYMS, foldText } from '@anverso/language';
import { type Locale } from '@anverso/kernel';
import { type Check, intoEnglish, intoSpanish, type Issue, type Pair, places, together } from './check.js';

/** Also an adjective, a given name, a drink or a club, which keep their form. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['Nice', 'Florence', 'Florencia', 'Colonia', 'Belén', 'Roma']);
/** "Naples, Florida" is not Nápoles. */
const STATE =
  /^,\s(?:Ala|Ariz|Ark|Calif|California|Colo|Conn|Fla|Florida|Ga|Georgia|Idaho|Ill|Illinois|Ind|Indiana|Ky|Kentucky|La|Maine|Mass|Mich|Minn|Mo|N\.\s?[YJCHMD]|Neb|Nev|Nueva|New|Ohio|Okla|Ont|Ontario|Ore|Pa|Tenn|Texas|Utah|Va|Virginia|Wash|Wis)(?!\p{L})/u;

/** Words that stand large at the beginning of a sentence and are no part of a name. */
const OPENERS = /(?:^|[^\p{L}])(?:En|De|Desde|Hacia|Para|Por|A|Y|In|From|At|To|For|And)\s$/u;

/** Forms of the other language that no reader of this one writes, with what stands for them. */
function formsOf(to: Locale): { pattern: RegExp; written: ReadonlyMap<string, string> } {
  const pairs = EXONYMS.map(([english, spanish]) =>
    to === 'es' ? { name: english, own: spanish } : { name: spanish, own: english },
  );
  const right = new Set(pairs.map(({ own }) => own));
  // Where only an accent is missing, the rule of accents speaks.
  const isOther = ({ name, own }: { name: string; own: string }): boolean =>
    !right.has(name) && !AMBIGUOUS.has(name) && foldText(name) !== foldText(own);
  // The first line of a place is the one that is written.
  const written = new Map(
    pairs
      .filter(isOther)
      .reverse()
      .map(({ name, own }) => [name, own]),
  );
  const names = [...written.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(String.raw`(?<![\p{L}\d@#./_-])(?:${names.join('|')})(?![\p{L}\d@/_-])`, 'gu');
  return { pattern, written };
}

const FORMS: Readonly<Record<Locale, ReturnType<typeof formsOf>>> = { en: formsOf('en'), es: formsOf('es') };

/** Places that stand as the source writes them; part of a longer name they stay: "The New York Times", "University of London". */
function leftPlaces({ sourceText, targetText, to }: Pair): Issue[] {
  const { pattern, written } = FORMS[to];
  return together(
    places(targetText, pattern, ({ 0: name, index }) => {
      const before = targetText.slice(0, index);
      const after = targetText.slice(index + name.length);
      const isPart =
        /^[\s’']+(?:\p{Lu}|(?:of|and|&)\s\p{Lu})|^['’]s\s\p{Lu}|^\.\p{L}/u.test(after) ||
        STATE.test(after) ||
        /(?:\p{Lu}[\p{L}.]*|\sof|\sof\sthe)\s$/u.test(before.replace(OPENERS, ' ')) ||
        /[“«"‘(]$/u.test(before);
      return isPart || !sourceText.includes(name) ? undefined : written.get(name);
    }),
  );
}

/** Places by the names that they have in the language of the translation. */
export const EXONYM_CHECKS: readonly Check[] = [
  { id: 'es-exonyms', type: 'untranslated', severity: 'warning', applies: intoSpanish, find: leftPlaces },
  { id: 'en-exonyms', type: 'untranslated', severity: 'warning', applies: intoEnglish, find: leftPlaces },
];
