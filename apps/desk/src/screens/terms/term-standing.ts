import { type TermContent, type TermState } from './use-terms.js';

type Days = Pick<TermContent, 'validFrom' | 'validUntil'>;

/** What can be said of a term's days, in the words of which key, and with which days. */
export type Validity =
  | { key: 'always' }
  | { key: 'from' | 'fromLater'; from: string }
  | { key: 'until' | 'over'; until: string }
  | { key: 'between'; from: string; until: string };

/** Whether a term holds on a day, given as `YYYY-MM-DD`. */
export function stateOn({ validFrom, validUntil }: Days, day: string): TermState {
  if (validFrom !== null && day < validFrom) return 'upcoming';
  return validUntil !== null && validUntil < day ? 'over' : 'valid';
}

/** What a term's days mean on a day. */
export function validityOn(days: Days, day: string): Validity {
  const { validFrom: from, validUntil: until } = days;
  const state = stateOn(days, day);
  if (state === 'upcoming' && from !== null) return { key: 'fromLater', from };
  if (state === 'over' && until !== null) return { key: 'over', until };
  if (from !== null && until !== null) return { key: 'between', from, until };
  if (from !== null) return { key: 'from', from };
  return until === null ? { key: 'always' } : { key: 'until', until };
}
