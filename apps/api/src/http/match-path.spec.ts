import { describe, expect, test } from '@jest/globals';
import { matchesPath } from './match-path.js';

describe('matchesPath', () => {
  test.each([
    ['/api/users', '/api/users', true],
    ['/api/users', '/api/users/', false],
    ['/api/users/:id/disable', '/api/users/7/disable', true],
    ['/api/users/:id/disable', '/api/users//disable', false],
    ['/api/users/:id', '/api/users/7/disable', false],
    ['/api/users/:id', '/api/tokens/7', false],
  ])('%s, %s: %s', (path, address, matches) => {
    expect(matchesPath(path, address)).toBe(matches);
  });
});
