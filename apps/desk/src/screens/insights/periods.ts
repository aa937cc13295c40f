import { onDay } from '../../parts/house-time.js';

/** Days as the clock of the house counts them, both included; empty where a side is open. */
export interface Days {
  from: string;
  to: string;
}

export const PERIODS = ['month', 'quarter', 'year', 'all', 'own'] as const;
export type Period = (typeof PERIODS)[number];

const LENGTHS = { month: 30, quarter: 90, year: 365 } as const;

/** The days of a period that ends today; those of one's own are as they are written. */
export function daysOf(period: Period, today: string, own: Days): Days {
  switch (period) {
    case 'all':
      return { from: '', to: '' };
    case 'own':
      return own;
    case 'month':
    case 'quarter':
    case 'year':
      return { from: onDay(today, 1 - LENGTHS[period], '00:00').slice(0, 10), to: today };
  }
}

/** What the api is asked: an open side is not written. */
export function queryOf({ from, to }: Days): { from?: string; to?: string } {
  return { ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
}
