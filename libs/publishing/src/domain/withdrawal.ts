import { type Locale, type Transitions, type UserId } from '@anverso/kernel';

export type WithdrawalState = 'planned' | 'withdrawing' | 'withdrawn' | 'failed';

/** `withdrawing` falls back to `planned` when an attempt broke off; a failed one is asked for anew. */
export const WITHDRAWAL_TRANSITIONS = {
  planned: ['withdrawing'],
  withdrawing: ['planned', 'withdrawn', 'failed'],
  failed: [],
  withdrawn: [],
} as const satisfies Transitions<WithdrawalState>;

/** A story taken back in both languages, and why. */
export interface Withdrawal {
  id: string;
  articleId: string;
  state: WithdrawalState;
  /** The house's own words, for the record. */
  reason: string;
  /** Why an attempt broke off or failed: an error code. */
  failure: string | null;
  attempts: number;
  requestedBy: UserId;
  createdAt: Date;
  withdrawnAt: Date | null;
  /** The addresses that say now that the story is gone; empty until it is. */
  pages: GonePage[];
}

/** An address where readers are told that a story was taken back. */
export interface GonePage {
  locale: Locale;
  path: string;
}
