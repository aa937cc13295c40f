import pg from 'pg';
import { type Bench, type Row } from './bench.js';
import { count, median, millisecondsText, percentile, secondsText, timed } from './figures.js';
import { measure } from './measured.js';
import { sentencesOf } from './memory-load.js';
import { type measureMemory } from './memory.process.js';
import { NewsGrammar } from './news-grammar.js';
import { MUTATIONS } from './news-mutations.js';

const UNITS = 1_000_000;
const PEER_ROWS = 100_000;
const PEER_LOOKUPS = 15;

export const memoryBench: Bench = {
  name: 'memory',
  async run({ config, newsroom }) {
    const units = Number(process.env.BENCH_UNITS ?? UNITS);
    const trigrams = await measureTrigrams(config.databaseUrl ?? '', Math.min(units, PEER_ROWS));
    const { result, peakMemory } = await measure<typeof measureMemory>('memory.process.js', {
      config,
      units,
      translatorId: newsroom.translator.user.id,
      editorId: newsroom.editor.user.id,
    });
    const { loaded, lookups, recall, stories, concordance } = result;
    const memory = { worker: peakMemory };
    const peer = `pg_trgm at ${count(trigrams.rows)}: GiST ${millisecondsText(trigrams.gist)}, GIN ${millisecondsText(trigrams.gin)}`;
    const rows: Omit<Row, 'memory'>[] = [
      {
        what: 'Memory: load',
        asked: `${count(units)} units by COPY, then indexes`,
        measured: `${secondsText(loaded.copyMs)} + ${secondsText(loaded.indexMs)}; ${megabytes(loaded.rowBytes)} rows, ${megabytes(loaded.indexBytes)} indexes`,
      },
      {
        what: 'Memory: fuzzy lookup',
        asked: `25 words, ${count(lookups.length)} lookups; p95 ≤ 25 ms`,
        measured: spread(lookups),
        peer,
        ratio: median(lookups) / trigrams.gist,
      },
      {
        what: 'Memory: recall of matches ≥ 75',
        asked: `${recall.there} best matches of ${recall.queries} sources against all ${count(units)}; ≥ 0.98`,
        measured: `${(recall.found / recall.there).toFixed(4)}; the best one ${(recall.best / recall.queries).toFixed(4)}`,
      },
      {
        what: 'Memory: pre-translation',
        asked: `2,000 words, ${stories.segments} segments, ${stories.filled} filled; ≤ 2 s`,
        measured: `${spread(stories.draft)}; all fuzzy matches of the story ${millisecondsText(median(stories.all))}`,
      },
      { what: 'Memory: approving an article', asked: '2,000 words; ≤ 200 ms', measured: spread(stories.approve) },
      {
        what: 'Memory: concordance',
        asked: `${concordance.length} searches, rare and common words; ≤ 200 ms`,
        measured: spread(concordance),
      },
    ];
    return rows.map((row) => ({ ...row, memory }));
  },
};

/** The way in which the field does it with PostgreSQL, at a tenth of the size. */
async function measureTrigrams(connectionString: string, rows: number) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query('create extension if not exists pg_trgm');
    await client.query('create table trigram_peer (source text not null)');
    const sources = [...sentencesOf(rows)].map(({ en }) => en);
    await client.query('insert into trigram_peer select unnest($1::text[])', [sources]);
    await client.query('create index trigram_gist on trigram_peer using gist (source gist_trgm_ops (siglen = 128))');
    await client.query('vacuum analyze trigram_peer');
    const news = new NewsGrammar(5);
    const asked = Array.from({ length: PEER_LOOKUPS }, (_, n) =>
      MUTATIONS[n % MUTATIONS.length]?.apply(sources[n * 611] ?? '', news),
    );
    const lookups = async (query: string): Promise<number> => {
      const milliseconds: number[] = [];
      for (const one of asked) milliseconds.push(await timed(() => client.query(query, [one])));
      return median(milliseconds);
    };
    const gist = await lookups('select source from trigram_peer order by source <-> $1 limit 5');
    // Both operators could use it.
    await client.query('drop index trigram_gist');
    await client.query('create index on trigram_peer using gin (source gin_trgm_ops)');
    await client.query('set pg_trgm.similarity_threshold = 0.6');
    const gin = await lookups('select source from trigram_peer where source % $1 limit 50');
    await client.query('drop table trigram_peer');
    return { rows, gist, gin };
  } finally {
    await client.end();
  }
}

function spread(milliseconds: readonly number[]): string {
  return `p50 ${millisecondsText(median(milliseconds))}, p95 ${millisecondsText(percentile(milliseconds, 95))}`;
}

const megabytes = (bytes: number): string => `${count(bytes / 2 ** 20)} MB`;
