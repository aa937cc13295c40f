import { invalidInput } from '@anverso/kernel';
import {
  caseRuleOf,
  dayOf,
  idIn,
  type ReadForm,
  type ReadTerm,
  type ReadTerms,
  standingOf,
  typeOf,
  termVariantNamed,
  withStandings,
} from '../domain/terms/read-term.js';
import { HOUSE_NOTE, TBX3 } from './tbx-writer.js';
import { decodeXmlFile } from './xml-bytes.js';
import { childElements, type XmlElement } from './xml-node.js';
import { naming, XmlReader } from './xml-reader.js';
import { localeOf } from './xliff-reader.js';

/** Far more than the terms of any newsroom. */
export const MAX_TERM_FILE_BYTES = 10_485_760;
const XML = 'http://www.w3.org/XML/1998/namespace';
/** `tbx` or `martif`, `text`, `body`, and in it the concepts; the smallest dialect of 2008 does without `text`. */
const CONCEPT_DEPTH = 4;
const MIN_CONCEPT_DEPTH = 3;
const MIN_ROOT = 'TBX';
const CONCEPTS: ReadonlySet<string> = new Set(['conceptEntry', 'termEntry', 'entry']);
const LANGUAGES: ReadonlySet<string> = new Set(['langSec', 'langSet', 'langGroup']);
const TERMS: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig', 'termGroup']);
/** Where the dialects say how a term stands. */
const STATUSES = ['administrativeStatus', 'normativeAuthorization', 'termStatus'] as const;

/** Reads TBX of 2019 or of 2008, whoever wrote it; anything malformed or dangerous is a coded error. */
export function readTbx(bytes: Uint8Array): ReadTerms {
  const read: ReadTerms = { terms: [], skipped: [] };
  let conceptDepth = CONCEPT_DEPTH;
  const reader = new XmlReader({
    // Files of 2008 name their document type; what it points to is never fetched.
    acceptsDoctype: naming('(?:martif|TBX)'),
    onOpen: ({ name, namespace }, depth) => {
      const isTbx = (name === 'tbx' && namespace === TBX3) || name === 'martif' || name === MIN_ROOT;
      if (depth === 1 && !isTbx) throw invalidInput('TBX_UNKNOWN');
      if (depth === 1 && name === MIN_ROOT) conceptDepth = MIN_CONCEPT_DEPTH;
    },
    onClose: (element, depth) => {
      if (depth === conceptDepth && CONCEPTS.has(element.name)) take(element, read);
      return depth <= conceptDepth;
    },
  });
  reader.write(decodeXmlFile(bytes, { maxBytes: MAX_TERM_FILE_BYTES }));
  reader.close();
  return read;
}

function take(concept: XmlElement, { terms, skipped }: ReadTerms): void {
  const languages = childElements(concept).filter(({ name }) => LANGUAGES.has(name));
  const forms = languages.flatMap(formsOf);
  if (forms.length > 0) terms.push(toTerm(concept, forms));
  else skipped.push({ line: concept.line, reason: languages.length > 0 ? 'term-languages' : 'term-empty' });
}

function toTerm(concept: XmlElement, forms: readonly ReadForm[]): ReadTerm {
  const notes = dataOf(concept, 'note');
  const own = (name: string): string | undefined =>
    notes.find((note) => note.startsWith(`${name}: `))?.slice(name.length + 2);
  const free = notes.filter((note) => !HOUSE_NOTE.test(note) || note.startsWith('note: '));
  return {
    line: concept.line,
    id: idIn(concept.attributes.id),
    content: {
      type: typeOf(dataOf(concept, 'subjectField')[0]),
      forms: withStandings(forms),
      note: [...dataOf(concept, 'definition'), ...free.map((note) => note.replace(/^note: /, ''))].join('\n'),
      validFrom: dayOf(own('validFrom')),
      validUntil: dayOf(own('validUntil')),
      caseRule: caseRuleOf(own('caseRule')),
    },
  };
}

function formsOf(language: XmlElement): ReadForm[] {
  const tag = language.attributes[`{${XML}}lang`] ?? language.attributes.lang;
  const locale = localeOf(tag);
  if (locale === undefined) return [];
  const variant = termVariantNamed(tag);
  return childElements(language)
    .filter(({ name }) => TERMS.has(name))
    .flatMap((section): ReadForm[] => {
      const text = dataOf(section, 'term')[0]?.trim() ?? '';
      const status = STATUSES.flatMap((name) => dataOf(section, name))[0];
      const inflections = dataOf(section, 'note')
        .filter((note) => note.startsWith('inflection: '))
        .map((note) => note.slice('inflection: '.length));
      return text === '' ? [] : [{ locale, text, variant, inflections, standing: standingOf(status) }];
    });
}

/** The texts of a data category right below an element or in a group there: by `type` in one style of TBX, by name in the other. */
function dataOf(parent: XmlElement, category: string): string[] {
  return childElements(parent).flatMap((child) => {
    if (child.name.endsWith('Grp')) return dataOf(child, category);
    return child.attributes.type === category || child.name === category ? [textOf(child)] : [];
  });
}

function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
