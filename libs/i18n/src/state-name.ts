import { type Locale } from '@anverso/kernel';
import { en } from './catalogues/en/index.js';
import { lookup } from './translator.js';

/** A state of an edition, a job or a release in a person's language; what is no state stays as it is. */
export function stateName(state: string, locale: Locale): string {
  return Object.hasOwn(en.states, state) ? lookup(locale, 'states', state, {}) : state;
}
