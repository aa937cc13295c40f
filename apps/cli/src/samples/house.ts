import { type Section } from '@anverso/articles';

/** The sections that a new house starts with. */
export const SECTIONS: readonly Section[] = [
  ['politics', 'Politics', 'Política', 'politica'],
  ['economy', 'Economy', 'Economía', 'economia'],
  ['science', 'Science', 'Ciencia', 'ciencia'],
  ['climate', 'Climate', 'Clima', 'clima'],
  ['culture', 'Culture', 'Cultura', 'cultura'],
  ['sports', 'Sports', 'Deportes', 'deportes'],
].map(([id = '', en = '', es = '', slug = ''], position) => ({
  id,
  position,
  names: { en: { name: en, slug: id }, es: { name: es, slug } },
}));

/** The newsletter that a new house starts with. */
export const NEWSLETTER = {
  slug: 'daily',
  names: { en: 'Daily briefing', es: 'Boletín diario' },
  descriptions: {
    en: 'The stories of the day, every morning.',
    es: 'Las historias del día, cada mañana.',
  },
};
