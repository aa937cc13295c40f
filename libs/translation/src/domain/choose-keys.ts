/** How many units the keys of a lookup may bring, at their expected frequencies. */
const UNITS_LOOKED_AT = 800;
/** So many keys are asked for however common they are. */
const KEYS_AT_LEAST = 4;

/**
 * The keys that a lookup asks for, the rarest first, as long as they stay cheap. `unitsOf` says how many units have a
 * common key; one that it does not know is rare.
 */
export function chooseKeys(keys: readonly number[], unitsOf: ReadonlyMap<number, number>): number[] {
  const byRarity = [...keys].sort((a, b) => (unitsOf.get(a) ?? 0) - (unitsOf.get(b) ?? 0));
  let expected = 0;
  return byRarity.filter((key, index) => {
    expected += unitsOf.get(key) ?? 0;
    return index < KEYS_AT_LEAST || expected <= UNITS_LOOKED_AT;
  });
}

/** How long a source may be, in words, to deserve a suggestion for one of this length. */
export function lengthWindow(words: number, atLeast: number): { shortest: number; longest: number } {
  const share = atLeast / 100;
  // Numbers and dates weigh less than words and are counted like them: one more on either side.
  return { shortest: Math.floor(words * share) - 1, longest: Math.ceil(words / share) + 1 };
}
