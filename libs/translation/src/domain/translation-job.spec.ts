import { describe, expect, it } from '@jest/globals';
import { canTransition, unreachableStates } from '@anverso/kernel';
import { SEGMENT_TRANSITIONS, type SegmentState } from './segment.js';
import { TRANSLATION_JOB_TRANSITIONS, type TranslationJobState } from './translation-job.js';

describe('the states of a translation job', () => {
  it('are all reached from queued', () => {
    expect(unreachableStates(TRANSLATION_JOB_TRANSITIONS, 'queued')).toEqual([]);
  });

  it.each<[TranslationJobState, TranslationJobState]>([
    ['queued', 'finished'],
    ['parked', 'running'],
    ['finished', 'queued'],
    ['failed', 'finished'],
  ])('refuse the step from %s to %s', (from, to) => {
    expect(canTransition(TRANSLATION_JOB_TRANSITIONS, from, to)).toBe(false);
  });
});

describe('the states of a segment', () => {
  it('are all reached from initial', () => {
    expect(unreachableStates(SEGMENT_TRANSITIONS, 'initial')).toEqual([]);
  });

  it.each<[SegmentState, SegmentState]>([
    ['initial', 'final'],
    ['initial', 'reviewed'],
    ['reviewed', 'translated'],
  ])('refuse the step from %s to %s', (from, to) => {
    expect(canTransition(SEGMENT_TRANSITIONS, from, to)).toBe(false);
  });
});
