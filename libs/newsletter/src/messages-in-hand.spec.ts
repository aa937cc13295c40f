import { describe, expect, it } from '@jest/globals';
import { MessagesInHand } from './messages-in-hand.js';

/** Work that ends when the test says so. */
function work(): { promise: Promise<string>; end: (result: string) => void; fail: (error: Error) => void } {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  return { promise, end: resolve, fail: reject };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('MessagesInHand', () => {
  it('has no room for a message whose place is taken, or whose result is not written down yet', async () => {
    const inHand = new MessagesInHand<string>(3);
    const [first, second] = [work(), work()];
    inHand.add('1', first.promise);
    inHand.add('2', second.promise);
    expect(inHand.room()).toBe(1);
    first.end('accepted');
    await settled();
    expect([inHand.room(), inHand.ids()]).toEqual([1, ['2', '1']]);
    expect(inHand.takeResults()).toEqual(['accepted']);
    expect([inHand.room(), inHand.ids()]).toEqual([2, ['2']]);
  });

  it('waits until half of the places are free, and no longer', async () => {
    const inHand = new MessagesInHand<string>(4);
    const works = [work(), work(), work(), work()];
    works.forEach(({ promise }, index) => inHand.add(String(index), promise));
    const room = inHand.roomForMore();
    works[0]?.end('a');
    works[1]?.end('b');
    await room;
    expect(inHand.takeResults()).toEqual(['a', 'b']);
  });

  it('does not wait for ever on messages that hang', async () => {
    const inHand = new MessagesInHand<string>(4);
    const [quick, hanging] = [work(), work()];
    inHand.add('quick', quick.promise);
    inHand.add('hanging', hanging.promise);
    quick.end('a');
    await inHand.roomForMore();
    expect([inHand.takeResults(), inHand.isEmpty()]).toEqual([['a'], false]);
  });

  it('is empty when every result was taken, and does not wait then', async () => {
    const inHand = new MessagesInHand<string>(2);
    await inHand.roomForMore();
    inHand.add('1', Promise.resolve('a'));
    await inHand.roomForMore();
    expect(inHand.isEmpty()).toBe(false);
    expect([inHand.takeResults(), inHand.isEmpty()]).toEqual([['a'], true]);
  });

  it('passes a failure on', async () => {
    const inHand = new MessagesInHand<string>(2);
    const failing = work();
    inHand.add('1', failing.promise);
    failing.fail(new Error('broken'));
    await inHand.roomForMore();
    expect(inHand.isEmpty()).toBe(false);
    expect(() => inHand.takeResults()).toThrow('broken');
  });
});
