/** Keys that a unit must have all of to be looked at: a rare one alone, or three common ones. */
export type Probe = readonly number[];

/** How many units the keys of a lookup may bring, at their expected frequencies. */
const UNITS_LOOKED_AT = 800;
/** So many keys are asked for alone however common they are: a short source has no others. */
const KEYS_AT_LEAST = 3;
const GROUPS = 4;
const GROUPED = 3;

/**
 * What a lookup asks for: the rarest keys alone, as long as they stay cheap, and of the common ones some that stand far
 * apart together, for sentences that are written again and again with other names. `unitsOf` says how many units have a
 * common key; one that it does not know is rare. `keys` are in reading order.
 */
export function chooseProbes(keys: readonly number[], unitsOf: ReadonlyMap<number, number>): Probe[] {
  const units = (key: number): number => unitsOf.get(key) ?? 0;
  let expected = 0;
  const alone = [...keys]
    .sort((a, b) => units(a) - units(b))
    .filter((key, index) => (expected += units(key)) <= UNITS_LOOKED_AT || index < KEYS_AT_LEAST);
  const common = keys.filter((key) => !alone.includes(key));
  return [...alone.map((key): Probe => [key]), ...farApart(common)];
}

/** Groups of keys that stand a third of the source from each other: together they are rare, even where each is common. */
function farApart(keys: readonly number[]): Probe[] {
  const third = Math.floor(keys.length / GROUPED);
  const groups = Math.min(third, GROUPS);
  const starts = Array.from({ length: groups }, (_, nth) => Math.floor((nth * third) / groups));
  return starts.map((start) => keys.filter((_, index) => index % third === start).slice(0, GROUPED));
}

/** How long a source may be, in words, to deserve a suggestion for one of this length. */
export function lengthWindow(words: number, atLeast: number): { shortest: number; longest: number } {
  const share = atLeast / 100;
  // Numbers and dates weigh less than words and are counted like them: one more on either side.
  return { shortest: Math.floor(words * share) - 1, longest: Math.ceil(words / share) + 1 };
}
