import { describe, expect, it, test } from '@jest/globals';
import { networkOf, nextAttemptAt } from './sign-in-limit.js';

const at = (minute: number): Date => new Date(minute * 60_000);

describe('nextAttemptAt', () => {
  test.each([
    ['nobody failed', {}, undefined],
    ['four failures of an account', { account: { count: 4, oldest: at(0) } }, undefined],
    ['five failures of an account', { account: { count: 5, oldest: at(0) } }, at(15)],
    ['nineteen failures of a network', { network: { count: 19, oldest: at(0) } }, undefined],
    ['twenty failures of a network', { network: { count: 20, oldest: at(3) } }, at(18)],
    ['both are used up', { account: { count: 5, oldest: at(7) }, network: { count: 25, oldest: at(1) } }, at(22)],
  ])('%s', (_case, failures, expected) => {
    expect(nextAttemptAt(failures)).toEqual(expected);
  });
});

describe('networkOf', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:DB8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s belongs to %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('keeps neighbours of one IPv6 network together and other networks apart', () => {
    expect(networkOf('2001:db8:1:2::a')).toBe(networkOf('2001:db8:1:2:ffff::b'));
    expect(networkOf('2001:db8:1:2::a')).not.toBe(networkOf('2001:db8:1:3::a'));
  });
});
