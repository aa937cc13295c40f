import { describe, expect, it, test } from '@jest/globals';
import { type EngineName } from '../../../parts/engine-words.js';
import { askedEngines, orderOf } from './order.js';

describe('the order of the engines', () => {
  test.each<[EngineName[], EngineName, EngineName[], boolean]>([
    [['deepl', 'apertium'], 'deepl', ['deepl', 'apertium'], false],
    [['deepl', 'none'], 'deepl', ['deepl'], true],
    [['none'], 'none', [], true],
    [[], 'apertium', ['apertium'], false],
    [[], 'none', [], true],
  ])('%j with %s first is %j, people at its end: %s', (order, preferred, asked, endsWithPeople) => {
    expect(askedEngines(order, preferred)).toEqual({ asked, endsWithPeople });
  });

  it('is written as it was read', () => {
    for (const order of [['deepl', 'none'], ['apertium'], ['none']] satisfies EngineName[][]) {
      expect(orderOf(askedEngines(order, 'none'))).toEqual(order);
    }
  });

  it('is left to people when nobody else is in it', () => {
    expect(orderOf({ asked: [], endsWithPeople: false })).toEqual(['none']);
  });
});
