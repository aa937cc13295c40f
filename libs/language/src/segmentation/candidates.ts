import { type Locale } from '@anverso/kernel';

const SEGMENTERS: Readonly<Record<Locale, Intl.Segmenter>> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  es: new Intl.Segmenter('es', { granularity: 'sentence' }),
};

/**
 * Places that Unicode joins and a news desk may split: before a figure, "iPhone" or a turn of dialogue, after a typographic
 * ellipsis, where the space was forgotten, before a bullet or an enumerator. The rules have the last word.
 */
const OVERLOOKED =
  /[.?!…][»”"’)\]]*\s+(?=\d|\p{Ll}\p{Lu}|-\s\p{Lu}|[—–«“"'¿¡(]{0,3}\p{Lu})|\p{L}\p{Ll}[.?!](?=\p{Lu}\p{L})|\s(?=[•⁃◦▪●‣]|\*\s|\(?(?:\d{1,2}|\p{L}|[ivx]{2,4}|[IVX]{2,4})(?:\.\)|\.-|[.)])\s)/gu;

const NOT_SPACE = /\S/g;

/** Every index where a sentence might start, ascending, always at a visible character; an index may come twice. */
export function candidateBoundaries(text: string, locale: Locale): number[] {
  const boundaries: number[] = [];
  const overlooked = overlookedBoundaries(text);
  let next = 0;
  for (const { index } of SEGMENTERS[locale].segment(text)) {
    if (index === 0) continue;
    NOT_SPACE.lastIndex = index;
    const visible = NOT_SPACE.exec(text)?.index;
    if (visible === undefined) break;
    for (let extra = overlooked[next]; extra !== undefined && extra < visible; extra = overlooked[++next])
      boundaries.push(extra);
    boundaries.push(visible);
  }
  return boundaries.concat(overlooked.slice(next));
}

function overlookedBoundaries(text: string): number[] {
  const boundaries: number[] = [];
  OVERLOOKED.lastIndex = 0;
  while (OVERLOOKED.test(text)) boundaries.push(OVERLOOKED.lastIndex);
  return boundaries;
}
