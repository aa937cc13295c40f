import { Inject, Injectable } from '@nestjs/common';
import { type Locale, LOCALES } from '@anverso/kernel';
import { DB, type Db, type DbOrTrx } from '@anverso/platform';
import { type Section } from './domain/article.js';

@Injectable()
export class Sections {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Every section in its order on the front page. */
  async list(db: DbOrTrx = this.db): Promise<Section[]> {
    const rows = await db
      .selectFrom('sections')
      .innerJoin('section_names', 'section_names.section_id', 'sections.id')
      .select(['id', 'position', 'locale', 'name', 'slug'])
      .orderBy('position')
      .execute();
    const sections = new Map<string, Section>();
    for (const { id, position, locale, name, slug } of rows) {
      const section = sections.get(id) ?? { id, position, names: emptyNames(id) };
      section.names[locale] = { name, slug };
      sections.set(id, section);
    }
    return [...sections.values()];
  }

  /** The section that this word means: its id, or its name or slug in either language. */
  async find(word: string): Promise<Section | undefined> {
    const wanted = fold(word);
    const sections = await this.list();
    return sections.find((section) =>
      [section.id, ...LOCALES.flatMap((locale) => [section.names[locale].name, section.names[locale].slug])]
        .map(fold)
        .includes(wanted),
    );
  }

  /** Writes a section or brings it up to date. */
  async save(section: Section, db: DbOrTrx = this.db): Promise<void> {
    await db
      .insertInto('sections')
      .values({ id: section.id, position: section.position })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ position: section.position }))
      .execute();
    for (const locale of LOCALES) {
      const { name, slug } = section.names[locale];
      await db
        .insertInto('section_names')
        .values({ section_id: section.id, locale, name, slug })
        .onConflict((conflict) => conflict.columns(['section_id', 'locale']).doUpdateSet({ name, slug }))
        .execute();
    }
  }
}

const emptyNames = (id: string): Record<Locale, { name: string; slug: string }> => ({
  en: { name: id, slug: id },
  es: { name: id, slug: id },
});

const fold = (word: string): string => word.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
