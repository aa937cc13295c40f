import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { type Code, encodeInlines, verifyCodes } from './coded-text.js';
import { plainText } from './coded-tokens.js';
import { documentArbitrary } from './document.arbitrary.js';
import { extractSegments } from './extract.js';
import { joinSegments, splitSegment } from './segment-edits.js';
import { codedOffset, joinTargets, splitTarget } from './target-edits.js';

const link: Code = { id: 1, type: 'link', href: 'https://example.org/plan' };
const strong: Code = { id: 1, type: 'strong' };
const half = (source: string, ...codes: Code[]) => ({ source, codes });

describe('the translation of a segment that is split', () => {
  test.each([
    ['at the end of a sentence', 'It rained. Nobody came.', 'Llovió. No vino nadie.', ['Llovió.', 'No vino nadie.']],
    ['whole, where the sides differ', 'It rained; nobody came.', 'Llovió y no vino nadie.', undefined],
    ['whole, where it has more sentences', 'It rained. Nobody came.', 'Llovió. No vino nadie. Nadie.', undefined],
  ])('is cut %s', (_name, source, target, expected) => {
    const at = source.search(/[.;] /) + 1;
    const halves = [half(source.slice(0, at)), half(source.slice(at + 1))] as const;
    expect(splitTarget({ text: target, codes: [] }, halves, 'en', 'es')).toEqual(expected ?? [target, null]);
  });

  it('gives each half the codes that it has, by their new numbers', () => {
    const codes = [{ ...strong }, { ...link, id: 2 }];
    const halves = [half('{1}It rained.{/1}', strong), half('See {1}the plan{/1}.', link)] as const;
    const target = { text: '{1}Llovió.{/1} Vea {2}el plan{/2}.', codes };
    expect(splitTarget(target, halves, 'en', 'es')).toEqual(['{1}Llovió.{/1}', 'Vea {1}el plan{/1}.']);
  });

  it('keeps the words of a code that went to the other half', () => {
    const halves = [half('It rained;'), half('see {1}the plan{/1}.', link)] as const;
    const target = { text: 'Llovió; vea {1}el plan{/1}.', codes: [link] };
    expect(splitTarget(target, halves, 'en', 'es')).toEqual(['Llovió; vea el plan.', null]);
  });
});

describe('the translations of two segments that are merged', () => {
  it('stand behind each other with the space of the source, their codes counted anew', () => {
    const first = { ...half('{1}It rained.{/1}', strong), text: '{1}Llovió.{/1}' };
    const second = { ...half('See {1}the plan{/1}.', link), text: 'Vea {1}el plan{/1}.' };
    const joined = half('{1}It rained.{/1} See {2}the plan{/2}.', strong, { ...link, id: 2 });
    expect(joinTargets(first, second, joined)).toBe('{1}Llovió.{/1} Vea {2}el plan{/2}.');
  });

  it('share the code that goes over both', () => {
    const first = { ...half('{1}It rained.{/1}', strong), text: '{1}Llovió.{/1}' };
    const second = { ...half('{1}All day.{/1}', strong), text: '{1}Todo el día.{/1}' };
    const joined = half('{1}It rained. All day.{/1}', strong);
    expect(joinTargets(first, second, joined)).toBe('{1}Llovió. Todo el día.{/1}');
  });

  it('are the whole source again where they are the sources of its halves, for any document and place', () => {
    fc.assert(
      fc.property(documentArbitrary, fc.nat(), fc.nat(), (document, choice, place) => {
        const all = extractSegments(document, 'en');
        const chosen = all[choice % Math.max(1, all.length)];
        if (chosen === undefined) return;
        const unit = all.filter(({ unitPath }) => unitPath === chosen.unitPath);
        const split = attempt(() => splitSegment(unit, chosen.ordinal, place % Math.max(1, chosen.source.length)));
        const [first, second] = split?.slice(chosen.ordinal) ?? [];
        if (split === undefined || first === undefined || second === undefined) return;
        const joined = joinSegments(document, split, chosen.ordinal)[chosen.ordinal];
        if (joined === undefined) throw new Error('There is nothing joined.');
        const target = joinTargets({ ...first, text: first.source }, { ...second, text: second.source }, joined);
        expect(target).toBe(joined.source);
        const at = codedOffset(joined.source, plainText(first.source).length);
        expect(plainText(joined.source.slice(0, at))).toBe(plainText(first.source));
        const [head, tail] = splitTarget({ text: chosen.source, codes: chosen.codes }, [first, second], 'en', 'en');
        expect(plainText(head + (tail ?? '')).replace(/\s/g, '')).toBe(plainText(chosen.source).replace(/\s/g, ''));
        expect(verifyCodes(first.source, head).filter(({ kind }) => kind !== 'missing')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a place in a coded source', () => {
  test.each([
    ['He left; {1}she stayed{/1}.', 8, 'He left;'],
    ['{1}He left{/1} \\{and\\\\ stayed', 10, '{1}He left{/1} \\{a'],
    ['One{1/}two', 3, 'One'],
  ])('%j after %d characters', (source, characters, before) => {
    expect(source.slice(0, codedOffset(source, characters))).toBe(before);
  });

  it('may be asked of an encoded text', () => {
    const { text } = encodeInlines([{ type: 'text', text: 'a{b c', marks: [{ type: 'strong' }] }]);
    expect(plainText(text.slice(0, codedOffset(text, 3)))).toBe('a{b');
  });
});

function attempt<Value>(step: () => Value): Value | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
