import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import { inspect } from 'node:util';
import { draftTargets, LibreTranslateEngine } from '@anverso/translation';
import { type LibreTranslateDouble, type LibreTranslateFault, startLibreTranslateDouble } from '@anverso/testing';

let peer: LibreTranslateDouble;

beforeAll(async () => {
  peer = await startLibreTranslateDouble();
});
beforeEach(() => {
  peer.requests.length = 0;
  peer.script([]);
});
afterAll(() => peer.close());

const engineAt = (url: string, apiKey?: string): LibreTranslateEngine =>
  new LibreTranslateEngine({ url, apiKey, answerTimeoutMs: 1_000, firstPauseMs: 5 });
const inputsOf = (...texts: string[]) => texts.map((text) => ({ text, context: '' }));
const translate = async (texts: string[]): Promise<string[]> => {
  const outputs = await engineAt(`${peer.url}/`).translate(inputsOf(...texts), 'en', 'es');
  return outputs.map(({ text }) => text);
};

describe('the LibreTranslate engine', () => {
  it('sends what carries codes as markup, the rest as it is, and nothing that is blank', async () => {
    expect(await translate(['The {1}house{/1} & \\{b}', 'R&D <b>', '', 'no {1/}water'])).toEqual([
      'El {1}casa{/1} & \\{bez}',
      'R&D <b>ez',
      '',
      'no {1/}agua',
    ]);
    expect(peer.requests).toEqual([
      {
        q: ['The <pc id="1">house</pc> &amp; {b}', 'no <ph id="1"/>water'],
        source: 'en',
        target: 'es',
        format: 'html',
      },
      { q: ['R&D <b>'], source: 'en', target: 'es', format: 'text' },
    ]);
  });

  it('sends the key where there is one', async () => {
    await engineAt(peer.url, 'a-key').translate(inputsOf('¿Agua?'), 'es', 'en');
    expect(peer.requests).toMatchObject([{ source: 'es', target: 'en', api_key: 'a-key' }]);
  });

  const passing: LibreTranslateFault[] = [
    { status: 429 },
    { status: 500 },
    { status: 503 },
    'drop',
    'truncated',
    'not-json',
    'wrong-count',
  ];
  test.each(passing)('survives %j twice, and asks to wait after the third time', async (fault) => {
    peer.script([fault, fault]);
    expect(await translate(['the house'])).toEqual(['el casa']);
    peer.script([fault, fault, fault]);
    await expect(translate(['the house'])).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE', retryable: true });
  });

  test.each([
    [400, 'ENGINE_BAD_REQUEST'],
    [403, 'ENGINE_REFUSED'],
    [404, 'ENGINE_BAD_REQUEST'],
    [413, 'ENGINE_BAD_REQUEST'],
  ])('parks at once at %i', async (status, code) => {
    peer.script([{ status }]);
    await expect(translate(['the house'])).rejects.toMatchObject({ code, retryable: false });
    expect(peer.requests).toHaveLength(1);
  });

  it('halves what is too much for one request', async () => {
    peer.script([{ status: 413 }]);
    expect(await translate(['the house', 'the water', 'the report'])).toEqual(['el casa', 'el agua', 'el informe']);
    expect(peer.requests.map(({ q }) => q.length)).toEqual([3, 2, 1]);
  });

  it('leaves the engine alone for as long as it asks, unless nobody would wait so long', async () => {
    peer.script([{ status: 429, retryAfterSeconds: 1 }]);
    const start = performance.now();
    expect(await translate(['the house'])).toEqual(['el casa']);
    expect(performance.now() - start).toBeGreaterThan(900);
    peer.script([{ status: 429, retryAfterSeconds: 3_600 }]);
    await expect(translate(['the house'])).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE', retryable: true });
  });

  it('takes silence for an engine that is away', async () => {
    peer.script(['no-answer', 'no-answer', 'no-answer']);
    await expect(translate(['the house'])).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE', retryable: true });
  });

  it('says that nothing listens, without a word of the text', async () => {
    const error: unknown = await engineAt('http://127.0.0.1:9')
      .translate(inputsOf('Secret scoop'), 'en', 'es')
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'ENGINE_UNAVAILABLE', details: { reason: 'no connection' } });
    expect(inspect(error, { depth: 10 })).not.toContain('Secret');
  });

  it('stands behind the same guard as every engine', async () => {
    const drafts = await draftTargets(engineAt(peer.url), inputsOf('The {1}new house{/1}.'), 'en', 'es');
    expect(drafts).toEqual([{ target: 'El {1}nuevo casa{/1}.', findings: [] }]);
  });
});
