import { describe, expect, it } from '@jest/globals';
import { packRequests } from './deepl-requests.js';

const sentences = Array.from({ length: 120 }, (_, index) => `Sentence number ${index} stands here.`);
const around = (index: number): string =>
  [index - 2, index - 1, index + 1, index + 2].flatMap((at) => sentences[at] ?? []).join(' ');

describe('packing sentences into requests', () => {
  it('takes fifty texts at most, each once and in order', () => {
    const requests = packRequests(sentences.map((text, index) => ({ text, context: around(index) })));
    expect(requests.map(({ texts }) => texts.length)).toEqual([50, 50, 20]);
    expect(requests.flatMap(({ positions }) => positions)).toEqual([...sentences.keys()]);
  });

  it('sends the passage of its sentences as context, and the neighbours of both ends', () => {
    const [request] = packRequests(
      [10, 11, 12].map((index) => ({ text: sentences[index] ?? '', context: around(index) })),
    );
    for (const index of [8, 9, 10, 11, 12, 13, 14]) expect(request?.context).toContain(sentences[index]);
    expect(request?.context).not.toContain(sentences[15]);
  });

  it('sends the neighbourhoods of sentences that stand far apart', () => {
    const [request] = packRequests([10, 50].map((index) => ({ text: sentences[index] ?? '', context: around(index) })));
    expect(request?.context).toBe(`${around(10)}\n${around(50)}`);
  });

  it('stays below the size of a request, counted as it travels', () => {
    const text = `${'ñandú '.repeat(500)}fin.`;
    const requests = packRequests(Array.from({ length: 40 }, () => ({ text, context: '' })));
    expect(requests.length).toBeGreaterThan(1);
    for (const { texts } of requests) {
      expect(new URLSearchParams(texts.map((sent) => ['text', sent])).toString().length).toBeLessThan(128 * 1024);
    }
  });

  it('leaves blank texts out, and speaks XML only where there are codes', () => {
    const pack = (...texts: string[]) => packRequests(texts.map((text) => ({ text, context: '' })));
    expect(pack('', ' ', '{1} {/1}')).toEqual([]);
    expect(pack('', 'R&D \\{x}')[0]).toMatchObject({ positions: [1], texts: ['R&D {x}'], xml: false });
    expect(pack('R&D', '{1}x{/1}')[0]).toMatchObject({ texts: ['R&amp;D', '<pc id="1">x</pc>'], xml: true });
  });
});
