import { describe, expect, it, test } from '@jest/globals';
import { parseByline } from './byline-line.js';
import { parseCaption } from './caption-line.js';
import { parseDate } from './date-line.js';
import { parseDateline } from './dateline-line.js';
import { findFurniture } from './furniture.js';
import { judgeSubhead, parseAttribution, parseQuotation } from './body-lines.js';
import { breadcrumbSection, isSectionName } from './section-names.js';

describe('parseDate', () => {
  test.each([
    ['2026-11-20', 'en', '2026-11-20'],
    ['| 2026-11-20', 'en', '2026-11-20'],
    ['2026/11/20', 'en', '2026-11-20'],
    ['2026-11-20T14:30:00Z', 'en', '2026-11-20'],
    ['November 20, 2026', 'en', '2026-11-20'],
    ['Nov. 20, 2026', 'en', '2026-11-20'],
    ['Sept. 3rd, 2026', 'en', '2026-09-03'],
    ['Friday, November 20, 2026', 'en', '2026-11-20'],
    ['20 November 2026', 'en', '2026-11-20'],
    ['November 20, 2026 at 3:40 p.m. EST', 'en', '2026-11-20'],
    ['Published: Nov 20, 2026 14:05', 'en', '2026-11-20'],
    ['11/20/2026', 'en', '2026-11-20'],
    ['20 de noviembre de 2026', 'es', '2026-11-20'],
    ['20 de noviembre del 2026', 'es', '2026-11-20'],
    ['viernes, 20 de noviembre de 2026', 'es', '2026-11-20'],
    ['miércoles 18 de noviembre de 2026', 'es', '2026-11-18'],
    ['noviembre 20, 2026', 'es', '2026-11-20'],
    ['1.º de mayo de 2026', 'es', undefined],
    ['1 de mayo de 2026', 'es', '2026-05-01'],
    ['20 nov 2026', 'es', '2026-11-20'],
    ['Publicado el 20 de noviembre de 2026 a las 14:30', 'es', '2026-11-20'],
    ['Actualizado: 20/11/2026 - 09:15 h', 'es', '2026-11-20'],
    ['20-11-2026', 'es', '2026-11-20'],
    ['20.11.2026', 'es', '2026-11-20'],
    ['2026-02-30', 'en', undefined],
    ['November 2026', 'en', undefined],
    ['On November 20, 2026 the council met.', 'en', undefined],
    ['20', 'es', undefined],
  ] as const)('reads %j (%s) as %j', (text, locale, expected) => {
    expect(parseDate(text, locale)?.date).toBe(expected);
  });

  test.each([
    ['03/04/2026', 'en', '2026-03-04', true],
    ['03/04/2026', 'es', '2026-04-03', true],
    ['13/04/2026', 'en', '2026-04-13', false],
    ['04/04/2026', 'es', '2026-04-04', false],
  ] as const)('reads %s in %s as %s', (text, locale, date, isAmbiguous) => {
    expect(parseDate(text, locale)).toEqual({ date, isAmbiguous });
  });
});

describe('parseByline', () => {
  test.each([
    ['By Carlos Ruiz', ['Carlos Ruiz']],
    ['By Carlos Ruiz |', ['Carlos Ruiz']],
    ['BY CARLOS RUIZ', ['CARLOS RUIZ']],
    ['By: Carlos Ruiz', ['Carlos Ruiz']],
    ['By Carlos Ruiz and Ana Gil', ['Carlos Ruiz', 'Ana Gil']],
    ['By Carlos Ruiz, Ana Gil and Luis Rey', ['Carlos Ruiz', 'Ana Gil', 'Luis Rey']],
    ['By Carlos Ruiz, Ana Gil, and Luis Rey', ['Carlos Ruiz', 'Ana Gil', 'Luis Rey']],
    ['By Ludwig van der Berg & J.R. O’Neil', ['Ludwig van der Berg', 'J.R. O’Neil']],
    ['Por Carlos Ruiz y Ana Gil |', ['Carlos Ruiz', 'Ana Gil']],
    ['Por Ana Gil e Inés Sol', ['Ana Gil', 'Inés Sol']],
    ['Por José Ortega y Gasset', ['José Ortega y Gasset']],
    ['Por José Ortega y Gasset y María de la Cruz', ['José Ortega y Gasset', 'María de la Cruz']],
    ['Escrito por Lucía Mejía', ['Lucía Mejía']],
    ['Por AFP', ['AFP']],
    ['By Nastasia Barceló/Diálogo', ['Nastasia Barceló']],
    ['Por primera vez en la historia', undefined],
    ['By Friday the council had voted.', undefined],
    ['By the Numbers', undefined],
    ['Por qué sube el café', undefined],
    ['Por Caracas pasan miles de personas', undefined],
  ])('reads %j as %j', (text, names) => {
    expect(parseByline(text, 'en')?.names).toEqual(names);
  });

  it('takes the date along', () => {
    expect(parseByline('Por Ana Gil | 20 de noviembre de 2026', 'es')?.date?.date).toBe('2026-11-20');
    expect(parseByline('By Ana Gil, November 20, 2026', 'en')).toMatchObject({
      names: ['Ana Gil'],
      date: { date: '2026-11-20' },
    });
  });
});

describe('parseDateline', () => {
  test.each([
    ['CARACAS -- Text.', { place: 'CARACAS' }, 'Text.'],
    ['CARACAS — Text.', { place: 'CARACAS' }, 'Text.'],
    ['CARACAS — Text — with more.', { place: 'CARACAS' }, 'Text — with more.'],
    ['CARACAS–Text.', { place: 'CARACAS' }, 'Text.'],
    ['CARACAS (AP) — Text.', { place: 'CARACAS', agency: 'AP' }, 'Text.'],
    ['CIUDAD DE MÉXICO — Text.', { place: 'CIUDAD DE MÉXICO' }, 'Text.'],
    ['CARACAS, Venezuela (Reuters) - Text.', { place: 'CARACAS, Venezuela', agency: 'Reuters' }, 'Text.'],
    ['WASHINGTON, D.C. -- Text.', { place: 'WASHINGTON, D.C.' }, 'Text.'],
    ['PORT-AU-PRINCE, Haiti -- Text.', { place: 'PORT-AU-PRINCE, Haiti' }, 'Text.'],
    ['ST. GEORGE’S -- Text.', { place: 'ST. GEORGE’S' }, 'Text.'],
    ['LIMA. — Texto.', { place: 'LIMA' }, 'Texto.'],
    ['Caracas, 20 nov (EFE).- Texto.', { place: 'Caracas', agency: 'EFE' }, 'Texto.'],
    ['WASHINGTON, Nov. 20 (Reuters) - Text.', { place: 'WASHINGTON', agency: 'Reuters' }, 'Text.'],
    ['Caracas — Text.', { place: 'Caracas' }, 'Text.'],
    ['San José (AFP) — Texto.', { place: 'San José', agency: 'AFP' }, 'Texto.'],
    ['CARACAS --', { place: 'CARACAS' }, ''],
  ])('finds the place in %j', (text, dateline, rest) => {
    expect(parseDateline(text)).toMatchObject({ dateline, rest });
  });

  test.each([
    'The deal — signed on Friday — is dead.',
    'Caracas—which never sleeps—woke early.',
    'Freedom — that is what they want.',
    'NATO said the deal — signed Friday — is dead.',
    'A well-known face.',
    '-- Text.',
  ])('leaves %j alone', (text) => expect(parseDateline(text)).toBeUndefined());
});

describe('parseCaption', () => {
  test.each([
    ['People march. [Yuri Cortez/AFP]', 'People march.', 'Yuri Cortez/AFP'],
    ['People march. [Yuri Cortez/AFP].', 'People march.', 'Yuri Cortez/AFP'],
    ['People march. [AFP]', 'People march.', 'AFP'],
    ['People march. [Photo: Ana Gil]', 'People march.', 'Ana Gil'],
    ['Foto: Gente en la calle. [Ana Gil/EFE]', 'Gente en la calle.', 'Ana Gil/EFE'],
    ['People march. (AP Photo/Fernando Vergara)', 'People march.', 'AP Photo/Fernando Vergara'],
    ['Gente en la calle. (Foto: Ana Gil)', 'Gente en la calle.', 'Ana Gil'],
    ['Gente en la calle. (Ana Gil/EFE)', 'Gente en la calle.', 'Ana Gil/EFE'],
    ['Caption: People march.', 'People march.', undefined],
  ])('reads %j', (text, caption, credit) => {
    const found = parseCaption(text);
    expect([found?.caption, found?.credit]).toEqual([caption, credit]);
  });

  test.each([
    'They was [sic]',
    'It goes on […]',
    'He paid 20 dollars (18 euros).',
    'Read it [and/or weep]',
    'She saw it in [2026/11]',
    'People march in Caracas.',
  ])('leaves %j alone', (text) => expect(parseCaption(text)).toBeUndefined());
});

describe('findFurniture', () => {
  test.each([
    ['Do you like this article?', 'reader-question'],
    ['¿Le gusta este artículo?', 'reader-question'],
    ['2 Comment(s)', 'comments'],
    ['1,204 comentarios', 'comments'],
    ['Captcha *', 'comments'],
    ['Política de comentarios', 'comments'],
    ['Related Articles', 'related'],
    ['Artículos relacionados:', 'related'],
    ['Sí', 'furniture'],
    ['SHARE', 'furniture'],
    ['Lea también: El puerto abre', 'furniture'],
    ['* Denotes required field', 'furniture'],
    ['* * *', 'furniture'],
    ['Your town *', 'furniture'],
    ['Etiquetas: minería, Bolívar', 'furniture'],
    ['2026', undefined],
    ['The council shares the view.', undefined],
    ['No one came', undefined],
  ])('judges %j as %s', (text, kind) => expect(findFurniture(text)).toBe(kind));
});

describe('the lines of a text', () => {
  test.each([
    ['Empty classrooms', 'A sentence follows.', { isSubhead: true, isSure: true }],
    ['“A Wish List Is Not a Plan”', 'A sentence follows.', { isSubhead: true, isSure: true }],
    ['What Comes Next?', 'A sentence follows.', { isSubhead: true, isSure: false }],
    ['Empty classrooms', 'Full halls', { isSubhead: true, isSure: false }],
    ['Empty classrooms', undefined, { isSubhead: false, isSure: false }],
    ['They left.', 'A sentence follows.', { isSubhead: false, isSure: true }],
    ['Three things count:', 'A sentence follows.', { isSubhead: false, isSure: true }],
  ])('judges %j before %j', (text, next, expected) => expect(judgeSubhead(text, next)).toEqual(expected));

  test.each([
    ['“We wait.”', 'We wait.', undefined],
    ['«Esperamos».', 'Esperamos.', undefined],
    ['"We wait." - Ana Gil, baker', 'We wait.', 'Ana Gil, baker'],
    ['“We wait,” she said.', undefined, undefined],
    ['“We wait.” “We hope.”', undefined, undefined],
  ])('reads the quotation %j', (text, words, speaker) => {
    const found = parseQuotation(text);
    expect([found?.words, found?.speaker]).toEqual([words, speaker]);
  });

  test.each([
    ['— Ana Gil', 'Ana Gil'],
    ['-- Ana Gil, baker', 'Ana Gil, baker'],
    ['—No sé, dijo ella.', undefined],
    ['Ana Gil', undefined],
  ])('reads the attribution %j as %j', (text, speaker) => expect(parseAttribution(text)).toBe(speaker));
});

describe('section names', () => {
  test.each(['Politics', 'POLÍTICA', 'Medio ambiente', 'Science & Technology'])('knows %s', (name) => {
    expect(isSectionName(name)).toBe(true);
  });

  test.each([
    ['Home > Politics', 'Politics'],
    ['Inicio / Política', 'Política'],
    ['Teachers > Parents', undefined],
  ])('reads the trail %j as %j', (trail, section) => expect(breadcrumbSection(trail)).toBe(section));
});
