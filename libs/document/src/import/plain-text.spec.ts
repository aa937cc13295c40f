import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from '@jest/globals';
import { type Locale } from '@anverso/kernel';
import { type Block, type Figure } from '../model.js';
import { importStory } from './import-story.js';
import { type ImportResult } from './recognition.js';

const FIXTURES = join(process.cwd(), 'libs/document/src/import/fixtures');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (fileName: string): string => readFileSync(join(FIXTURES, fileName), 'utf8');
const story = (text: string, locale?: Locale): ImportResult =>
  importStory({ fileName: 'story.txt', bytes: bytesOf(text), ...(locale && { locale }) });

const figureLine = ({ caption, credit }: Figure): string => `${caption} [${credit ?? ''}]`;

/** A block on one line: its kind, and how its words begin. */
function outline(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'quote': {
      const words = block.content.map((inline) => (inline.type === 'text' ? inline.text : '⏎')).join('');
      const speaker = block.type === 'quote' ? ` — ${block.speaker ?? ''}` : '';
      return `${block.type}: ${words.split(' ').slice(0, 4).join(' ')}${speaker}`;
    }
    case 'subhead':
      return `subhead: ${block.text}`;
    case 'figure':
      return `figure: ${figureLine(block.figure)}`;
    case 'figure-pair':
      return `pair: ${block.figures.map(figureLine).join(' + ')}`;
    case 'list':
      return `list: ${block.ordered ? 'ordered ' : ''}${block.items.length}`;
    case 'related':
      return `related: ${block.stories.map(({ href }) => href).join(' ')}`;
  }
}

interface Expected {
  locale: Locale;
  section?: string;
  headline: string;
  dek?: string;
  byline: string[];
  dateline?: { place: string; agency?: string };
  date?: string;
  lead?: string;
  blocks: string[];
  unsure: string[];
}

const summary = ({ document, locale, section, unsure }: ImportResult): Expected => ({
  locale,
  ...(section !== undefined && { section }),
  headline: document.headline,
  ...(document.dek !== undefined && { dek: document.dek }),
  byline: document.byline,
  ...(document.dateline && { dateline: document.dateline }),
  ...(document.date !== undefined && { date: document.date }),
  ...(document.lead && { lead: figureLine(document.lead) }),
  blocks: document.blocks.map(outline),
  unsure: unsure.map(({ line, reason }) => `${line} ${reason ?? ''}`),
});

const EXPECTED: Record<string, Expected> = {
  'caracas-march.en.txt': {
    locale: 'en',
    section: 'Politics',
    headline: 'Teachers March in Caracas for a Living Wage',
    dek: 'Thousands of teachers walked through the capital to demand salaries that keep up with prices.',
    byline: ['Carlos Ruiz'],
    dateline: { place: 'CARACAS' },
    date: '2026-11-20',
    lead: 'Teachers march along Urdaneta Avenue in Caracas on November 19. [Yuri Cortez/AFP]',
    blocks: [
      'paragraph: Thousands of teachers marched',
      'paragraph: The march ended at',
      'subhead: A salary of 15 dollars',
      'paragraph: A teacher with ten',
      'paragraph: The ministry did not',
      'subhead: Empty classrooms',
      'paragraph: In Zulia State, one',
      'pair: A teacher holds up her pay slip. [Federico Parra/AFP] + Students wait outside a closed school in Petare. [Gaby Oraa/Reuters]',
    ],
    unsure: ['28 PAIR_OR_TWO_FIGURES'],
  },
  'marcha-caracas.es.txt': {
    locale: 'es',
    section: 'Política',
    headline: 'Maestros marchan en Caracas por un salario digno',
    dek: 'Miles de docentes recorrieron la capital para exigir un sueldo que alcance.',
    byline: ['Carlos Ruiz', 'Ana Gil'],
    dateline: { place: 'CARACAS' },
    date: '2026-11-20',
    lead: 'Maestros marchan por la avenida Urdaneta de Caracas el 19 de noviembre. [Yuri Cortez/AFP]',
    blocks: [
      'paragraph: Miles de maestros marcharon',
      'paragraph: La marcha terminó frente',
      'subhead: Un sueldo de 15 dólares',
      'paragraph: Un maestro con diez',
    ],
    unsure: [],
  },
  'navy-seizure.en.txt': {
    locale: 'en',
    section: 'Security',
    headline: 'Navy Seizes Two Tons of Cocaine Off the Pacific Coast',
    dek: 'The shipment was hidden under a false deck, officials said.',
    byline: ['Laura Méndez', 'Pedro Salas'],
    dateline: { place: 'BOGOTÁ, Colombia', agency: 'AP' },
    date: '2026-11-18',
    blocks: [
      'paragraph: The Colombian navy seized',
      'paragraph: Four people were arrested.',
      'figure: An officer counts packages on the deck of the patrol boat. [Joaquín Sarmiento/AFP]',
      'paragraph: “We had followed it',
      'subhead: What comes next',
      'paragraph: The crew will appear',
    ],
    unsure: ['14 RELATED_LEFT_OUT', '15 RELATED_LEFT_OUT'],
  },
  'mexico-agua.es.txt': {
    locale: 'es',
    headline: 'Barrios de Iztapalapa cosechan la lluvia',
    dek: 'Con tinacos y canaletas, 1200 familias dejaron de depender de las pipas de agua.',
    byline: ['María de la Cruz'],
    dateline: { place: 'CIUDAD DE MÉXICO', agency: 'EFE' },
    blocks: [
      'paragraph: La lluvia que antes',
      'paragraph: Cada sistema cuesta 9',
      'subhead: ¿Cómo funciona?',
      'paragraph: El agua baja del',
      'paragraph: Hay tres reglas:',
      'list: 3',
      'quote: Antes comprábamos dos pipas — Rosa Paz, vecina de la colonia Buenavista',
    ],
    unsure: ['6 SUBHEAD_OR_PARAGRAPH', '16 COMMENT_LEFT_OUT'],
  },
  'bare-story.en.txt': {
    locale: 'en',
    headline: 'Library Lends Telescopes Along With Books',
    dek: 'The program began as a joke between two librarians in Portland.',
    byline: [],
    blocks: ['paragraph: Anyone with a library', 'paragraph: The idea came from', 'paragraph: "They asked me whether'],
    unsure: ['3 DEK_OR_PARAGRAPH'],
  },
  'wrapped.en.txt': {
    locale: 'en',
    section: 'Science',
    headline: 'Divers Map a Reef That Nobody Had Seen',
    dek: 'A team of volunteers spent 60 days below the surface off the coast of Belize.',
    byline: ['Tomás Ek'],
    dateline: { place: 'BELMOPAN, Belize' },
    date: '2026-11-03',
    blocks: [
      'paragraph: A reef of black',
      'paragraph: The divers used sonar',
      'subhead: Next steps',
      'paragraph: The government will decide',
    ],
    unsure: [],
  },
  'efe-dateline.es.txt': {
    locale: 'es',
    section: 'Economía',
    headline: 'La cosecha de café crece un 12 % en Huila',
    dek: 'Los productores atribuyen el aumento a las nuevas variedades y a un año sin heladas.',
    byline: [],
    dateline: { place: 'Bogotá', agency: 'EFE' },
    date: '2026-10-05',
    blocks: [
      'paragraph: La cosecha de café',
      'paragraph: El kilo se pagó',
      'figure: Un caficultor seca granos al sol en Pitalito, Huila. [Luis Robayo/AFP]',
      'figure: Granos de café recién tostados. [Luis Robayo/AFP]',
      'figure: Tazas listas para una cata en Pitalito. [Luis Robayo/AFP]',
      'paragraph: Los exportadores esperan que',
    ],
    unsure: ['6 DATELINE_DATE_LEFT_OUT', '13 RELATED_LEFT_OUT'],
  },
  'labelled.en.txt': {
    locale: 'en',
    section: 'Health',
    headline: 'Clinics Reopen Along the Orinoco',
    dek: 'Doctors travel by boat to villages that had no care for six years.',
    byline: ['Elena Paz', 'Omar Díaz', 'Julia Reyes'],
    dateline: { place: 'PUERTO AYACUCHO' },
    date: '2026-11-20',
    lead: 'A nurse unpacks vaccines at the dock. []',
    blocks: [
      'paragraph: Six clinics along the',
      'paragraph: "The first day there',
      'quote: Nobody had weighed the — Nora Leal, physician',
      'list: ordered 3',
      'paragraph: The boats belong to',
    ],
    unsure: ['6 CAPTION_WITHOUT_CREDIT'],
  },
  'two-pictures.es.txt': {
    locale: 'es',
    section: 'Cultura',
    headline: 'El carnaval de Barranquilla estrena museo',
    dek: 'El edificio reúne 400 máscaras y medio siglo de carteles.',
    byline: ['JOSÉ ORTEGA Y GASSET', 'LUCÍA MEJÍA'],
    dateline: { place: 'Barranquilla' },
    date: '2026-11-06',
    lead: 'Una marimonda baila en la inauguración del museo. [Charlie Cordero]',
    blocks: [
      'paragraph: El museo abrió sus',
      'paragraph: Cuatrocientas máscaras cuelgan de',
      'subhead: Una sala a oscuras',
      'paragraph: En la última sala',
      'pair: Máscaras de torito en la sala principal. [Luis Acosta/AFP] + Un niño prueba un tambor. [Luis Acosta/AFP]',
      'paragraph: El museo abre de',
    ],
    unsure: ['10 DATELINE_OR_TEXT', '18 PAIR_OR_TWO_FIGURES', '23 COMMENT_LEFT_OUT', '24 COMMENT_LEFT_OUT'],
  },
};

describe('a story copied from a page', () => {
  test.each(Object.entries(EXPECTED))('%s is read with every part named', (fileName, expected) => {
    expect(summary(story(read(fileName)))).toEqual(expected);
  });

  it('has a case for every fixture', () => {
    expect(readdirSync(FIXTURES).filter((name) => name.endsWith('.txt'))).toEqual(Object.keys(EXPECTED).sort());
  });

  test.each<[name: string, change: (text: string) => string]>([
    ['CRLF line ends', (text) => text.replace(/\n/g, '\r\n')],
    ['old Mac line ends', (text) => text.replace(/\n/g, '\r')],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['no-break spaces and tabs around lines', (text) => text.replace(/\n/g, '\u00a0\n\t')],
    ['no-break spaces between words', (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0')],
    ['marks that turn the direction', (text) => text.replace(/ /g, '\u202e \u2066')],
    ['zero-width spaces', (text) => text.replace(/\. /g, '.\u200b ')],
    ['accents as marks of their own', (text) => text.normalize('NFD')],
    ['a blank line between all lines', (text) => text.replace(/\n/g, '\n\n')],
    ['no blank lines at all', (text) => text.replace(/\n\n+/g, '\n')],
  ])('reads the same with %s', (_, change) => {
    for (const fileName of Object.keys(EXPECTED).filter((name) => name !== 'wrapped.en.txt')) {
      const { document, section } = story(read(fileName));
      const changed = story(change(read(fileName)));
      expect(changed.document).toEqual(document);
      expect(changed.section).toBe(section);
    }
  });

  it('gives every block and figure an id of its own', () => {
    for (const fileName of Object.keys(EXPECTED)) {
      const { lead, blocks } = story(read(fileName)).document;
      const ids = JSON.stringify([lead, blocks]).match(/"id":"[^"]+"/g) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
      expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_block, index) => `b${index + 1}`));
    }
  });

  it('takes the asked language before what the text looks like', () => {
    expect(story(read('bare-story.en.txt'), 'es').locale).toBe('es');
  });
});

const PARAGRAPH = 'The council met on Monday to vote on the new budget, and everybody who came was heard.';

describe('the parts of a page', () => {
  test.each<[name: string, lines: string[], expected: Partial<Expected>]>([
    [
      'a headline and text alone',
      ['Council Votes', PARAGRAPH, PARAGRAPH.replace('Monday', 'Friday')],
      { headline: 'Council Votes', blocks: ['paragraph: The council met on', 'paragraph: The council met on'] },
    ],
    [
      'a headline in capitals with a dash',
      ['CARACAS — TEACHERS MARCH', 'By Ana Gil', PARAGRAPH],
      { headline: 'CARACAS — TEACHERS MARCH', byline: ['Ana Gil'] },
    ],
    [
      'a headline that begins like a byline',
      ['By Land and Sea', 'Rescuers reached the village.', 'By Ana Gil |', `LIMA -- ${PARAGRAPH}`],
      { headline: 'By Land and Sea', byline: ['Ana Gil'] },
    ],
    [
      'a byline above the headline',
      ['By Ana Gil |', 'Council Votes', 'It took all night.', '2026-11-20', PARAGRAPH],
      { headline: 'Council Votes', byline: ['Ana Gil'], dek: 'It took all night.' },
    ],
    [
      'a byline with agency and date',
      ['Council Votes', 'By Ana Gil | AFP | Nov. 20, 2026', PARAGRAPH],
      { byline: ['Ana Gil'], date: '2026-11-20', unsure: ['2 BYLINE_REST_LEFT_OUT'] },
    ],
    [
      'a byline below the text',
      ['Council Votes', 'It took all night.', PARAGRAPH, 'By Ana Gil'],
      { byline: ['Ana Gil'], blocks: ['paragraph: The council met on'] },
    ],
    [
      'a dateline on a line of its own',
      ['Council Votes', 'By Ana Gil', 'LIMA, Peru --', PARAGRAPH],
      { dateline: { place: 'LIMA, Peru' }, blocks: ['paragraph: The council met on'] },
    ],
    [
      'two dates',
      ['Council Votes', 'By Ana Gil', '2026-11-20', 'Updated: 2026-11-21', PARAGRAPH],
      { date: '2026-11-20', unsure: ['4 SECOND_DATE'] },
    ],
    [
      'a date that can be read two ways',
      ['Council Votes', 'By Ana Gil', '03/04/2026', PARAGRAPH],
      { date: '2026-03-04', unsure: ['3 DAY_OR_MONTH'] },
    ],
    [
      'a date that heads a part of the text',
      ['Council Votes', 'By Ana Gil', PARAGRAPH, 'November 20, 2026', PARAGRAPH.replace('Monday', 'Friday')],
      { blocks: ['paragraph: The council met on', 'subhead: November 20, 2026', 'paragraph: The council met on'] },
    ],
    [
      'a caption of the lead that lost its credit',
      ['Council Votes', 'It took all night.', 'The council in its chamber.', 'By Ana Gil |', PARAGRAPH],
      { lead: 'The council in its chamber. []', unsure: ['3 CAPTION_WITHOUT_CREDIT'] },
    ],
    [
      'two figures above the text',
      ['Council Votes', 'One. [A B/AFP]', 'Two. [A B/AFP]', 'By Ana Gil |', PARAGRAPH],
      { lead: 'One. [A B/AFP]', blocks: ['figure: Two. [A B/AFP]', 'paragraph: The council met on'] },
    ],
    [
      'a figure below the reader question',
      ['Council Votes', 'By Ana Gil |', PARAGRAPH, 'Do you like this article?', 'One. [A B/AFP]', 'Yes'],
      { blocks: ['paragraph: The council met on', 'figure: One. [A B/AFP]'] },
    ],
    [
      'text that goes on below the reader question',
      ['Council Votes', 'By Ana Gil |', PARAGRAPH, 'Did you like this article?', PARAGRAPH.replace('Monday', 'Friday')],
      { blocks: ['paragraph: The council met on', 'paragraph: The council met on'], unsure: ['5 TEXT_AFTER_END'] },
    ],
    [
      'a bracket that is no credit',
      [
        'Council Votes',
        'By Ana Gil |',
        '“They was [sic] late and left before the vote was counted,” she said of them [...]',
      ],
      { blocks: ['paragraph: “They was [sic] late'] },
    ],
    [
      'numbered lines that do not count',
      [
        'Council Votes',
        'By Ana Gil |',
        PARAGRAPH,
        '12. Juni Street is closed, the city said in a short statement on Monday.',
      ],
      { blocks: ['paragraph: The council met on', 'paragraph: 12. Juni Street is'] },
    ],
  ])('reads %s', (_, lines, expected) => {
    expect(summary(story(lines.join('\n'), 'en'))).toMatchObject(expected);
  });
});
