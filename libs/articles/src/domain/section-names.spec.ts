import { describe, expect, it, test } from '@jest/globals';
import { type Section } from './article.js';
import { sectionNames } from './section-names.js';

const POLITICS: Section = {
  id: 'politics',
  position: 0,
  names: { en: { name: 'Politics', slug: 'politics' }, es: { name: 'Política', slug: 'politica' } },
};

describe('the names of a section', () => {
  it('make their slugs themselves where none is given', () => {
    expect(
      sectionNames({ en: { name: ' Arts  & Letters ' }, es: { name: 'Año Nuevo', slug: '' } }, [POLITICS]),
    ).toEqual({
      en: { name: 'Arts & Letters', slug: 'arts-letters' },
      es: { name: 'Año Nuevo', slug: 'ano-nuevo' },
    });
  });

  it('may be the same word in both languages', () => {
    const names = sectionNames({ en: { name: 'Cultural' }, es: { name: 'Cultural' } }, [POLITICS]);
    expect(names.en.slug).toBe(names.es.slug);
  });

  test.each([
    [{ en: { name: ' ' }, es: { name: 'Arte' } }, 'SECTION_NAME_INVALID'],
    [{ en: { name: 'x'.repeat(41) }, es: { name: 'Arte' } }, 'SECTION_NAME_INVALID'],
    [{ en: { name: 'Art', slug: 'Art' }, es: { name: 'Arte' } }, 'SECTION_SLUG_INVALID'],
    [{ en: { name: 'Art', slug: 'a/b' }, es: { name: 'Arte' } }, 'SECTION_SLUG_INVALID'],
    [{ en: { name: 'Art', slug: 'feed.xml' }, es: { name: 'Arte' } }, 'SECTION_SLUG_INVALID'],
    [{ en: { name: 'Newsletter' }, es: { name: 'Boletín' } }, 'SECTION_SLUG_RESERVED'],
    [{ en: { name: 'Art' }, es: { name: 'Arte', slug: 'media' } }, 'SECTION_SLUG_RESERVED'],
    [{ en: { name: 'Politics' }, es: { name: 'Gobierno' } }, 'SECTION_SLUG_TAKEN'],
    [{ en: { name: 'Government' }, es: { name: 'Política' } }, 'SECTION_SLUG_TAKEN'],
  ])('%j is refused with %s', (wanted, code) => {
    expect(() => sectionNames(wanted, [POLITICS])).toThrow(expect.objectContaining({ code }));
  });
});
