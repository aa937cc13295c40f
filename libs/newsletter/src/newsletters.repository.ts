import { Inject, Injectable } from '@nestjs/common';
import { type Locale, LOCALES, newId, notFound } from '@anverso/kernel';
import { DB, type Db } from '@anverso/platform';
import { type Newsletter } from './domain/newsletter.js';

@Injectable()
export class Newsletters {
  constructor(@Inject(DB) private readonly db: Db) {}

  /** Every newsletter of the house, oldest first. */
  async list(): Promise<Newsletter[]> {
    return toNewsletters(await this.query().orderBy('created_at').orderBy('id').execute());
  }

  async get(id: string): Promise<Newsletter> {
    return found(toNewsletters(await this.query().where('id', '=', id).execute()));
  }

  async getBySlug(slug: string): Promise<Newsletter> {
    return found(toNewsletters(await this.query().where('slug', '=', slug).execute()));
  }

  /** Founds the newsletter of this slug unless it exists; its names and descriptions are brought up to date. */
  async ensure(wanted: Omit<Newsletter, 'id'>): Promise<Newsletter> {
    await this.db.transaction().execute(async (trx) => {
      await trx
        .insertInto('newsletters')
        .values({ id: newId(), slug: wanted.slug })
        .onConflict((conflict) => conflict.column('slug').doNothing())
        .execute();
      const { id } = await trx
        .selectFrom('newsletters')
        .select('id')
        .where('slug', '=', wanted.slug)
        .executeTakeFirstOrThrow();
      for (const locale of LOCALES) {
        const texts = { name: wanted.names[locale], description: wanted.descriptions[locale] };
        await trx
          .insertInto('newsletter_names')
          .values({ newsletter_id: id, locale, ...texts })
          .onConflict((conflict) => conflict.columns(['newsletter_id', 'locale']).doUpdateSet(texts))
          .execute();
      }
    });
    return this.getBySlug(wanted.slug);
  }

  private query() {
    return this.db
      .selectFrom('newsletters')
      .innerJoin('newsletter_names', 'newsletter_names.newsletter_id', 'newsletters.id')
      .select(['id', 'slug', 'locale', 'name', 'description']);
  }
}

interface Row {
  id: string;
  slug: string;
  locale: Locale;
  name: string;
  description: string;
}

function toNewsletters(rows: readonly Row[]): Newsletter[] {
  const newsletters = new Map<string, Newsletter>();
  for (const { id, slug, locale, name, description } of rows) {
    const newsletter = newsletters.get(id) ?? {
      id,
      slug,
      names: { en: slug, es: slug },
      descriptions: { en: '', es: '' },
    };
    newsletter.names[locale] = name;
    newsletter.descriptions[locale] = description;
    newsletters.set(id, newsletter);
  }
  return [...newsletters.values()];
}

function found([newsletter]: readonly Newsletter[]): Newsletter {
  if (newsletter === undefined) throw notFound('NEWSLETTER_NOT_FOUND');
  return newsletter;
}
