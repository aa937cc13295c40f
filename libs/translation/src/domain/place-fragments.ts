import { escapeLiteral, verifyCodes } from '@anverso/document';
import { type CodePlaces, codePlaces, type CodeSpan, textOf } from './code-spans.js';
import { isAlike, likestPlace, occurrences, type Stretch } from './find-fragment.js';

/** What stands inside the paired codes of a text, in words of the other language: translations by the code's id. */
export type Fragments = ReadonlyMap<number, string>;

/** The paired codes whose words say where they belong: not empty, and not the whole sentence. */
export function fragmentsOf(source: string): { id: number; text: string }[] {
  const { text, spans } = codePlaces(source);
  return spans
    .filter((span) => !isWhole(span, text) && /[\p{L}\p{N}]/u.test(textOf(text, span)))
    .map((span) => ({ id: span.id, text: textOf(text, span) }));
}

/**
 * Puts the codes of a source into a plain target: each around the words that are its own, by their translation, or by the
 * words themselves where they are a name or a number. Certain or not at all.
 */
export function placeFragments(source: string, plainTarget: string, fragments: Fragments): string | undefined {
  const places = codePlaces(source);
  const breaks = [...plainTarget.matchAll(/\n/g)].map(({ index }) => index);
  if (breaks.length !== places.points.length) return undefined;
  const spans: CodeSpan[] = [];
  for (const span of places.spans) {
    const place = placeOf(span, places, plainTarget, fragments.get(span.id));
    if (place === undefined) return undefined;
    spans.push({ id: span.id, ...place });
  }
  const points = places.points.map(({ id }, nth) => ({ id, at: breaks[nth] ?? 0 }));
  const target = writeCodes({ text: plainTarget, spans, points });
  return verifyCodes(source, target).length === 0 ? target : undefined;
}

/** The codes of a sound target that stand around other words than their own. */
export function misplacedCodes(source: string, target: string, fragments: Fragments): number[] {
  const [from, to] = [codePlaces(source), codePlaces(target)];
  return from.spans
    .filter((span) => {
      const there = to.spans.find(({ id }) => id === span.id);
      return there !== undefined && !standsAround(span, from, there, to, fragments.get(span.id)?.trim() ?? '');
    })
    .map(({ id }) => id);
}

/** Where the very words are to be found, the code must stand there; else its words must be like the translated ones. */
function standsAround(own: CodeSpan, from: CodePlaces, there: CodeSpan, to: CodePlaces, translated: string): boolean {
  if (isWhole(own, from.text)) return isWhole(there, to.text);
  const words = textOf(to.text, there);
  const literal = textOf(from.text, own);
  const expected = nthPlace(own, from, to.text, translated) ?? nthPlace(own, from, to.text, literal);
  if (expected !== undefined)
    return sameWords(words, textOf(to.text, expected)) && expected.start < there.end && there.start < expected.end;
  return translated === '' || isAlike(translated, words) || isAlike(literal, words);
}

function placeOf(
  span: CodeSpan,
  source: CodePlaces,
  target: string,
  translated: string | undefined,
): Stretch | undefined {
  if (isWhole(span, source.text)) return { start: 0, end: target.length };
  const own = textOf(source.text, span);
  const wordings = translated === undefined || translated.trim() === '' ? [own] : [translated, own];
  for (const wording of wordings) {
    const place = nthPlace(span, source, target, wording);
    if (place !== undefined) return place;
  }
  if (translated === undefined || occurrences(translated, target).length > 0) return undefined;
  const place = likestPlace(translated, target);
  return place !== undefined && isWhole(place, target) ? undefined : place;
}

/** The words may stand more than once: the third on one side is the third on the other, where both have as many. */
function nthPlace(span: CodeSpan, source: CodePlaces, target: string, wording: string): Stretch | undefined {
  const before = occurrences(textOf(source.text, span), source.text);
  const behind = occurrences(wording, target);
  const nth = before.findIndex(({ start, end }) => start < span.end && span.start < end);
  const place = nth >= 0 && before.length === behind.length ? behind[nth] : undefined;
  // Only a code around the whole sentence stands around all of the other one.
  return place !== undefined && isWhole(place, target) ? undefined : place;
}

function writeCodes({ text, spans, points }: CodePlaces): string {
  const at = new Map<number, string>();
  const add = (offset: number, code: string): unknown => at.set(offset, (at.get(offset) ?? '') + code);
  const isInner = (a: CodeSpan, b: CodeSpan): number =>
    b.start - a.start || a.end - b.end || spans.indexOf(b) - spans.indexOf(a);
  for (const { id, end } of [...spans].sort(isInner)) add(end, `{/${id}}`);
  for (const { id, start } of [...spans].sort((a, b) => isInner(b, a))) add(start, `{${id}}`);
  const breaks = new Map(points.map((point) => [point.at, point.id]));
  let target = '';
  for (let offset = 0; offset <= text.length; offset++) {
    target += at.get(offset) ?? '';
    const id = breaks.get(offset);
    if (id !== undefined) target += `{${id}/}`;
    else target += escapeLiteral(text[offset] ?? '');
  }
  return target;
}

const isWhole = ({ start, end }: Stretch, text: string): boolean =>
  text.slice(0, start).trim() === '' && text.slice(end).trim() === '';

const sameWords = (one: string, other: string): boolean => wordsAlone(one) === wordsAlone(other);

const wordsAlone = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
