/** Signs before a figure, longest first. `$` alone is any dollar or peso. */
const PREFIXES: readonly (readonly [sign: string, unit: string])[] = [
  ['U.S.$', 'USD'],
  ['US$', 'USD'],
  ['USD', 'USD'],
  ['MX$', 'MXN'],
  ['MXN', 'MXN'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['R$', 'BRL'],
  ['S/.', 'PEN'],
  ['S/', 'PEN'],
  ['Bs.', 'VES'],
  ['Bs', 'VES'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['$', '$'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₡', 'CRC'],
  ['₹', 'INR'],
];

/** Words and signs after a figure, `|` between them. */
const SUFFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%': '%|percent|pct|percentage|porcentuales|por ciento|por cien',
    dollar: 'dollar|dollars|dólar|dólares|dolares',
    peso: 'peso|pesos',
    $: '$',
    USD: 'USD|US$',
    MXN: 'MXN',
    EUR: '€|EUR|euro|euros',
    GBP: '£|GBP|pound|pounds|libra|libras',
    JPY: '¥|JPY|yen|yenes',
    CNY: 'CNY|yuan|yuanes',
    BRL: 'BRL|real|reales|reais',
    RUB: 'ruble|rubles|rublo|rublos',
    INR: 'rupee|rupees|rupia|rupias',
    VES: 'bolivar|bolivars|bolívar|bolívares',
    PEN: 'soles',
  }).flatMap(([unit, words]) => words.split('|').map((word): [string, string] => [word, unit])),
);

const SUFFIX =
  /^[\s-]?(?:(?:de|puntos|U\.S\.|US|EE\. UU\.)\s)?(%|€|£|¥|US\$|\$|por\s(?:ciento|cien)(?!\p{L})|\p{L}+)(?:\s(?=percentage))?/u;

/** Currencies that a bare sign or word may stand for. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  $: ['dollar', 'peso', 'USD', 'CAD', 'AUD', 'MXN'],
  dollar: ['USD', 'CAD', 'AUD'],
  peso: ['MXN'],
};

/** The unit sign that ends just before a figure, with its length: `US$`, `€`. */
export function unitBefore(before: string): { unit: string; length: number } | undefined {
  const trimmed = before.replace(/\s$/u, '');
  const found = PREFIXES.find(([sign]) => trimmed.endsWith(sign));
  if (found === undefined) return undefined;
  const [sign, unit] = found;
  if (/\p{L}/u.test(sign.charAt(0)) && /\p{L}$/u.test(trimmed.slice(0, -sign.length))) return undefined;
  return { unit, length: sign.length + before.length - trimmed.length };
}

/** The unit that starts just after a figure or its scale word, with its length: ` %`, ` de dólares`, ` percent`. */
export function unitAfter(after: string): { unit: string; length: number } | undefined {
  const found = SUFFIX.exec(after);
  const word = found?.[1]?.replace(/\s/u, ' ');
  const unit = word === undefined ? undefined : (SUFFIXES.get(word) ?? SUFFIXES.get(word.toLowerCase()));
  return found && unit !== undefined ? { unit, length: found[0].length } : undefined;
}

/** False only where both numbers name a unit and the two cannot be the same thing: $5 and 5 euros. */
export function unitsAgree(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  return FAMILIES[one]?.includes(other) === true || FAMILIES[other]?.includes(one) === true;
}
