/** Keys that a unit must have all of to be looked at: a rare one alone, or three common ones. */
export type Probe = readonly number[];

/** How many units the keys of a lookup may bring, at their expected frequencies. */
const UNITS_LOOKED_AT = 800;
/** So many keys are asked for alone however common they are: a short source has no others. */
const KEYS_AT_LEAST = 3;
const GROUPS = 8;
const GROUPED = 3;
/** Where even the rarest key of a group has more units than this, walking its list takes longer than all the rest. */
const UNITS_WALKED = 10_000;

/**
 * What a lookup asks for: the rarest keys alone, as long as they stay cheap, and of the common ones some that stand far
 * apart together, for sentences that are written again and again with other names. `unitsOf` says how many units have a
 * key, roughly. `keys` are in reading order.
 */
export function chooseProbes(keys: readonly number[], unitsOf: (key: number) => number): Probe[] {
  let expected = 0;
  const alone = [...keys]
    .sort((a, b) => unitsOf(a) - unitsOf(b))
    .filter((key, index) => (expected += unitsOf(key)) <= UNITS_LOOKED_AT || index < KEYS_AT_LEAST);
  const common = keys.filter((key) => !alone.includes(key));
  return [...alone.map((key): Probe => [key]), ...farApart(common, unitsOf)];
}

/**
 * Groups of keys that stand a third of the source from each other: together they are rare, even where each is common.
 * The database walks the units of the rarest one, so that groups which hold a fairly rare one come first.
 */
function farApart(keys: readonly number[], unitsOf: (key: number) => number): Probe[] {
  const third = Math.floor(keys.length / GROUPED);
  return Array.from({ length: third }, (_, start) =>
    keys.filter((_key, index) => index % third === start).slice(0, GROUPED),
  )
    .map((probe) => ({ probe, walked: Math.min(...probe.map(unitsOf)) }))
    .filter(({ walked }) => walked <= UNITS_WALKED)
    .sort((a, b) => a.walked - b.walked)
    .slice(0, GROUPS)
    .map(({ probe }) => probe);
}

/** How long a source may be, in words, to deserve a suggestion for one of this length. */
export function lengthWindow(words: number, atLeast: number): { shortest: number; longest: number } {
  const share = atLeast / 100;
  // Numbers and dates weigh less than words and are counted like them: one more on either side.
  return { shortest: Math.floor(words * share) - 1, longest: Math.ceil(words / share) + 1 };
}
