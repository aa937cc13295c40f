import { describe, expect, it, test } from '@jest/globals';
import { type EngineName } from './engine.js';
import { engineChain, nextEngine } from './engine-chain.js';

const ALL: EngineName[] = ['deepl', 'libretranslate', 'apertium', 'none'];
const missing = (engine: EngineName, reason = 'ENGINE_NOT_CONFIGURED') => ({ engine, reason });

describe('the engines that a job may ask', () => {
  test.each<[string, Parameters<typeof engineChain>[0], EngineName[], object[]]>([
    ['are the best one alone when the house says nothing', { order: [], available: ALL }, ['deepl'], []],
    ['are the house’s own order', { order: ['apertium', 'deepl'], available: ALL }, ['apertium', 'deepl'], []],
    [
      'pass over what is not set up, and say so',
      { order: ['deepl', 'apertium'], available: ['libretranslate', 'none'] },
      ['libretranslate'],
      [missing('deepl'), missing('apertium', 'ENGINE_MISSING')],
    ],
    [
      'begin with the section’s own',
      { section: 'apertium', order: ['deepl', 'apertium'], available: ALL },
      ['apertium', 'deepl'],
      [],
    ],
    [
      'begin with the one that a person named, set up or not',
      { named: 'libretranslate', section: 'apertium', order: ['deepl'], available: ['deepl', 'apertium', 'none'] },
      ['libretranslate', 'apertium', 'deepl'],
      [],
    ],
    [
      'end with none, and only where the house says so',
      { order: ['deepl', 'none', 'apertium'], available: ALL },
      ['deepl', 'none'],
      [],
    ],
    ['are none where a person wants to write alone', { named: 'none', order: ['deepl'], available: ALL }, ['none'], []],
    ['are none where there is nothing', { order: [], available: ['none'] }, ['none'], []],
  ])('%s', (_what, wished, engines, passedOver) => {
    expect(engineChain(wished)).toEqual({ engines, passedOver });
  });

  it('are asked in turn until one is left that can answer', () => {
    expect(nextEngine(['deepl', 'apertium'], [missing('deepl')])).toBe('apertium');
    expect(nextEngine(['deepl'], [missing('deepl')])).toBeUndefined();
  });
});
