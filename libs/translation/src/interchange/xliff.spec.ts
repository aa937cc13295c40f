import { describe, expect, it, test } from '@jest/globals';
import { encodeInlines } from '@anverso/document';
import fc from 'fast-check';
import { runsArbitrary } from './runs.arbitrary.js';
import { segmentFactory } from '@anverso/testing';
import { type Segment } from '../domain/segment.js';
import { type XliffVersion } from './exchanged-edition.js';
import { withoutLayout } from './exchanged-file.js';
import { planImport } from './import-plan.js';
import { writeXliff } from './write-xliff.js';
import { readXliff } from './xliff-reader.js';
import { withoutForbidden } from './xml-writer.js';

const EDITION = '019aa000-0000-7000-8000-000000000001';
const VERSIONS: XliffVersion[] = ['2.1', '1.2'];
const editionOf = (segments: Segment[]) => ({
  editionId: EDITION,
  from: 'en' as const,
  to: 'es' as const,
  title: 'A <story> & "more"',
  segments,
});
const written = (segments: Segment[], version: XliffVersion): string =>
  [...writeXliff(editionOf(segments), version)].join('');
const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

const LINK = { id: 1, type: 'link', href: 'https://example.org/?a=1&b="2"' } as const;
const first = segmentFactory({ unitPath: 'b1', source: 'The {1}port{/1} opened.', codes: [LINK], version: 3 });
const second = segmentFactory({ unitPath: 'b1', ordinal: 1, position: 1, source: 'It rained.' });
const story = [
  first.draftedBy('deepl', 'El {1}puerto{/1} abrió.').build(),
  second.draftedBy('deepl', 'Llovió.').build(),
];

describe.each(VERSIONS)('XLIFF %s', (version) => {
  const plan = (change: (file: string) => string, segments = story) =>
    planImport(editionOf(segments), readXliff(bytes(change(written(story, version)))));
  const outcomes = (change: (file: string) => string, segments?: Segment[]) => {
    const { changes, lines } = plan(change, segments);
    return [...changes, ...lines].map(({ outcome, reason }) => `${outcome} ${reason}`);
  };

  it('stays well formed when a source has codes that do not close', () => {
    const odd = segmentFactory({ unitPath: 'b1', source: 'See {1}half' }).build();
    const file = written([odd], version);
    expect(file).toContain('See half');
    expect(() => readXliff(bytes(file))).not.toThrow();
  });

  it('gives back every text that it was given, odd characters and codes included', () => {
    const texts = fc.tuple(runsArbitrary, fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (made) => {
        const segments = made.map(([inlines, extra], ordinal) => {
          const { text, codes } = encodeInlines(inlines);
          const source = `x${text}`;
          const target = `${source} ${extra.replace(/[\\{]/g, '\\$&')}.`;
          return segmentFactory({ unitPath: 'b1', ordinal, source, codes, target, origin: 'machine' }).build();
        });
        const blank = segments.map((segment) => ({ ...segment, target: null }));
        const { changes, lines } = planImport(editionOf(blank), readXliff(bytes(written(segments, version))));
        expect(lines).toEqual([]);
        expect(changes.map(({ target }) => target)).toEqual(
          segments.map(({ target }) => withoutLayout(withoutForbidden(target ?? ''))),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('skips what is the same here', () => {
    expect(outcomes((file) => file)).toEqual(['skipped same', 'skipped same']);
  });

  it.each<[string, (file: string) => string, string[]]>([
    ['a new text is taken', (file) => file.replace('Llovió', 'Llovió mucho'), ['taken text', 'skipped same']],
    ['cdata is text', (file) => file.replace('Llovió.', '<![CDATA[Llovió & tronó.]]>'), ['taken text', 'skipped same']],
    [
      'a lost code is refused',
      (file) => file.replace(/(abrió)/, '$1').replace(/<(pc|g) [^>]*>puerto<\/(pc|g)>/, 'puerto'),
      ['skipped same', 'refused codes-broken'],
    ],
    [
      'another unit is refused',
      (file) => file.replace(/id="b1"/, 'id="zz"'),
      ['skipped not-in-file', 'skipped not-in-file', 'refused unknown-unit'],
    ],
    ['an emptied text is no text', (file) => file.replace('Llovió.', ''), ['skipped same', 'skipped no-target']],
    [
      'a changed source is refused',
      (file) => file.replaceAll('It rained', 'It snowed'),
      ['skipped same', 'refused source-changed'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(outcomes(change).sort()).toEqual([...expected].sort());
  });

  it('reads a file in UTF-16 and one with a byte order mark', () => {
    const file = written(story, version);
    const utf16 = Buffer.from(`\ufeff${file.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect(readXliff(utf16)).toEqual(readXliff(bytes(file)));
    expect(readXliff(bytes(`\ufeff${file}`))).toEqual(readXliff(bytes(file)));
  });

  it('never overwrites work that is newer here, approved here, or made from another source', () => {
    const change = (file: string): string => file.replace('Llovió', 'Llovió mucho');
    const here = (overrides: Partial<Segment>) => [story[0], { ...story[1], ...overrides }] as Segment[];
    expect(outcomes(change, here({ version: 9 }))).toContain('skipped newer-here');
    expect(outcomes(change, here({ state: 'final' }))).toContain('skipped approved-here');
    expect(outcomes(change, here({ source: 'It snowed.' }))).toContain('refused source-changed');
  });

  it('without the versions of the house takes only what nobody has worked on', () => {
    const change = (file: string): string => file.replace(/<anv:segment [^>]*>/g, '').replace('Llovió', 'Llovió mucho');
    expect(outcomes(change)).toContain('taken text');
    const edited = [story[0], { ...story[1], lastEditedBy: 'somebody' }] as Segment[];
    expect(outcomes(change, edited)).toContain('skipped newer-here');
  });
});

test('an XLIFF 2 unit that was cut anew is put together again, and one that was merged is refused', () => {
  const file = written(story, '2.1');
  const split = file.replace(
    /<source>It rained\.<\/source><target>Llovió\.<\/target>/,
    '<source>It </source><target>Ayer </target></segment><segment id="x9"><source>rained.</source><target>llovió.</target>',
  );
  const { changes } = planImport(editionOf(story), readXliff(bytes(split)));
  expect(changes.map(({ target }) => target)).toEqual(['Ayer llovió.']);
  const merged = file.replace(
    /<\/source><target>[^§]*?<\/segment><ignorable>.*?<\/ignorable><segment [^>]*><source>It rained\.<\/source><target>/,
    ' It rained.</source><target>',
  );
  const reasons = planImport(editionOf(story), readXliff(bytes(merged))).lines.map(({ reason }) => reason);
  expect(reasons).toEqual(['merged', 'merged']);
});

const XLIFF = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="es">';
const unit = (id: string): string => `<unit id="${id}"><segment><source>a</source></segment></unit>`;
const whole = (inside: string): string => `${XLIFF}<file id="f">${inside}</file></xliff>`;

const UNSOUND: [string, string | Uint8Array, string][] = [
  ['nothing', '', 'INTERCHANGE_EMPTY'],
  ['a zip', Buffer.from('PK\u0003\u0004rest'), 'INTERCHANGE_COMPRESSED'],
  ['a gzip', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'INTERCHANGE_COMPRESSED'],
  ['null bytes', Buffer.from('<x>\u0000</x>'), 'INTERCHANGE_NOT_XML'],
  ['broken UTF-8', Uint8Array.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0xc3]), 'INTERCHANGE_NOT_XML'],
  ['an encoding nobody uses', '<?xml version="1.0" encoding="ebcdic-us"?><a/>', 'INTERCHANGE_ENCODING'],
  ['prose', 'Dear editor', 'INTERCHANGE_MALFORMED'],
  ['an unclosed element', whole('<unit id="a">'), 'INTERCHANGE_MALFORMED'],
  ['an unbound prefix', whole('<foo:bar/>'), 'INTERCHANGE_MALFORMED'],
  ['a doubled attribute', '<xliff version="2.1" version="2.1"/>', 'INTERCHANGE_MALFORMED'],
  ['a document type', `<!DOCTYPE xliff>${whole(unit('a'))}`, 'INTERCHANGE_DOCTYPE'],
  ['an external entity', `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`, 'INTERCHANGE_DOCTYPE'],
  ['an entity bomb', `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><x>&b;</x>`, 'INTERCHANGE_DOCTYPE'],
  ['an unknown entity', whole('<unit id="a"><segment><source>&nbsp;</source></segment></unit>'), 'INTERCHANGE_ENTITY'],
  ['a well', whole('<group id="g">'.repeat(100)), 'INTERCHANGE_TOO_DEEP'],
  ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'XLIFF_UNKNOWN'],
  ['a foreign namespace', '<xliff xmlns="urn:other" version="2.1"/>', 'XLIFF_UNKNOWN'],
  ['a foreign version', whole(unit('a')).replace('2.1', '3.0'), 'XLIFF_UNKNOWN'],
  ['no file', `${XLIFF}</xliff>`, 'XLIFF_UNKNOWN'],
  ['a foreign language', whole(unit('a')).replace('"es"', '"fr"'), 'XLIFF_LANGUAGES'],
  ['one language', whole(unit('a')).replace('"es"', '"en-GB"'), 'XLIFF_LANGUAGES'],
  ['a unit twice', whole(unit('a') + unit('a')), 'XLIFF_DUPLICATE_ID'],
  ['too much', ' '.repeat(11_000_000), 'INTERCHANGE_TOO_LARGE'],
];

test.each(UNSOUND.map(([name, file, code]) => ({ name, file, code })))(
  '$name is refused as $code',
  ({ file, code }) => {
    const read = () => readXliff(typeof file === 'string' ? bytes(file) : file);
    expect(read).toThrow(expect.objectContaining({ code }));
  },
);
