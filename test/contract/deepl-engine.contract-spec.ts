import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import { type AddressInfo, createServer } from 'node:net';
import { inspect } from 'node:util';
import { DEEPL_DEFAULTS, DeeplEngine, type DeeplSettings, draftTargets } from '@anverso/translation';
import { type DeeplDouble, type DeeplFault, startDeeplDouble } from '@anverso/testing';

let deepl: DeeplDouble;

beforeAll(async () => {
  deepl = await startDeeplDouble();
});
beforeEach(() => {
  deepl.requests.length = 0;
  deepl.script([]);
  deepl.always(undefined);
});
afterAll(() => deepl.close());

const engineAt = (serverUrl: string): DeeplEngine =>
  new DeeplEngine({ apiKey: 'a-key:fx', serverUrl, answerTimeoutMs: 1_000, firstPauseMs: 5 });
const inputsOf = (...texts: string[]) => texts.map((text) => ({ text, context: '' }));
const translate = async (texts: string[]): Promise<string[]> => {
  const outputs = await engineAt(deepl.url).translate(inputsOf(...texts), 'en', 'es');
  return outputs.map(({ text }) => text);
};
const draft = async (text: string) => {
  const [drafted] = await draftTargets(engineAt(deepl.url), inputsOf(text), 'en', 'es');
  return drafted;
};

describe('the DeepL engine', () => {
  it('translates into Latin American Spanish and American English', async () => {
    expect(await translate(['The president said no.'])).toEqual(['El presidente dijo no.']);
    const [english] = await engineAt(deepl.url).translate(inputsOf('¿El informe?'), 'es', 'en');
    expect(english?.text).toBe('The report?');
    expect(deepl.requests.map(({ parameters }) => parameters)).toMatchObject([
      { source_lang: 'en', target_lang: 'es-419', split_sentences: '0', preserve_formatting: '1' },
      { source_lang: 'es', target_lang: 'en-US' },
    ]);
  });

  it('sends codes as XML and text with < & > { unharmed', async () => {
    const texts = ['R&D <b> {1}is{/1} 1 > 0{2/} \\{3}', 'AT&T &lt; \\{1}'];
    expect(await translate(texts)).toEqual(['R&D <bez> {1}es{/1} 1 > 0{2/} \\{3}', 'AT&T &ltez; \\{1}']);
    expect(deepl.requests[0]?.parameters).toMatchObject({ tag_handling: 'xml', tag_handling_version: 'v2' });
    await translate(['R&D']);
    expect(deepl.requests[1]?.texts).toEqual(['R&D']);
    expect(deepl.requests[1]?.parameters).not.toHaveProperty('tag_handling');
  });

  it('sends the neighbourhood as context', async () => {
    const inputs = [{ text: 'It is new.', context: 'The report is here. People said so.' }];
    await engineAt(deepl.url).translate(inputs, 'en', 'es');
    expect(deepl.requests[0]).toMatchObject({ texts: ['It is new.'], context: 'The report is here. People said so.' });
  });

  it('splits at fifty texts, keeps the order and leaves blank texts at home', async () => {
    const texts = Array.from({ length: 120 }, (_, index) => (index % 40 === 7 ? '' : `House ${index}`));
    expect(await translate(texts)).toEqual(texts.map((text) => text.replace('House', 'Casa')));
    expect(deepl.requests.map((request) => request.texts.length)).toEqual([50, 50, 17]);
  });

  it('tells of the answers of each request before the next may fail', async () => {
    deepl.script([undefined, { status: 456 }]);
    const arrived: number[] = [];
    const texts = Array.from({ length: 60 }, (_, index) => `House ${index}`);
    const translating = engineAt(deepl.url).translate(inputsOf(...texts), 'en', 'es', (outputs) => {
      arrived.push(...outputs.keys());
      return Promise.resolve();
    });
    await expect(translating).rejects.toMatchObject({ code: 'ENGINE_QUOTA_SPENT' });
    expect(arrived).toEqual([...Array(50).keys()]);
  });

  it('splits at 128 KiB', async () => {
    const texts = Array.from({ length: 40 }, () => 'ñandú '.repeat(600));
    expect(await translate(texts)).toHaveLength(40);
    expect(deepl.requests.length).toBeGreaterThan(1);
  });

  const passing: [string, DeeplFault][] = [
    ['429', { status: 429 }],
    ['429 with Retry-After', { status: 429, retryAfterSeconds: 1 }],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['529', { status: 529 }],
    ['a dropped connection', 'drop'],
    ['an answer cut short', 'truncated'],
    ['an answer that is no JSON', 'not-json'],
    ['an answer of too few texts', 'wrong-count'],
  ];
  test.each(passing)('survives %s twice', async (_, fault) => {
    deepl.script([fault, fault]);
    expect(await translate(['The house'])).toEqual(['El casa']);
    expect(deepl.requests).toHaveLength(3);
  });

  test.each([...passing, ['no answer', 'no-answer'] as [string, DeeplFault]])(
    'says after three times %s that waiting helps',
    async (_, fault) => {
      deepl.always(fault);
      await expect(translate(['The house'])).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE', retryable: true });
      expect(deepl.requests).toHaveLength(3);
    },
  );

  test.each<[DeeplFault, string]>([
    [{ status: 456 }, 'ENGINE_QUOTA_SPENT'],
    [{ status: 403 }, 'ENGINE_REFUSED'],
    [{ status: 400 }, 'ENGINE_BAD_REQUEST'],
    [{ status: 404 }, 'ENGINE_BAD_REQUEST'],
    [{ status: 413 }, 'ENGINE_BAD_REQUEST'],
  ])('asks once only when the answer is %j', async (fault, code) => {
    deepl.always(fault);
    await expect(translate(['The house'])).rejects.toMatchObject({ kind: 'provider', code, retryable: false });
    expect(deepl.requests).toHaveLength(1);
  });

  it('halves what is too much for one request, and keeps the order', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `House ${index}`);
    deepl.script([{ status: 413 }, { status: 413 }, undefined, undefined, { status: 413 }]);
    expect(await translate(texts)).toEqual(texts.map((text) => text.replace('House', 'Casa')));
    expect(deepl.requests.map((request) => request.texts.length)).toEqual([12, 6, 3, 3, 6, 3, 3]);
  });

  it('leaves the engine alone for as long as it asks', async () => {
    deepl.script([{ status: 429, retryAfterSeconds: 1 }]);
    const engine = engineAt(deepl.url);
    const start = performance.now();
    await engine.translate(inputsOf('The house'), 'en', 'es');
    expect(performance.now() - start).toBeGreaterThan(900);
    await engine.close();
  });

  it('gives up at once when the pause it asks for is longer than anybody waits', async () => {
    deepl.always({ status: 429, retryAfterSeconds: 3_600 });
    await expect(translate(['The house'])).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE', retryable: true });
    expect(deepl.requests).toHaveLength(1);
  });

  it('asks in the house’s style, by the language it translates into', async () => {
    const settings = {
      ...DEEPL_DEFAULTS,
      target: { en: 'en-GB', es: 'es' },
      formality: { en: 'default', es: 'more' },
      modelType: 'quality_optimized',
      styleRule: { en: null, es: 'a-rule' },
      customInstructions: { en: ['Write dates as 5 March.'], es: [] },
    } as const satisfies DeeplSettings;
    deepl.glossaries.set('a-glossary', new Map());
    const engine = engineAt(deepl.url).inStyle({ settings, glossaryId: 'a-glossary', glossaryVersion: '7' });
    await engine.translate(inputsOf('The house'), 'en', 'es');
    await engine.translate(inputsOf('El casa'), 'es', 'en');
    const [spanish, english] = deepl.requests.map(({ parameters }) => parameters);
    expect(spanish).toMatchObject({
      ...{ target_lang: 'es', formality: 'more', model_type: 'quality_optimized' },
      ...{ style_id: 'a-rule', glossary_id: 'a-glossary' },
    });
    expect(spanish).not.toHaveProperty('custom_instructions');
    expect(english).toMatchObject({ target_lang: 'en-GB', custom_instructions: 'Write dates as 5 March.' });
    expect(english).not.toHaveProperty('formality');
    expect(english).not.toHaveProperty('style_id');
    const older = engineAt(deepl.url).inStyle({ settings, glossaryId: 'a-glossary', glossaryVersion: '6' });
    expect(engine.fingerprint('en', 'es')).not.toBe(older.fingerprint('en', 'es'));
  });

  it('says what the account has used', async () => {
    expect(await engineAt(deepl.url).usage()).toEqual(deepl.account);
  });

  it('waits for a slow answer', async () => {
    deepl.script([{ delayMs: 300 }]);
    expect(await translate(['The house'])).toEqual(['El casa']);
    expect(deepl.requests).toHaveLength(1);
  });

  it('takes a refused connection for a passing one', async () => {
    const engine = engineAt(`http://127.0.0.1:${await closedPort()}`);
    await expect(engine.translate(inputsOf('a'), 'en', 'es')).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      retryable: true,
      details: { reason: 'ECONNREFUSED' },
    });
  });

  it('stops trying when its time is up', async () => {
    deepl.always({ status: 500 });
    const engine = new DeeplEngine({ apiKey: 'a-key', serverUrl: deepl.url, firstPauseMs: 5_000, totalLimitMs: 1_000 });
    await expect(engine.translate(inputsOf('a'), 'en', 'es')).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    expect(deepl.requests).toHaveLength(1);
  });

  it('lets neither texts nor the key into its errors', async () => {
    deepl.always('drop');
    const error: unknown = await translate(['Secret scoop']).catch((thrown: unknown) => thrown);
    expect(inspect(error, { depth: 10 })).not.toMatch(/Secret|a-key/);
  });

  const damages = ['lost', 'moved', 'duplicated', 'crossed', 'unclosed'] as const;
  test.each(damages)('with its guard asks again with placeholders when codes are %s', async (damage) => {
    deepl.script([{ codes: damage }]);
    expect(await draft('The {1}new house{/1} is here.')).toEqual({
      target: 'El {1}nuevo casa{/1} es hereez.',
      findings: [],
    });
    expect(deepl.requests.map(({ texts }) => texts)).toEqual([
      ['The <pc id="1">new house</pc> is here.', 'new house'],
      ['The <ph id="1"/>new house<ph id="2"/> is here.'],
    ]);
  });

  test.each(damages)('with its guard puts codes around the words they belong to when all are %s', async (damage) => {
    deepl.always({ codes: damage });
    expect(await draft('The {1}new house{/1} is here.')).toEqual({
      target: 'El {1}nuevo casa{/1} es hereez.',
      findings: [],
    });
  });

  it('with its guard puts a name back into its code', async () => {
    deepl.script([{ codes: 'lost' }]);
    expect(await draft('The {1}AFP{/1} said.')).toEqual({ target: 'El {1}AFP{/1} dijo.', findings: [] });
  });

  it('with its guard has an empty target when nothing comes back', async () => {
    deepl.always('empty');
    expect(await draft('The {1}house{/1}')).toEqual({ target: '', findings: [] });
  });
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
