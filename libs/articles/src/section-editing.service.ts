import { Inject, Injectable } from '@nestjs/common';
import { invalidInput, notFound } from '@anverso/kernel';
import { DB, type Db, type Trx } from '@anverso/platform';
import { sql } from 'kysely';
import { type Section } from './domain/article.js';
import { sectionNames, type WantedNames } from './domain/section-names.js';
import { Sections } from './sections.repository.js';

/** Changes to the parts of the paper; readers see them with the next release. */
@Injectable()
export class SectionEditing {
  constructor(
    @Inject(DB) private readonly db: Db,
    private readonly sections: Sections,
  ) {}

  /** Adds a section after the others. */
  create(wanted: WantedNames): Promise<Section> {
    return this.alone(async (trx, sections) => {
      const names = sectionNames(wanted, sections);
      const position = Math.max(-1, ...sections.map((section) => section.position)) + 1;
      const section = { id: freeId(names.en.slug, sections), position, names };
      await this.sections.save(section, trx);
      return section;
    });
  }

  /** Gives a section other names; addresses of published stories stay what they are. */
  rename(id: string, wanted: WantedNames): Promise<Section> {
    return this.alone(async (trx, sections) => {
      const section = sections.find((each) => each.id === id);
      if (section === undefined) throw notFound('SECTION_UNKNOWN');
      const others = sections.filter((each) => each.id !== id);
      const renamed = { ...section, names: sectionNames(wanted, others) };
      await this.sections.save(renamed, trx);
      return renamed;
    });
  }

  /** Puts every section into this order. */
  reorder(ids: readonly string[]): Promise<Section[]> {
    return this.alone(async (trx, sections) => {
      const byId = new Map(sections.map((section) => [section.id, section]));
      const ordered = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
      if (ordered.length !== sections.length || ids.length !== sections.length)
        throw invalidInput('SECTION_ORDER_INVALID');
      const placed = ordered.map((section, position) => ({ ...section, position }));
      for (const section of placed) await this.sections.save(section, trx);
      return placed;
    });
  }

  /** One change at a time, so that what is checked is what is written beside. */
  private alone<Result>(change: (trx: Trx, sections: Section[]) => Promise<Result>): Promise<Result> {
    return this.db.transaction().execute(async (trx) => {
      await sql`lock table sections in share row exclusive mode`.execute(trx);
      return change(trx, await this.sections.list(trx));
    });
  }
}

function freeId(wanted: string, sections: readonly Section[]): string {
  const taken = new Set(sections.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
