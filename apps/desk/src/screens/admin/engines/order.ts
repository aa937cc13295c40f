import { type EngineName } from '../../../parts/engine-words.js';

/** The order of the engines as a person arranges it: those that are asked, and whether people end it. */
export interface AskedEngines {
  asked: readonly EngineName[];
  /** Whether a story that none of them can draft is left to people. */
  endsWithPeople: boolean;
}

/** The order as it is written; while the house has written nothing, the one engine that is asked anyway. */
export function askedEngines(order: readonly EngineName[], preferred: EngineName): AskedEngines {
  const effective = order.length === 0 ? [preferred] : order;
  return { asked: effective.filter((name) => name !== 'none'), endsWithPeople: effective.includes('none') };
}

/** What the api is sent. Without any engine only people are left, whatever was wished before. */
export function orderOf({ asked, endsWithPeople }: AskedEngines): EngineName[] {
  return endsWithPeople || asked.length === 0 ? [...asked, 'none'] : [...asked];
}
