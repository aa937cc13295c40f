import { importedRow } from '@anverso/translation';
import { type Locale } from '@anverso/kernel';
import pg from 'pg';
import { copyRows, type CopyValue } from './copy-rows.js';
import { timed } from './figures.js';
import { NewsGrammar, type NewsPair } from './news-grammar.js';

const COLUMNS = [
  'id',
  'source_locale',
  'target_locale',
  'source',
  'target',
  'unit_kind',
  'source_key',
  'previous_key',
  'next_key',
  'source_words',
  'phrase_keys',
  'word_keys',
  'approved_by',
] as const;

const SEED = 20_261_124;

/** Every fourth unit was translated from Spanish. */
const localesOf = (index: number): { from: Locale; to: Locale } =>
  index % 4 === 3 ? { from: 'es', to: 'en' } : { from: 'en', to: 'es' };

/** The sentences of the memory, the same on every call. */
export function* sentencesOf(units: number): Generator<NewsPair & { from: Locale; to: Locale }> {
  const news = new NewsGrammar(SEED);
  for (let index = 0; index < units; index++) yield { ...news.sentence(), ...localesOf(index) };
}

/** Fills the memory by COPY as a restore would: indexes away, rows in, indexes back. `see` hears of each English source. */
export async function loadMemory(
  connectionString: string,
  units: number,
  approvedBy: string,
  see: (source: string) => void,
) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const indexes = await client.query<{ name: string; definition: string }>(
      `select indexname as name, indexdef as definition from pg_indexes
       where tablename = 'memory_units' and indexname like 'memory_units_by_%'`,
    );
    for (const { name } of indexes.rows) await client.query(`drop index ${name}`);
    const copyMs = await timed(() => copyRows(client, 'memory_units', COLUMNS, rowsOf(units, approvedBy, see)));
    await client.query(`set maintenance_work_mem = '512MB'`);
    const indexMs = await timed(async () => {
      for (const { definition } of indexes.rows) await client.query(definition);
      await client.query('vacuum analyze memory_units');
    });
    const sizes = await client.query<{ rows: string; indexes: string }>(
      `select pg_table_size('memory_units') as rows, pg_indexes_size('memory_units') as indexes`,
    );
    const [size] = sizes.rows;
    return { copyMs, indexMs, rowBytes: Number(size?.rows), indexBytes: Number(size?.indexes) };
  } finally {
    await client.end();
  }
}

function* rowsOf(units: number, approvedBy: string, see: (source: string) => void): Generator<CopyValue[]> {
  for (const { from, to, ...texts } of sentencesOf(units)) {
    const row = importedRow({ from, to, source: texts[from], target: texts[to] }, NO_FILE);
    if (from === 'en') see(texts.en);
    const values: Record<string, unknown> = { ...row, approved_by: approvedBy };
    yield COLUMNS.map((column) => values[column] as CopyValue);
  }
}

const NO_FILE = { importedBy: '', importedFrom: '' };
