/** `Europe/Zurich (GMT+1)`: the zone in which this browser reads and writes times. */
export function zoneName(language: string, at: Date): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const offset = new Intl.DateTimeFormat(language, { timeZoneName: 'shortOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const place = timeZone.replaceAll('_', ' ');
  return offset === undefined || offset === place ? place : `${place} (${offset})`;
}
