/** A time zone named in a text. */
export interface FoundZone {
  readonly zone: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Zones by what both languages call them; an English abbreviation counts only behind a time of day. */
const ZONES: readonly (readonly [zone: string, pattern: RegExp])[] = [
  ['eastern', /(?<=[\dm.]\s)(?:EST|EDT|ET)\b|\bEastern(?:\s(?:Standard|Daylight))?(?:\sTime)?\b(?!\s\p{Lu})|\bhora\sdel\s[Ee]ste\b|\bhora\s(?:oriental|de\sNueva\sYork)\b|\bNew\sYork\stime\b/gu],
  ['central', /(?<=[\dm.]\s)(?:CST|CDT|CT)\b|\bCentral\s(?:Standard\s|Daylight\s)?Time\b|\bhora\s(?:del\s[Cc]entro|central)\b(?!\seuropea)/gu],
  ['mountain', /(?<=[\dm.]\s)(?:MST|MDT|MT)\b|\bMountain\s(?:Standard\s|Daylight\s)?Time\b|\bhora\sde\s(?:la\s[Mm]ontaña|las\s[Mm]ontañas)\b/gu],
  ['pacific', /(?<=[\dm.]\s)(?:PST|PDT|PT)\b|\bPacific\s(?:Standard\s|Daylight\s)?Time\b|\bhora\sdel\s[Pp]acífico\b/gu],
  ['utc', /\b(?:GMT|UTC)\b/gu],
  ['central-european', /(?<=[\dm.]\s)(?:CET|CEST)\b|\bCentral\sEuropean\s(?:Summer\s)?[Tt]ime\b|\bhora\scentral\seuropea\b/gu],
  ['british', /(?<=[\dm.]\s)BST\b|\bBritish\s(?:Summer\s)?[Tt]ime\b|\bhora\sbritánica\b/gu],
  ['local', /\blocal\stime\b|\bhora\slocal\b/giu],
]; // prettier-ignore

/** Finds the time zones that a text names, in either language. */
function findTimeZones(text: string): FoundZone[] {
  return ZONES.flatMap(([zone, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      zone,
      text: found,
      start: index,
      end: index + found.length,
    })),
  ).sort((a, b) => a.start - b.start);
}

/** Zones that one text names and the other does not. */
export function compareTimeZones(source: string, target: string): { missing: FoundZone[]; extra: FoundZone[] } {
  const ours = findTimeZones(source);
  const theirs = findTimeZones(target);
  const without = (zones: readonly FoundZone[], known: readonly FoundZone[]): FoundZone[] =>
    zones.filter(({ zone }) => known.every((other) => other.zone !== zone));
  const missing = without(ours, theirs);
  return { missing, extra: missing.length > 0 ? without(theirs, ours) : [] };
}
