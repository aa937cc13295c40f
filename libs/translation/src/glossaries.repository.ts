import { Inject, Injectable } from '@nestjs/common';
import { type Locale, type UserId } from '@anverso/kernel';
import { DB, type Db } from '@anverso/platform';
import { type EngineName } from './domain/engine.js';

/** The glossary that an engine has of the term base. */
export interface PushedGlossary {
  remoteId: string;
  directions: string[];
  /** The state of the term base when it was pushed. */
  termVersion: number;
  pushedBy: UserId;
  pushedAt: Date;
}

@Injectable()
export class GlossaryRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  async get(engine: EngineName): Promise<PushedGlossary | undefined> {
    const row = await this.db.selectFrom('glossaries').selectAll().where('engine', '=', engine).executeTakeFirst();
    if (row === undefined) return undefined;
    return {
      remoteId: row.remote_id,
      directions: row.directions,
      termVersion: Number(row.term_version),
      pushedBy: row.pushed_by,
      pushedAt: row.pushed_at,
    };
  }

  /** The glossary that the engine can use in this direction. */
  async find(engine: EngineName, from: Locale, to: Locale): Promise<PushedGlossary | undefined> {
    const glossary = await this.get(engine);
    return glossary?.directions.includes(`${from}-${to}`) === true ? glossary : undefined;
  }

  async save(engine: EngineName, glossary: Omit<PushedGlossary, 'pushedAt'>, pushedAt: Date): Promise<void> {
    const { remoteId, directions, termVersion, pushedBy } = glossary;
    const values = {
      remote_id: remoteId,
      directions,
      term_version: String(termVersion),
      pushed_by: pushedBy,
      pushed_at: pushedAt,
    };
    await this.db
      .insertInto('glossaries')
      .values({ engine, ...values })
      .onConflict((known) => known.column('engine').doUpdateSet(values))
      .execute();
  }
}
