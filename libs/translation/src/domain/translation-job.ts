import { type Transitions, type UserId } from '@anverso/kernel';
import { type EngineName } from './engine.js';
import { type PassedOver } from './engine-chain.js';

export type TranslationJobState = 'queued' | 'running' | 'parked' | 'finished' | 'failed';

/** A parked job keeps what it has and waits for a person; a failed one died too often. Both can be resumed. */
export const TRANSLATION_JOB_TRANSITIONS = {
  queued: ['running', 'parked'],
  running: ['queued', 'parked', 'finished', 'failed'],
  parked: ['queued'],
  failed: ['queued'],
  finished: [],
} as const satisfies Transitions<TranslationJobState>;

/** One machine run: this source revision, into that edition. */
export interface TranslationJob {
  id: string;
  sourceRevisionId: string;
  targetEditionId: string;
  /** The one that is asked now, or was asked last. */
  engine: EngineName;
  /** Those that may be asked, in order of preference. */
  engines: EngineName[];
  /** Those that could not answer, and why. */
  passedOver: PassedOver[];
  state: TranslationJobState;
  reason: string | null;
  attempts: number;
  requestedBy: UserId;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** The state of the term base that the engine's glossary had; null where it had none. */
  glossaryVersion: number | null;
}

/** Times a job may be claimed before it fails for good: each claim beyond the first means that a worker died or gave up. */
export const MAX_CLAIMS = 20;
