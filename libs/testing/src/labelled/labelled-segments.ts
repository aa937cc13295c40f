import { type Locale, otherLocale } from '@anverso/kernel';
import { DATES } from './dates.js';
import { MARKS } from './marks.js';
import { NAMES } from './names.js';
import { NUMBERS } from './numbers.js';
import { PROSE } from './prose.js';
import { TERMS } from './terms.js';

/** A source and a translation with what a careful editor says is wrong with it. */
export interface LabelledSegment {
  readonly theme: string;
  readonly from: Locale;
  readonly source: string;
  readonly target: string;
  /** The check that must find something; undefined for a sound translation. */
  readonly wrong?: string;
  /** Checks that may also speak of it. */
  readonly also: readonly string[];
}

const THEMES: Readonly<Record<string, string>> = {
  numbers: NUMBERS,
  dates: DATES,
  names: NAMES,
  prose: PROSE,
  marks: MARKS,
  terms: TERMS,
};

/**
 * Sound pairs, each in both directions, and what spoils them: `= English | Spanish`, then lines such as
 * `  es numbers: 14 -> 41`, which put a fault into the text of that language. `~check` after a fault names another check that
 * may speak of it; `~ok` says that it is no fault.
 */
export function labelledSegments(): LabelledSegment[] {
  return Object.entries(THEMES).flatMap(([theme, text]) => readTheme(theme, text));
}

function readTheme(theme: string, text: string): LabelledSegment[] {
  const pair = { en: '', es: '' };
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line): LabelledSegment[] => {
      if (!line.startsWith('= ')) return [spoiled(theme, pair, line)];
      const [en = '', es = ''] = line.slice(2).split(' | ');
      Object.assign(pair, { en, es });
      return [
        { theme, from: 'en', source: en, target: es, also: [] },
        { theme, from: 'es', source: es, target: en, also: [] },
      ];
    });
}

function spoiled(theme: string, pair: Readonly<Record<Locale, string>>, line: string): LabelledSegment {
  const [, locale = '', check = '', change = ''] = /^ {2}(en|es) ([a-z-]+): (.*)$/.exec(line) ?? [];
  const to: Locale = locale === 'en' ? 'en' : 'es';
  const [good = '', noted = ''] = change.split(' -> ');
  const [bad = '', ...notes] = noted.split(/\s~/);
  const target = pair[to].replace(good, () => bad);
  if (good === '' || target === pair[to]) throw new Error(`Nothing to spoil: ${line}`);
  const from = otherLocale(to);
  const isSound = notes.includes('ok');
  return { theme, from, source: pair[from], target, also: notes, ...(isSound ? {} : { wrong: check }) };
}
