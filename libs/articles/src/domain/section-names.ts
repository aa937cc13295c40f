import { conflict, invalidInput, type Locale, LOCALES } from '@anverso/kernel';
import { slugify } from '@anverso/language';
import { type Section } from './article.js';

/** First parts of addresses below a language that belong to the site itself. */
const RESERVED_SLUGS: readonly string[] = [
  'newsletter',
  'confirm',
  'unsubscribe',
  'resubscribe',
  'reactions',
  'feedback',
  'media',
  'assets',
];

const MAX_NAME = 40;

/** A section's name in each language; an empty slug is made of the name. */
export type WantedNames = Record<Locale, { name: string; slug?: string }>;

/**
 * Names and slugs as they may stand beside the other sections: slugs are lower-case words with hyphens, none is reserved,
 * none is used twice in a language.
 */
export function sectionNames(wanted: WantedNames, others: readonly Section[]): Section['names'] {
  const names = { en: sound(wanted.en), es: sound(wanted.es) };
  for (const locale of LOCALES) {
    const { slug } = names[locale];
    if (RESERVED_SLUGS.includes(slug)) throw invalidInput('SECTION_SLUG_RESERVED', { slug });
    if (others.some((other) => other.names[locale].slug === slug)) throw conflict('SECTION_SLUG_TAKEN', { slug });
  }
  return names;
}

function sound({ name, slug = '' }: { name: string; slug?: string }): { name: string; slug: string } {
  const shown = name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (shown === '' || shown.length > MAX_NAME) throw invalidInput('SECTION_NAME_INVALID', { limit: MAX_NAME });
  const wanted = slug.trim() === '' ? slugify(shown) : slug.trim();
  if (slugify(wanted) !== wanted)
    throw invalidInput('SECTION_SLUG_INVALID', { slug: wanted, proposal: slugify(wanted) });
  return { name: shown, slug: wanted };
}
