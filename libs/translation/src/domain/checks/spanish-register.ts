import { type Check, intoSpanish, type Issue, type Pair } from './check.js';

/** Requests to the reader stand at the beginning of a sentence or are joined to another. */
const BEGINS = String.raw`(?<=^[«“¡(—]?|[.!?:;…]\s[«“¡(—]?|,?\s[yoe]\s)`;
const request = (verbs: string): RegExp => new RegExp(String.raw`(?:${BEGINS}(?:${verbs}))(?!\p{L})`, 'iu');

/** What says tú, and what says usted; "su" says neither. */
const FAMILIAR = request(
  'tú|suscríbete|regístrate|inscríbete|únete|cuéntanos|escríbenos|síguenos|envíanos|mándanos|descárgate|comparte|descubre|consulta|visita|haz\\sclic|entérate|infórmate',
);
const FORMAL = request(
  'usted|suscríbase|regístrese|inscríbase|únase|cuéntenos|escríbanos|síganos|envíenos|envíe|mándenos|comparta|descubra|consulte|visite|haga\\sclic|entérese|infórmese',
);
const FAMILIAR_WORD = /(?<!\p{L})(?:contigo|tú)(?!\p{L})/iu;
const FORMAL_WORD = /(?<!\p{L})usted(?!\p{L})/iu;

const first = (text: string, patterns: readonly RegExp[]): RegExpExecArray | null =>
  patterns.map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? null;

/** One reader is not addressed in two ways, unless two people speak. */
function mixedAddress({ targetText }: Pair): Issue[] {
  if (/[«“"—]/u.test(targetText)) return [];
  const familiar = first(targetText, [FAMILIAR_WORD, FAMILIAR]);
  const formal = familiar === null ? null : first(targetText, [FORMAL_WORD, FORMAL]);
  if (familiar === null || formal === null) return [];
  const found = `${familiar[0]} · ${formal[0]}`;
  const targetSpans = [familiar, formal].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  return [{ matter: found.toLowerCase(), details: { found }, targetSpans }];
}

/** A form of address that readers of the variant do not use. */
function foreignAddress({ targetText, style }: Pair): Issue[] {
  return [...targetText.matchAll(style.spanish.register)].slice(0, 1).map(({ 0: found, index }) => ({
    matter: found,
    details: { found },
    targetSpans: [{ start: index, end: index + found.length }],
  }));
}

/** How Spanish speaks to its readers. */
export const SPANISH_REGISTER: Check = {
  id: 'es-register',
  type: 'register',
  severity: 'warning',
  applies: intoSpanish,
  find: (pair) => [...foreignAddress(pair), ...mixedAddress(pair)],
};
