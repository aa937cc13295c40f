import { type Standing, type Term, type TermForm } from '../domain/terms/term.js';
import { xmlElement, type XmlAttributes, xmlText } from './xml-writer.js';

export const TBX3 = 'urn:iso:std:iso:30042:ed-2';
/** TBX of 2019 (version 3) and of 2008 (version 2), both in the dialect TBX-Basic. */
export type TbxVersion = '3' | '2008';

/** What TBX-Basic has no category for goes into notes that begin like this. */
export const HOUSE_NOTE = /^(caseRule|validFrom|validUntil|inflection|note): /;

interface Names {
  root: (body: string) => string;
  concept: string;
  language: string;
  term: string;
}

const NAMES: Readonly<Record<TbxVersion, Names>> = {
  '3': {
    root: (body) =>
      xmlElement(
        'tbx',
        { xmlns: TBX3, type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en' },
        xmlElement('tbxHeader', {}, FILE_DESCRIPTION),
        body,
      ),
    concept: 'conceptEntry',
    language: 'langSec',
    term: 'termSec',
  },
  '2008': {
    root: (body) =>
      xmlElement(
        'martif',
        { type: 'TBX-Basic', 'xml:lang': 'en' },
        xmlElement(
          'martifHeader',
          {},
          FILE_DESCRIPTION,
          xmlElement('encodingDesc', {}, xmlElement('p', { type: 'XCSURI' }, 'TBXBasicXCSV02.xcs')),
        ),
        body,
      ),
    concept: 'termEntry',
    language: 'langSet',
    term: 'tig',
  },
};

const FILE_DESCRIPTION = xmlElement(
  'fileDesc',
  {},
  xmlElement('titleStmt', {}, xmlElement('title', {}, 'Anverso')),
  xmlElement('sourceDesc', {}, xmlElement('p', {}, 'Anverso')),
);

const STATUS: Readonly<Record<Standing, string>> = {
  preferred: 'preferredTerm-admn-sts',
  allowed: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
};

/** The term base as a TBX file; {@link readTbx} gives exactly these terms back. */
export function writeTbx(terms: readonly Term[], version: TbxVersion): string {
  const names = NAMES[version];
  const concepts = terms.map((term) => writeConcept(term, names)).join('\n');
  const body = xmlElement('text', {}, xmlElement('body', {}, '\n', concepts, '\n'));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${names.root(body)}\n`;
}

function writeConcept({ id, type, forms, note, caseRule, validFrom, validUntil }: Term, names: Names): string {
  const languages = new Map<string, TermForm[]>();
  for (const form of forms) {
    const tag = form.variant ?? form.locale;
    languages.set(tag, [...(languages.get(tag) ?? []), form]);
  }
  return xmlElement(
    names.concept,
    { id: `c-${id}` },
    withText('descrip', { type: 'subjectField' }, type),
    note === '' ? '' : withText('note', {}, HOUSE_NOTE.test(note) ? `note: ${note}` : note),
    caseRule === 'any' ? '' : withText('note', {}, `caseRule: ${caseRule}`),
    validFrom === null ? '' : withText('note', {}, `validFrom: ${validFrom}`),
    validUntil === null ? '' : withText('note', {}, `validUntil: ${validUntil}`),
    ...[...languages].map(([tag, own]) =>
      xmlElement(names.language, { 'xml:lang': tag }, ...own.map((form) => writeForm(form, names))),
    ),
  );
}

function writeForm({ text, standing, inflections }: TermForm, names: Names): string {
  return xmlElement(
    names.term,
    {},
    withText('term', {}, text),
    withText('termNote', { type: 'administrativeStatus' }, STATUS[standing]),
    ...inflections.map((inflection) => withText('note', {}, `inflection: ${inflection}`)),
  );
}

const withText = (name: string, attributes: XmlAttributes, text: string): string =>
  xmlElement(name, attributes, xmlText(text));
