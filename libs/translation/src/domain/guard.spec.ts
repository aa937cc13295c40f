import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { providerError } from '@anverso/kernel';
import { escapeLiteral, plainText, verifyCodes } from '@anverso/document';
import { type EngineInput, type TranslationEngine } from './engine.js';
import { draftTargets } from './guard.js';

type Answer = string | undefined;

/** An engine that answers by this function of the text and of how many calls there were before; undefined: no answer at all. */
function fakeEngine(
  answer: (text: string, call: number, index: number) => Answer,
  batchSize = 50,
): TranslationEngine & { calls: EngineInput[][] } {
  const calls: EngineInput[][] = [];
  return {
    name: 'deepl',
    batchSize,
    calls,
    close: () => Promise.resolve(),
    translate: (inputs) => {
      calls.push([...inputs]);
      const texts = inputs.map(({ text }, index) => answer(text, calls.length - 1, index));
      return Promise.resolve(texts.flatMap((text) => (text === undefined ? [] : [{ text, findings: [] }])));
    },
  };
}

describe('the guard around an engine', () => {
  test.each([
    ['keeps a sound answer', '{1}the house{/1}', ['{1}la casa{/1}'], '{1}la casa{/1}', []],
    [
      'asks again with placeholders',
      'a {1}red{/1} dog',
      ['un rojo perro', 'un perro {1/}rojo{2/}'],
      'un perro {1}rojo{/1}',
      [],
    ],
    ['puts a code back that is certain', 'by {1}AFP{/1}', ['por AFP{1}{/1', '', 'por AFP'], 'por {1}AFP{/1}', []],
    ['knows where the whole sentence is', '{1}{2}Yes{/2}{/1}', ['{1}Sí{/1}', '', 'Sí'], '{1}{2}Sí{/2}{/1}', []],
    [
      'keeps plain text and says so when nothing is certain',
      'the {1}red{/1} house',
      ['la casa roja', 'la {2/}casa', 'la casa roja'],
      'la casa roja',
      ['codes-dropped'],
    ],
    [
      'keeps the first words when later answers are empty',
      '{1}red{/1} house',
      ['casa {1}roja', '', ''],
      'casa roja',
      ['codes-dropped'],
    ],
    ['gives an empty target when nothing comes', 'the house', ['', ' '], '', []],
    ['gives an empty target when answers are missing', 'the house', [undefined, undefined], '', []],
    ['keeps escaped braces', '{1}a{/1} \\{b}', ['a {b}', '', 'á \\{b}'], 'á \\{b}', ['codes-dropped']],
    ['has nothing to ask of a text without words', '', [''], '', []],
  ] as const)('%s', async (_, source, answers, target, checks) => {
    const engine = fakeEngine((__, call, index) => (index === 0 ? answers[call] : ''));
    const [draft] = await draftTargets(engine, [{ text: source, context: 'around' }], 'en', 'es');
    expect({ target: draft?.target, checks: draft?.findings.map(({ check }) => check) }).toEqual({ target, checks });
    expect(engine.calls).toHaveLength(answers.length);
  });

  it('asks for the words inside of codes along with their sentence, and finds a code that was moved', async () => {
    const answers: Record<string, string> = {
      'The {1}red{/1} house of {2}Ana Paz{/2}': 'La {1}casa{/1} roja de {2}Ana Paz{/2}',
      red: 'rojo',
      'Ana Paz': 'Ana Paz',
    };
    const engine = fakeEngine((text) => answers[text]);
    const drafts = await draftTargets(
      engine,
      [{ text: 'The {1}red{/1} house of {2}Ana Paz{/2}', context: '' }],
      'en',
      'es',
    );
    expect(drafts).toEqual([{ target: 'La casa {1}roja{/1} de {2}Ana Paz{/2}', findings: [] }]);
    expect(engine.calls).toHaveLength(1);
    expect(engine.calls[0]?.slice(1)).toEqual([
      { text: 'red', context: 'The red house of Ana Paz' },
      { text: 'Ana Paz', context: 'The red house of Ana Paz' },
    ]);
  });

  it('never asks for more at once than the engine takes, the words inside of codes included', async () => {
    const answers: Record<string, string> = { A: 'U', a: 'u', B: 'V', b: 'v', C: 'W', c: 'w' };
    const engine = fakeEngine((text) => text.replace(/[a-z]/gi, (letter) => answers[letter] ?? letter), 2);
    const inputs = ['{1}a{/1} A', '{1}b{/1} B', '{1}c{/1} C'].map((text) => ({ text, context: '' }));
    const drafts = await draftTargets(engine, inputs, 'en', 'es');
    expect(drafts.map(({ target }) => target)).toEqual(['{1}u{/1} U', '{1}v{/1} V', '{1}w{/1} W']);
    expect(engine.calls.map((call) => call.map(({ text }) => text))).toEqual([
      ['{1}a{/1} A', '{1}b{/1} B'],
      ['{1}c{/1} C', 'a'],
      ['b', 'c'],
    ]);
  });

  it('takes no answer for that of another sentence when one of several calls brings fewer', async () => {
    const engine = fakeEngine((text, call, index) => (call === 0 && index === 0 ? undefined : text.toUpperCase()), 2);
    const inputs = ['one', 'two', 'three'].map((text) => ({ text, context: '' }));
    const drafts = await draftTargets(engine, inputs, 'en', 'es');
    expect(drafts.slice(1).map(({ target }) => target)).toEqual(['TWO', 'THREE']);
  });

  it('says that a code may have moved where its words cannot be found', async () => {
    const engine = fakeEngine((text) => (text === 'fast' ? 'ayuno' : 'Un tren {1}veloz{/1}'));
    const drafts = await draftTargets(engine, [{ text: 'A {1}fast{/1} train', context: '' }], 'en', 'es');
    expect(drafts).toMatchObject([{ target: 'Un tren {1}veloz{/1}', findings: [{ check: 'codes-moved' }] }]);
  });

  it('sends only the unsound ones again, each in one call and with their context', async () => {
    const engine = fakeEngine((text, call, index) => (call === 0 && index !== 1 ? plainText(text) : text));
    const inputs = ['{1}one{/1} a', '{1}two{/1} b', '{1}three{/1} c'].map((text) => ({ text, context: 'around' }));
    const drafts = await draftTargets(engine, inputs, 'en', 'es');
    expect(engine.calls[1]).toEqual([
      { text: '{1/}one{2/} a', context: 'around' },
      { text: '{1/}three{2/} c', context: 'around' },
    ]);
    expect(drafts.map(({ target }) => target)).toEqual(['{1}one{/1} a', '{1}two{/1} b', '{1}three{/1} c']);
  });

  it('keeps what it has when the engine is gone at the second call', async () => {
    const engine = fakeEngine(() => 'la casa roja');
    const first = engine.translate.bind(engine);
    engine.translate = (inputs, from, to) =>
      engine.calls.length === 0
        ? first(inputs, from, to)
        : Promise.reject(providerError('ENGINE_QUOTA_SPENT', {}, { retryable: false }));
    const inputs = [{ text: 'the {1}red{/1} house', context: '' }];
    expect((await draftTargets(engine, inputs, 'en', 'es')).map(({ target }) => target)).toEqual(['la casa roja']);
  });

  it('hands over what had arrived when a call of several fails', async () => {
    const engine = fakeEngine((text) => text.toUpperCase(), 2);
    const answer = engine.translate.bind(engine);
    engine.translate = async (inputs, from, to, arrived) => {
      const outputs = await answer(inputs, from, to);
      if (engine.calls.length === 1) return outputs;
      await arrived?.(new Map(outputs.slice(0, 1).entries()));
      throw providerError('ENGINE_QUOTA_SPENT', {}, { retryable: false });
    };
    const inputs = ['one', 'a {1}two{/1}', 'three', 'four'].map((text) => ({ text, context: '' }));
    const kept = new Map<number, string>();
    const drafting = draftTargets(engine, inputs, 'en', 'es', (drafts) => {
      for (const [at, { target }] of drafts) kept.set(at, target);
      return Promise.resolve();
    });
    await expect(drafting).rejects.toMatchObject({ code: 'ENGINE_QUOTA_SPENT' });
    expect([...kept]).toEqual([
      [0, 'ONE'],
      [2, 'THREE'],
    ]);
  });

  it('lets a failure of the first call through', async () => {
    const engine = fakeEngine(() => '');
    engine.translate = () => Promise.reject(providerError('ENGINE_QUOTA_SPENT', {}, { retryable: false }));
    const drafting = draftTargets(engine, [{ text: 'a', context: '' }], 'en', 'es');
    await expect(drafting).rejects.toMatchObject({ code: 'ENGINE_QUOTA_SPENT' });
  });

  it('ends sound whatever the engine does to codes, and loses no word that came back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(codedSentence, { minLength: 1, maxLength: 6 }),
        fc.array(damage, { minLength: 1, maxLength: 12 }),
        async (sources, damages) => {
          const spoilt: string[] = [];
          let asked = 0;
          const engine = fakeEngine((text) => {
            const answer = damages[asked++ % damages.length]?.(text);
            if (answer !== undefined) spoilt.push(plainText(answer));
            return answer;
          });
          const inputs = sources.map((text) => ({ text, context: '' }));
          const drafts = await draftTargets(engine, inputs, 'en', 'es');
          expect(drafts).toHaveLength(sources.length);
          drafts.forEach(({ target, findings }, index) => {
            const source = sources[index] ?? '';
            const dropped = findings.some(({ check }) => check === 'codes-dropped');
            const plainSource = escapeLiteral(plainText(source));
            const text = plainText(target);
            if (text !== '') expect(verifyCodes(dropped ? plainSource : source, target)).toEqual([]);
            if (text !== '') expect(spoilt.map(withoutSpace)).toContain(withoutSpace(text));
          });
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

const word = fc.constantFrom('house', 'AFP', '1,200', 'está', '{', '\\', '😀', '<b>', ' ', '{1}');
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => escapeLiteral(list.join(' ')));
const codedSentence = fc
  .array(fc.tuple(words, fc.constantFrom('bare', 'paired', 'nested', 'break')), { maxLength: 4 })
  .map((parts) => {
    let id = 0;
    const take = (): number => ++id;
    const write = (text: string, form: string): string => {
      if (form === 'bare') return text;
      const own = take();
      if (form === 'break') return `${text}{${own}/}`;
      const inner = form === 'nested' ? write(text, 'paired') : text;
      return `{${own}}${inner}{/${own}}`;
    };
    return parts.map(([text, form]) => write(text, form)).join(' ');
  });

/** Ways in which an engine may answer a text. */
const damage = fc.oneof(
  { arbitrary: fc.constant((text: string): Answer => text), weight: 2 },
  fc.constant((text: string): Answer => escapeLiteral(plainText(text))),
  fc.constant((): Answer => ''),
  fc.constant((): Answer => undefined),
  fc.constant((text: string): Answer => `${text} ${text}`),
  fc.constant((text: string): Answer => text.replace(/\{\/\d+\}/, '')),
  fc.constant((text: string): Answer => text.replace(/\{(\d+)\}/, '{/$1}')),
  fc.constant((text: string): Answer => text.replace(/\{(\d+)\}(.*)\{\/\1\}/, '{/$1}$2{$1}')),
  fc.constant((text: string): Answer => text.split(' ').reverse().join(' ')),
  fc.nat(9).map(
    (id) =>
      (text: string): Answer =>
        `{${id}}${text}{/${id}}`,
  ),
  fc.nat(9).map(
    (id) =>
      (text: string): Answer =>
        text.replace(/\d/, String(id)),
  ),
  fc.nat(30).map(
    (at) =>
      (text: string): Answer =>
        text.slice(0, at),
  ),
  fc.string().map(
    (noise) =>
      (text: string): Answer =>
        noise + text,
  ),
);
