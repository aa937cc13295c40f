import { Inject, Injectable } from '@nestjs/common';
import { notFound } from '@anverso/kernel';
import { Sections } from '@anverso/articles';
import { DB, type Db, Settings } from '@anverso/platform';
import { z } from 'zod';
import { ENGINE_NAMES, type EngineName } from '../domain/engine.js';
import { type EngineChain, engineChain } from '../domain/engine-chain.js';
import { Engines } from './engine-registry.js';

export interface SectionEngine {
  sectionId: string;
  engine: EngineName;
}

const storedOrder = z.array(z.enum(ENGINE_NAMES)).catch([]);

/** Which engine the house asks first and which one next, for all stories and for those of one section. */
@Injectable()
export class EngineOrder {
  constructor(
    @Inject(DB) private readonly db: Db,
    private readonly settings: Settings,
    private readonly sections: Sections,
    private readonly engines: Engines,
  ) {}

  /** As the house wrote it; empty while it says nothing. */
  async get(): Promise<EngineName[]> {
    const value = await this.settings.find('engine-order');
    return value === undefined ? [] : storedOrder.parse(JSON.parse(value));
  }

  /** The engines that can be asked here, best first. */
  available(): EngineName[] {
    return this.engines.list().flatMap((engine) => (engine.available ? [engine.name] : []));
  }

  /** The first that a job would ask. */
  async preferred(sectionId?: string): Promise<EngineName> {
    return (await this.chain({ sectionId })).engines[0];
  }

  /** The engines of one job: what a person named, the section's own, the house's order. */
  async chain({ sectionId, named }: { sectionId?: string; named?: EngineName } = {}): Promise<EngineChain> {
    const section = sectionId === undefined ? undefined : await this.findOfSection(sectionId);
    return engineChain({ named, section, order: await this.get(), available: this.available() });
  }

  /** Writes the order; `none` ends it, because people and the memory are always there. */
  async set(order: readonly EngineName[]): Promise<void> {
    const end = order.indexOf('none');
    const written = [...new Set(end === -1 ? order : order.slice(0, end + 1))];
    await this.settings.set('engine-order', JSON.stringify(written));
  }

  async listOfSections(): Promise<SectionEngine[]> {
    const rows = await this.db.selectFrom('section_engines').selectAll().orderBy('section_id').execute();
    return rows.flatMap(({ section_id, engine }) => {
      const name = nameOf(engine);
      return name === undefined ? [] : [{ sectionId: section_id, engine: name }];
    });
  }

  /** Gives a section an engine of its own, or none of its own again. */
  async setOfSection(sectionId: string, engine: EngineName | null): Promise<void> {
    const sections = await this.sections.list();
    if (!sections.some(({ id }) => id === sectionId)) throw notFound('SECTION_UNKNOWN');
    if (engine === null) {
      await this.db.deleteFrom('section_engines').where('section_id', '=', sectionId).execute();
      return;
    }
    this.engines.assertAvailable(engine);
    await this.db
      .insertInto('section_engines')
      .values({ section_id: sectionId, engine })
      .onConflict((conflict) => conflict.column('section_id').doUpdateSet({ engine }))
      .execute();
  }

  private async findOfSection(sectionId: string): Promise<EngineName | undefined> {
    const row = await this.db
      .selectFrom('section_engines')
      .select('engine')
      .where('section_id', '=', sectionId)
      .executeTakeFirst();
    return row === undefined ? undefined : nameOf(row.engine);
  }
}

const nameOf = (written: string): EngineName | undefined => ENGINE_NAMES.find((name) => name === written);
