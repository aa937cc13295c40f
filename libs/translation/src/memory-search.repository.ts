import { Inject, Injectable } from '@nestjs/common';
import { type Locale } from '@anverso/kernel';
import { plainText } from '@anverso/document';
import { DB, type Db } from '@anverso/platform';
import { sql } from 'kysely';
import { chooseProbes, lengthWindow } from './domain/choose-probes.js';
import { type WantedWord } from './domain/concordance.js';
import { similarityAtMost } from './domain/match-alignment.js';
import { matchTokens } from './domain/match-tokens.js';
import { longestWordKeys, phraseKeys, sourceKey, wordKey } from './domain/memory-keys.js';
import { type MemoryUnit, type WantedSource } from './domain/memory-unit.js';
import { type MemoryRow, toMemoryUnit, UNIT_COLUMNS } from './memory-rows.js';

/** Units with the very same source that one lookup looks at, those with the same neighbours first. */
const EXACT_AT_MOST = 8;
/** Units that one probe may bring, and units that one source is compared with. */
const PER_PROBE = 300;
const COMPARED_AT_MOST = 60;
/** More hits than this are not sorted by age one by one: the newest units are looked through instead. */
const FEW_HITS = 2_000;
const LOOKED_THROUGH = 150_000;
/** A key that the statistics do not list has fewer units than the least common one that they do: so many times fewer. */
const UNLISTED = 3;
const COMMON_KEYS_KEPT_MS = 60_000;

interface Candidate {
  asked: number;
  id: string;
  source: string;
}

const columns = (table: string) => sql.join(UNIT_COLUMNS.map((column) => sql.ref(`${table}.${column}`)));

/** How units are found: by their very source, by what similar sources share, by words. */
@Injectable()
export class MemorySearch {
  private common?: { readAt: number; unitsOf: Promise<(key: number) => number> };

  constructor(@Inject(DB) private readonly db: Db) {}

  /** Units with exactly these sources, code for code: for each of the wanted ones a list, in one statement. */
  async findBySource(wanted: readonly WantedSource[], from: Locale, to: Locale): Promise<MemoryUnit[][]> {
    if (wanted.length === 0) return [];
    const { rows } = await sql<MemoryRow & { asked: string }>`
      select asked.number as asked, unit.*
      from unnest(${wanted.map(({ source }) => sourceKey(source))}::bigint[],
        ${wanted.map(({ previousKey }) => previousKey)}::bigint[], ${wanted.map(({ nextKey }) => nextKey)}::bigint[])
        with ordinality as asked (source_key, previous_key, next_key, number)
      cross join lateral (
        select ${columns('memory_units')} from memory_units
        where memory_units.source_key = asked.source_key and source_locale = ${from} and target_locale = ${to}
        order by (memory_units.previous_key is not distinct from asked.previous_key)::int
          + (memory_units.next_key is not distinct from asked.next_key)::int desc, id desc
        limit ${EXACT_AT_MOST}) as unit`.execute(this.db);
    const found = groupByAsked(rows, wanted.length);
    // Two texts may share 64 bits of their hashes.
    return found.map((units, index) => units.filter(({ source }) => source === wanted[index]?.source));
  }

  /**
   * Units of the other direction whose targets may deserve this score, turned round, for each source a list. They are
   * found by the rarest of its words, which the longest mostly are, so that the very same text is always among them.
   */
  async findReversed(sources: readonly string[], from: Locale, to: Locale, atLeast: number): Promise<MemoryUnit[][]> {
    const asked = sources.map((source) => `{${longestWordKeys(plainText(source), from).join(',')}}`);
    const { rows } = await sql<MemoryRow & { asked: string }>`
      select asked.number as asked, unit.*
      from unnest(${asked}::text[]) with ordinality as asked (keys, number)
      cross join lateral (
        select ${columns('memory_units')} from memory_units
        where asked.keys <> '{}' and memory_units.word_keys @> asked.keys::integer[]
          and source_locale = ${to} and target_locale = ${from}
        limit ${COMPARED_AT_MOST}) as unit`.execute(this.db);
    return groupByAsked(rows, sources.length).map((units, index) => {
      const isNear = nearTo(sources[index] ?? '', from, atLeast);
      return units.map(turnedRound).filter(({ source }) => isNear(source));
    });
  }

  /** Units whose sources may deserve this score, for each source a list, in two statements. */
  async findSimilar(sources: readonly string[], from: Locale, to: Locale, atLeast: number): Promise<MemoryUnit[][]> {
    const candidates = await this.findCandidates(sources, from, to, atLeast);
    const near = sources.map((source) => nearTo(source, from, atLeast));
    const kept = candidates.filter(({ asked, source }) => near[asked]?.(source));
    const units = new Map((await this.getMany([...new Set(kept.map(({ id }) => id))])).map((unit) => [unit.id, unit]));
    const found: MemoryUnit[][] = sources.map(() => []);
    for (const { asked, id } of kept) {
      const unit = units.get(id);
      if (unit !== undefined) found[asked]?.push(unit);
    }
    return found;
  }

  /** The units that have most keys in common with each of the sources, and a length that may do. */
  private async findCandidates(sources: readonly string[], from: Locale, to: Locale, atLeast: number) {
    const unitsOf = await this.commonKeys();
    const wanted = sources.flatMap((source, number) => {
      const { keys, words } = phraseKeys(source, from);
      const window = lengthWindow(words, atLeast);
      return chooseProbes(keys, unitsOf).map((probe) => ({ number, probe: `{${probe.join(',')}}`, ...window }));
    });
    if (wanted.length === 0) return [];
    const lookup = sql<Candidate>`
      with hits as materialized (
        select asked.number, unit.id, count(*) as shared
        from unnest(${wanted.map(({ number }) => number)}::integer[], ${wanted.map(({ probe }) => probe)}::text[],
          ${wanted.map(({ shortest }) => shortest)}::integer[], ${wanted.map(({ longest }) => longest)}::integer[])
          as asked (number, probe, shortest, longest)
        cross join lateral (
          select id from memory_units
          where phrase_keys @> asked.probe::integer[] and source_words between asked.shortest and asked.longest
            and source_locale = ${from} and target_locale = ${to}
          limit ${PER_PROBE}) as unit
        group by asked.number, unit.id),
      best as materialized (
        select number, id from (
          select number, id, row_number() over (partition by number order by shared desc, id desc) as place from hits) as ranked
        where place <= ${COMPARED_AT_MOST})
      select best.number as asked, memory_units.id, source from best join memory_units on memory_units.id = best.id`;
    const { rows } = await this.db.transaction().execute(async (trx) => {
      // Estimates of what arrays hold are far too high, and compiling the statement would take longer than running it.
      await sql`set local jit = off`.execute(trx);
      return lookup.execute(trx);
    });
    return rows;
  }

  /** Units that hold each of these words of one language, by any of its stems, on either side; newest first. */
  async findByWords(
    words: readonly WantedWord[],
    locale: Locale,
    page: { limit: number; before?: string },
  ): Promise<MemoryUnit[]> {
    const holds = sql.join(
      words.map((stems) => sql`word_keys && ${stems.map((stem) => wordKey(stem, locale))}::integer[]`),
      sql` and `,
    );
    const before = page.before === undefined ? sql`true` : sql`id < ${page.before}`;
    const few = await sql<{ id: string }>`
      select id from memory_units where ${holds} and ${before} limit ${FEW_HITS}`.execute(this.db);
    const ids = few.rows.map(({ id }) => id).sort((a, b) => (a < b ? 1 : -1));
    if (ids.length < FEW_HITS) return this.getMany(ids.slice(0, page.limit));
    const newest = await sql<{ id: string }>`
      select id from (select id, word_keys from memory_units where ${before} order by id desc limit ${LOOKED_THROUGH})
        as newest where ${holds} limit ${page.limit}`.execute(this.db);
    if (newest.rows.length === page.limit) return this.getMany(newest.rows.map(({ id }) => id));
    const all = await sql<{ id: string }>`
      select id from memory_units where ${holds} and ${before} order by id desc
      limit ${page.limit}`.execute(this.db);
    return this.getMany(all.rows.map(({ id }) => id));
  }

  private async getMany(ids: readonly string[]): Promise<MemoryUnit[]> {
    if (ids.length === 0) return [];
    const rows = await this.db
      .selectFrom('memory_units')
      .select(UNIT_COLUMNS)
      .where('id', 'in', ids)
      .orderBy('id', 'desc')
      .execute();
    return rows.map(toMemoryUnit);
  }

  /**
   * How many units have each common key, by the database's own statistics. They only steer how fast a lookup is, change
   * slowly and are large, so that each process keeps what it read last for a while.
   */
  private commonKeys(): Promise<(key: number) => number> {
    const isFresh = this.common !== undefined && performance.now() - this.common.readAt < COMMON_KEYS_KEPT_MS;
    if (isFresh && this.common !== undefined) return this.common.unitsOf;
    const unitsOf = this.readCommonKeys();
    this.common = { readAt: performance.now(), unitsOf };
    unitsOf.catch(() => (this.common = undefined));
    return unitsOf;
  }

  private async readCommonKeys(): Promise<(key: number) => number> {
    const { rows } = await sql<{ key: number; units: number }>`
      select common.key, common.share * greatest(reltuples, 0) as units
      from pg_stats join pg_class on pg_class.oid = 'memory_units'::regclass
      cross join lateral unnest(most_common_elems::text::integer[], most_common_elem_freqs::float8[]) as common (key, share)
      where schemaname = current_schema() and tablename = 'memory_units' and attname = 'phrase_keys'
        and common.key is not null`.execute(this.db);
    const listed = new Map(rows.map(({ key, units }) => [key, units]));
    const fewest = rows.reduce((least, { units }) => Math.min(least, units), Infinity);
    const unlisted = rows.length === 0 ? 0 : fewest / UNLISTED;
    return (key) => listed.get(key) ?? unlisted;
  }
}

/** As it would have been remembered in the other direction; its neighbours were those of the other language. */
function turnedRound(unit: MemoryUnit): MemoryUnit {
  const { from, to, source, target, variants } = unit;
  return {
    ...unit,
    ...{ from: to, to: from, source: target, target: source },
    ...(variants !== undefined && { variants: { source: variants.target, target: variants.source } }),
    ...{ previousKey: null, nextKey: null, isReversed: true },
  };
}

/** Whether another source may deserve the score beside this one. */
function nearTo(source: string, locale: Locale, atLeast: number): (other: string) => boolean {
  const tokens = matchTokens(plainText(source), locale);
  return (other) => 100 * similarityAtMost(tokens, matchTokens(plainText(other), locale)) >= atLeast - 1e-6;
}

/** Ordinals count from 1 and are bigints, which travel as text. */
function groupByAsked(rows: readonly (MemoryRow & { asked: string })[], size: number) {
  const groups: MemoryUnit[][] = Array.from({ length: size }, () => []);
  for (const row of rows) groups[Number(row.asked) - 1]?.push(toMemoryUnit(row));
  return groups;
}
