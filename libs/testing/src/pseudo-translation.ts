import { type Locale } from '@anverso/kernel';

/** How a translation treats the inline codes badly. */
export type CodeDamage = 'lost' | 'moved' | 'duplicated' | 'crossed' | 'unclosed';

const DICTIONARY: readonly (readonly [en: string, es: string])[] = [
  ['the', 'el'],
  ['a', 'un'],
  ['and', 'y'],
  ['of', 'de'],
  ['in', 'en'],
  ['for', 'para'],
  ['with', 'con'],
  ['is', 'es'],
  ['was', 'fue'],
  ['said', 'dijo'],
  ['new', 'nuevo'],
  ['president', 'presidente'],
  ['government', 'gobierno'],
  ['report', 'informe'],
  ['city', 'ciudad'],
  ['people', 'personas'],
  ['year', 'año'],
  ['day', 'día'],
  ['house', 'casa'],
  ['water', 'agua'],
  ['no', 'no'],
];
const WORDS: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  es: new Map(DICTIONARY),
  en: new Map(DICTIONARY.map(([en, es]) => [es, en])),
};
const MARKUP_OR_WORD = /<[^>]*>|&[#\w]+;|\p{L}[\p{L}\p{M}]*/gu;

/** A translation that is none: word by word, numbers and names kept, every other word marked, so that it differs from its source. */
export function pseudoTranslate(text: string, to: Locale, xml: boolean): string {
  const translated = text.replace(MARKUP_OR_WORD, (part) =>
    xml && /^[<&]/.test(part) ? part : translateWord(part, to),
  );
  return to === 'es' ? withOpeningMark(translated) : translated.replace(/[¿¡]/g, '');
}

/** Breaks the codes of an XML answer in one way. */
export function damageCodes(xml: string, damage: CodeDamage): string {
  const [pair, id] = /<pc id="(\d+)">/.exec(xml) ?? [];
  if (pair === undefined || id === undefined) return xml.replace(/<ph id="\d+"\/>/g, '');
  switch (damage) {
    case 'lost':
      return xml.replace(/<[^>]*>/g, '');
    case 'moved':
      return `${xml.replace(/<\/pc>/, '').replace(pair, '')}</pc>${pair}`;
    case 'duplicated':
      return `${xml} ${pair}eco</pc>`;
    case 'crossed':
      return xml.replace('</pc>', '<pc id="9">').concat('</pc></pc>');
    case 'unclosed':
      return xml.replace('</pc>', '');
  }
}

function translateWord(word: string, to: Locale): string {
  const known = WORDS[to].get(word.toLowerCase());
  const isCapital = /^\p{Lu}/u.test(word);
  if (known !== undefined) return isCapital ? known.charAt(0).toUpperCase() + known.slice(1) : known;
  return isCapital ? word : word + (to === 'es' ? 'ez' : 'ly');
}

function withOpeningMark(text: string): string {
  const mark = /\?/.test(text) ? '¿' : /!/.test(text) ? '¡' : '';
  return text.includes('¿') || text.includes('¡') ? text : mark + text;
}
