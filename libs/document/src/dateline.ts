import { type Locale } from '@anverso/kernel';
import { EXONYMS } from '@anverso/language';
import { type Dateline } from './model.js';

const DASH: Record<Locale, string> = { en: '--', es: '—' };

const PLACES: Record<Locale, ReadonlyMap<string, (typeof EXONYMS)[number]>> = {
  en: new Map(EXONYMS.toReversed().map((names) => [fold(names[0]), names])),
  es: new Map(EXONYMS.toReversed().map((names) => [fold(names[1]), names])),
};

/** The dateline as the other language writes its place; a place that the table does not know stays as it is. */
export function localizeDateline(dateline: Dateline, from: Locale, to: Locale): Dateline {
  const whole = localizePlace(dateline.place, from, to);
  // "Mexico City, Mexico": city and country have a name of their own each.
  const place = whole ?? dateline.place.replace(/[^,]+/g, (part) => localizePart(part, from, to));
  return { ...dateline, place };
}

/** What opens the first paragraph: `CARACAS -- ` in English, `WASHINGTON (AP) — ` in Spanish. */
export function formatDateline({ place, agency }: Dateline, locale: Locale): string {
  return `${place}${agency === undefined ? '' : ` (${agency})`} ${DASH[locale]} `;
}

function localizePart(part: string, from: Locale, to: Locale): string {
  const name = part.trim();
  return part.replace(name, () => localizePlace(name, from, to) ?? name);
}

function localizePlace(place: string, from: Locale, to: Locale): string | undefined {
  const names = PLACES[from].get(fold(place));
  const name = names?.[to === 'en' ? 0 : 1];
  if (name === undefined) return undefined;
  // An unchanged name keeps its own letters: a desk may write VALPARAISO or Valparaíso.
  if (from === to) return place;
  return place === place.toLocaleUpperCase(from) ? name.toLocaleUpperCase(to) : name;
}

function fold(place: string): string {
  return place.trim().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();
}
