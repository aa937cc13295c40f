import { type EngineName } from './engine.js';

/** An engine that could not answer, and why: an error code. */
export interface PassedOver {
  engine: EngineName;
  reason: string;
}

/** The engines that one job may ask, in order, and those that were wished for and are not set up here. */
export interface EngineChain {
  engines: [EngineName, ...EngineName[]];
  passedOver: PassedOver[];
}

/**
 * Puts the engines of one job in order: the one that a person named, the section's own, the house's order. A person's choice
 * is not second-guessed; of the others, those that are not set up are passed over. Nothing comes after `none`, which is
 * always able to answer. A house that wishes for nothing it has gets the first that it has.
 */
export function engineChain(wished: {
  named?: EngineName;
  section?: EngineName;
  order: readonly EngineName[];
  /** The engines that can be used, best first. */
  available: readonly EngineName[];
}): EngineChain {
  const { named, section, order, available } = wished;
  const wishes = [...new Set([named, section, ...order])].filter((name) => name !== undefined);
  const end = wishes.indexOf('none');
  const reached = end === -1 ? wishes : wishes.slice(0, end + 1);
  const usable = reached.filter((name) => name === named || available.includes(name));
  const passedOver = reached
    .filter((name) => !usable.includes(name))
    .map((engine) => ({ engine, reason: engine === 'apertium' ? 'ENGINE_MISSING' : 'ENGINE_NOT_CONFIGURED' }));
  const [first = available[0] ?? 'none', ...others] = usable;
  return { engines: [first, ...others], passedOver };
}

/** The next engine after those that could not answer; undefined when all were asked. */
export function nextEngine(engines: readonly EngineName[], passedOver: readonly PassedOver[]): EngineName | undefined {
  return engines.find((name) => !passedOver.some(({ engine }) => engine === name));
}
