import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { planTermImport } from '../domain/terms/plan-import.js';
import { type ReadTerms } from '../domain/terms/read-term.js';
import { normalTerm } from '../domain/terms/sound-term.js';
import { type Term } from '../domain/terms/term.js';
import { readTbx } from './tbx-reader.js';
import { writeTbx } from './tbx-writer.js';
import { readTermCsv, writeTermCsv } from './term-csv.js';
import { termsArbitrary } from './terms.arbitrary.js';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const FORMATS: [string, (terms: readonly Term[]) => string, (file: Uint8Array) => ReadTerms][] = [
  ['TBX 3', (terms) => writeTbx(terms, '3'), readTbx],
  ['TBX 2008', (terms) => writeTbx(terms, '2008'), readTbx],
  ['CSV', writeTermCsv, readTermCsv],
];

describe.each(FORMATS)('%s', (_, write, read) => {
  it('gives back exactly the terms that were written', () => {
    let written = 0;
    fc.assert(
      fc.property(termsArbitrary, (terms) => {
        const back = read(bytes(write(terms)));
        written += terms.length;
        expect(back.skipped).toEqual([]);
        expect(back.terms.map(({ id, content }) => ({ id, ...normalTerm(content) }))).toEqual(
          terms.map((term) => ({ id: term.id, ...normalTerm(term) })),
        );
        expect(planTermImport(terms, back)).toMatchObject({ added: [], changed: [] });
      }),
      { numRuns: 200 },
    );
    expect(written).toBeGreaterThan(100);
  });
});

const content = (file: ReadTerms) =>
  file.terms.map(({ content: { type, forms } }) => [
    type,
    ...forms.map(({ locale, variant, standing, text }) => `${variant ?? locale} ${standing} ${text}`),
  ]);

describe('TBX of other programs', () => {
  test.each([
    [
      'TBX 3 with elements for categories',
      `<tbx xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic" type="TBX-Basic" style="dct" xml:lang="en"><tbxHeader/><text><body>
        <conceptEntry id="c1"><min:subjectField>office</min:subjectField>
          <langSec xml:lang="en-US"><termSec><term>attorney general</term><basic:partOfSpeech>noun</basic:partOfSpeech></termSec></langSec>
          <langSec xml:lang="es_MX"><termSec><term>fiscal <hi>general</hi></term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
            <termSec><term>procurador general</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
          <langSec xml:lang="fr"><termSec><term>procureur général</term></termSec></langSec>
        </conceptEntry></body></text></tbx>`,
      [
        [
          'office',
          'en-US preferred attorney general',
          'es preferred fiscal general',
          'es forbidden procurador general',
        ],
      ],
    ],
    [
      'TBX 2008 with its document type and groups',
      `<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
      <martif type="TBX-Basic" xml:lang="en"><martifHeader/><text><body>
        <termEntry id="e1"><descripGrp><descrip type="subjectField">Law</descrip></descripGrp>
          <langSet xml:lang="en"><ntig><termGrp><term>warrant</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termGrp></ntig></langSet>
          <langSet xml:lang="es"><tig><term>orden judicial</term></tig><tig><term>mandato</term></tig></langSet>
        </termEntry></body></text></martif>`,
      [['general', 'en allowed warrant', 'es preferred orden judicial', 'es allowed mandato']],
    ],
  ])('is read: %s', (_, file, expected) => {
    expect(content(readTbx(bytes(file)))).toEqual(expected);
  });

  it('says which concepts are in no language of the house', () => {
    const file = `<tbx xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="a"><langSec xml:lang="de"><termSec><term>Haus</term></termSec></langSec></conceptEntry>
<conceptEntry id="b"/></body></text></tbx>`;
    expect(readTbx(bytes(file).slice())).toEqual({
      terms: [],
      skipped: [
        { line: 2, reason: 'term-languages' },
        { line: 3, reason: 'term-empty' },
      ],
    });
  });

  const bomb = '<!DOCTYPE martif [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><martif>&b;</martif>';
  test.each([
    ['an entity bomb', bomb, 'INTERCHANGE_DOCTYPE'],
    [
      'an external entity',
      '<!DOCTYPE martif [<!ENTITY x SYSTEM "file:///etc/passwd">]><martif>&x;</martif>',
      'INTERCHANGE_DOCTYPE',
    ],
    ['another document type', '<!DOCTYPE html><martif/>', 'INTERCHANGE_DOCTYPE'],
    ['an unknown entity', '<martif>&nbsp;</martif>', 'INTERCHANGE_ENTITY'],
    ['a file that breaks off', '<martif><text><body>', 'INTERCHANGE_MALFORMED'],
    ['another format', '<tmx version="1.4"/>', 'TBX_UNKNOWN'],
    ['an empty file', '', 'INTERCHANGE_EMPTY'],
    ['a zip', 'PK\u0003\u0004', 'INTERCHANGE_COMPRESSED'],
    ['far too deep a file', `<martif>${'<a>'.repeat(100)}`, 'INTERCHANGE_TOO_DEEP'],
  ])('is refused: %s', (_, file, code) => {
    expect(() => readTbx(bytes(file))).toThrow(expect.objectContaining({ code }));
  });
});

describe('the smallest dialect of TBX', () => {
  it('is read, its document type passed over', () => {
    const file = `<!DOCTYPE TBX SYSTEM "TBXminV1.dtd"><TBX dialect="TBX-Min"><header><id>x</id></header><body>
      <entry id="C1"><langGroup xml:lang="en"><termGroup><term>mayor</term><termStatus>preferred</termStatus></termGroup></langGroup>
      <langGroup xml:lang="es-MX"><termGroup><term>alcalde</term></termGroup>
      <termGroup><term>edil</term><termStatus>superseded</termStatus></termGroup></langGroup></entry></body></TBX>`;
    expect(content(readTbx(bytes(file)))).toEqual([
      ['general', 'en preferred mayor', 'es preferred alcalde', 'es forbidden edil'],
    ]);
  });
});

describe('CSV of other programs', () => {
  const pair = [['general', 'en preferred city council', 'es preferred concejo municipal']];
  test.each([
    ['commas', 'en,es\ncity council,concejo municipal\n'],
    ['semicolons and a mark', '\ufeffEN;ES\r\ncity council;concejo municipal\r\n'],
    ['tabs and quotes', '"English"\t"Español"\n"city council"\t"concejo municipal"\n'],
    ['a first line that names the delimiter', 'sep=;\r\nen;es\r\ncity council;concejo municipal\r\n'],
    ['such a line in quotes, for tabs', '\ufeff"sep=\t"\nen\tes\ncity council\tconcejo municipal\n'],
    ['other marks inside a quoted name', '"en";"es";"a,b,c,d"\ncity council;concejo municipal;x\n'],
    ['an empty line and cells too few', 'en,es,note\n\ncity council,concejo municipal\n'],
  ])('is read with %s', (_, file) => {
    expect(content(readTermCsv(bytes(file)))).toEqual(pair);
  });

  it('is read with the tags of variants for columns', () => {
    expect(content(readTermCsv(bytes('en-US,es_419,es-MX\njail,cárcel,reclusorio\n')))).toEqual([
      ['general', 'en-US preferred jail', 'es-419 preferred cárcel', 'es preferred reclusorio'],
    ]);
  });

  it('names the line that a term stands on below the line of the delimiter', () => {
    expect(readTermCsv(bytes('sep=;\nen;es\na;b\n')).terms.map(({ line }) => line)).toEqual([3]);
  });

  it('is read in a moment, however many lines one term has', () => {
    const { terms } = readTermCsv(bytes(`id,language,text\n${'1,en,mayor\n'.repeat(100_000)}`));
    expect(terms).toHaveLength(1);
  });

  it('is read in UTF-16 with its mark', () => {
    expect(content(readTermCsv(Buffer.from('\ufeffen\tes\ncity council\tconcejo municipal', 'utf16le')))).toEqual(pair);
  });

  it('is written so that no spreadsheet takes a form for a formula', () => {
    const [term] = termsFrom('en,es\n"=HYPERLINK(""x"")",@SUM(1)\n');
    const file = writeTermCsv(term === undefined ? [] : [term]);
    expect(file).toContain(`"'=HYPERLINK(""x"")"`);
    expect(file).toContain(`'@SUM(1)`);
    expect(content(readTermCsv(bytes(file)))).toEqual([
      ['general', 'en preferred =HYPERLINK("x")', 'es preferred @SUM(1)'],
    ]);
  });

  test.each([
    ['nothing', '', 'INTERCHANGE_EMPTY'],
    ['lines without end', `en,es\n${'a,b\n'.repeat(200_001)}`, 'TERM_CSV_TOO_LONG'],
    ['a page', '<html><table>', 'TERM_CSV_COLUMNS'],
    ['other columns', 'name,age\na,1\n', 'TERM_CSV_COLUMNS'],
    ['an open quote', 'en,es\n"a,b\n', 'TERM_CSV_MALFORMED'],
    ['no text', 'en,es\n\u0000,b\n', 'TERM_CSV_NOT_TEXT'],
  ])('is refused with %s', (_, file, code) => {
    expect(() => readTermCsv(bytes(file))).toThrow(expect.objectContaining({ code }));
  });

  it('is refused in another encoding', () => {
    expect(() => readTermCsv(Buffer.from('en,es\nyear,año\n', 'latin1'))).toThrow(
      expect.objectContaining({ code: 'TERM_CSV_NOT_TEXT' }),
    );
  });
});

function termsFrom(csv: string): Term[] {
  return planTermImport([], readTermCsv(bytes(csv))).added.map(({ id, content: own }) => ({
    ...own,
    id,
    version: 1,
    updatedBy: 'u',
    updatedAt: new Date(0),
  }));
}

describe('taking terms in', () => {
  const plan = (terms: readonly Term[], csv: string) => {
    const { added, changed, lines } = planTermImport(terms, readTermCsv(bytes(csv)));
    return {
      outcomes: lines.map(({ line, outcome, reason }) => `${line} ${outcome} ${reason}`),
      forms: [...added, ...changed].map(({ content: { forms } }) =>
        forms.map(({ standing, text }) => `${standing} ${text}`),
      ),
    };
  };

  it('adds a term once, and joins what is called the same', () => {
    const base = termsFrom('en,es\nmayor,alcalde\n');
    expect(plan(base, 'en,es\nMayor,Alcalde\ngovernor,gobernador\nGovernor,gobernador\n')).toEqual({
      outcomes: ['2 same term-same', '3 taken term-new', '4 same term-same'],
      forms: [['preferred governor', 'preferred gobernador']],
    });
  });

  it('adds forms to what is called the same, and changes none', () => {
    const base = termsFrom('en,es\nmayor,alcalde\n');
    const csv = 'id,language,standing,text\nx,en,preferred,mayor\nx,es,preferred,alcalde\nx,es,forbidden,mayor\n';
    expect(plan(base, csv)).toEqual({
      outcomes: ['2 changed term-joined'],
      forms: [['preferred mayor', 'preferred alcalde', 'forbidden mayor']],
    });
  });

  it('lets no term grow beyond what it may hold, however much of a file is called the same', () => {
    const rows = Array.from(
      { length: 5_000 },
      (_, at) => `${at},en,preferred,mayor\n${at},es,preferred,alcalde\n${at},es,allowed,edil ${at}\n`,
    );
    const { outcomes, forms } = plan([], `id,language,standing,text\n${rows.join('')}`);
    expect(forms.map(({ length }) => length)).toEqual([50]);
    expect(outcomes.at(-1)).toBe('14999 skipped TERM_TOO_LONG');
  });

  it('lets a term with an id of this house take its place', () => {
    const [term] = termsFrom('en,es\nmayor,alcalde\n');
    const id = term?.id ?? '';
    const csv = `id,language,standing,text\n${id},en,preferred,mayor\n${id},es,preferred,alcaldesa\n`;
    expect(plan(term === undefined ? [] : [term], csv)).toEqual({
      outcomes: ['2 changed term-replaced'],
      forms: [['preferred mayor', 'preferred alcaldesa']],
    });
  });

  it('says why a term was left out', () => {
    expect(
      plan([], 'id,language,standing,text\n1,fr,preferred,maire\n2,es,forbidden,alcaldón\n3,es,preferred,…\n').outcomes,
    ).toEqual(['2 skipped term-languages', '3 skipped TERM_FORMS_MISSING', '4 skipped TERM_FORM_WORDLESS']);
  });
});
