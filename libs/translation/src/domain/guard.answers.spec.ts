import { describe, expect, test } from '@jest/globals';
import { plainText, verifyCodes } from '@anverso/document';
import { type TranslationEngine } from './engine.js';
import { draftTargets } from './guard.js';

const WORDS: Readonly<Record<string, string>> = {
  The: 'El', the: 'el', red: 'rojo', minister: 'ministro', closed: 'cerró', bridge: 'puente', yesterday: 'ayer',
}; // prettier-ignore
const translated = (text: string): string => text.replace(/\p{L}+/gu, (word) => WORDS[word] ?? word);

const SOURCES = [
  'The {1}minister{/1} closed the {2}red bridge{/2} yesterday.',
  'The minister {1}closed {2}the bridge{/2}{/1}{3/}yesterday.',
  '{1}The minister{/1} closed it.',
  'The minister closed the bridge.',
] as const;

/** Answers that no test of moved or dropped codes thinks of: what engines really do to markup, or say instead. */
const ANSWERS: Readonly<Record<string, (text: string) => string>> = {
  'codes as entities': (text) => translated(text).replace(/\{/g, '&#123;').replace(/\}/g, '&#125;'),
  'codes as tags': (text) => translated(text).replace(/\{(\/?)(\d+)\}/g, '<$1$2>'),
  'codes in full width': (text) =>
    translated(text).replace(/[{}\d/]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
  'codes in other brackets': (text) => translated(text).replace(/\{/g, '[').replace(/\}/g, ']'),
  'everything in capitals': (text) => translated(text).toUpperCase(),
  'spaces inside of codes': (text) => translated(text).replace(/\{(\/?)(\d+)(\/?)\}/g, '{ $1 $2 $3 }'),
  'codes doubled far apart': (text) => `${translated(text)} ${(text.match(/\{\/?\d+\/?\}/g) ?? []).join('')}`,
  'codes nested the other way': (text) => translated(text).replace('{1}', '{0}').replace('{2}', '{1}').replace('{0}', '{2}'),
  'closing codes before opening ones': (text) =>
    translated(text).replace(/\{(\d+)\}/g, '{/$1}').replace(/\{\/(\d+)\}(?=\s|\.|$)/g, '{$1}'),
  'numbers of codes written out': (text) => translated(text).replace(/\{(\/?)1\}/g, '{$1uno}'),
  'Arabic figures in codes': (text) => translated(text).replace(/\{(\/?)1\}/g, '{$1١}'),
  'nothing': () => '',
  'only codes': (text) => (text.match(/\{\/?\d+\/?\}/g) ?? []).join(''),
  'the source': (text) => text,
  'another language': (text) => text.replace(/\p{L}+/gu, 'слово'),
  'a word as long as a book': (text) => `${translated(text)} ${'larguísimo '.repeat(20_000)}`,
  'control characters': (text) => `\u0000${translated(text)}\u0007\u200b`,
  'half of a surrogate': (text) => `${translated(text)} \ud83d`,
  'a code of a number without end': (text) => `${translated(text)}{99999999999999999999}`,
  'lines instead of spaces': (text) => translated(text).replace(/ /g, '\n'),
}; // prettier-ignore

describe('whatever an engine answers', () => {
  test.each(Object.entries(ANSWERS))('%s ends in sound codes, or says that they are gone', async (_, answer) => {
    const engine: TranslationEngine = {
      name: 'deepl',
      batchSize: 50,
      close: () => Promise.resolve(),
      translate: (inputs) => Promise.resolve(inputs.map(({ text }) => ({ text: answer(text), findings: [] }))),
    };
    const drafts = await draftTargets(
      engine,
      SOURCES.map((text) => ({ text, context: '' })),
      'en',
      'es',
    );
    drafts.forEach(({ target, findings }, index) => {
      const source = SOURCES[index] ?? '';
      if (target === '') return;
      const isPlain = findings.some(({ check }) => check === 'codes-dropped');
      if (!isPlain) expect(verifyCodes(source, target)).toEqual([]);
      else expect(verifyCodes(plainText(source), target)).toEqual([]);
    });
  });
});
