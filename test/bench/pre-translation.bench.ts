import { importStory, extractSegments } from '@anverso/document';
import { isApertiumInstalled } from '@anverso/translation';
import { sql } from 'kysely';
import { insertApproved } from './approved-stories.js';
import { type Bench } from './bench.js';
import { count, median, millisecondsText } from './figures.js';
import { measure } from './measured.js';
import { type measurePreTranslation } from './pre-translation.process.js';
import { longStory, readPairs } from './sample-stories.js';
import { type Scene } from './scene.js';

const WORDS = 2_000;
const MEMORY_UNITS = 20_000;
/** One sentence of so many is in the memory already. */
const REMEMBERED_OF = 5;
const RUNS = { instant: 15, apertium: 4 } as const;

export const preTranslationBench: Bench = {
  name: 'pre-translation',
  async run(scene) {
    await fillMemory(scene);
    const own = await draftStories(scene, 'instant');
    const withApertium = isApertiumInstalled() ? await draftStories(scene, 'apertium') : undefined;
    const middle = median(own.result.milliseconds);
    const [first = NaN] = own.result.milliseconds;
    const { segments, remembered } = own.result;
    const peer = withApertium === undefined ? undefined : median(withApertium.result.milliseconds);
    return [
      {
        what: 'Pre-translation without the engine',
        asked: `${count(WORDS)} words, ${segments} segments, ${remembered} of them among ${count(MEMORY_UNITS)} in memory`,
        measured: `${millisecondsText(middle)} (first ${millisecondsText(first)})`,
        peer: peer === undefined ? undefined : `with Apertium ${millisecondsText(peer)}`,
        ratio: peer === undefined ? undefined : middle / peer,
        memory: {
          worker: own.peakMemory,
          ...(withApertium === undefined ? {} : { Apertium: withApertium.result.enginePeak }),
        },
      },
    ];
  },
};

async function draftStories({ config, newsroom }: Scene, engine: 'instant' | 'apertium') {
  const runs = Array.from({ length: RUNS[engine] }, (_, run) => longStory(WORDS, `${engine} ${run}`));
  return measure<typeof measurePreTranslation>('pre-translation.process.js', {
    config,
    engine,
    stories: await Promise.all(runs),
    userId: newsroom.translator.user.id,
  });
}

/** A memory as a paper has after some months, with some sentences of the story that is to come. */
async function fillMemory({ database: { db }, newsroom }: Scene): Promise<void> {
  const [documents] = await readPairs();
  if (documents === undefined) throw new Error('There are no sample stories.');
  const [old] = await insertApproved(db, [{ sectionId: 'politics', documents }], newsroom.editor.user.id);
  if (old === undefined) throw new Error('Nothing was approved.');
  const known = await someSentences();
  const unknown = Array.from({ length: MEMORY_UNITS - known.length }, (_, n) => `Sentence ${n} of an older story.`);
  await sql`
    with old as (
      insert into segments (id, edition_id, source_revision_id, unit_path, unit_kind, ordinal, position, source,
        source_hash, codes, target)
      select gen_random_uuid(), ${old.editions.es}::uuid, ${old.sourceRevisionId}::uuid, 'old' || n, 'paragraph', 0, n,
        text, encode(sha256(convert_to(text, 'UTF8')), 'hex'), '[]', '«' || text || '»'
      from unnest(${[...known, ...unknown]}::text[]) with ordinality as sentences (text, n)
      returning id, source, target, source_hash)
    insert into memory_units (id, source_locale, target_locale, source_key, source_words, source, target, unit_kind,
      approval_id, segment_id)
    select gen_random_uuid(), 'en', 'es', ('x' || left(source_hash, 16))::bit(64)::bigint, 5, source, target, 'paragraph',
      ${old.approvalId}::uuid, id
    from old`.execute(db);
  await sql`analyze memory_units`.execute(db);
}

async function someSentences(): Promise<string[]> {
  const bytes = Buffer.from(await longStory(WORDS, 'of memory'));
  const segments = extractSegments(importStory({ fileName: 'story.md', bytes }).document, 'en');
  const sentences = segments.filter(({ unitKind }) => unitKind === 'paragraph').map(({ source }) => source);
  return sentences.filter((_, index) => index % REMEMBERED_OF === 0);
}
