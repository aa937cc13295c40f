import { StoryImport } from '@anverso/articles';
import { type Locale } from '@anverso/kernel';
import { type Config, DB, type Db } from '@anverso/platform';
import { EditionReview } from '@anverso/review';
import { createTestApp } from '@anverso/testing';
import { MemoryMatches, type MemoryUnit, TranslationJobs, type WantedSource } from '@anverso/translation';
import { sql } from 'kysely';
import { type INestApplicationContext } from '@nestjs/common';
import { timed } from './figures.js';
import { answerWith } from './measured.js';
import { ExhaustiveMemory } from './memory-exhaustive.js';
import { loadMemory } from './memory-load.js';
import { NewsGrammar } from './news-grammar.js';
import { MUTATIONS } from './news-mutations.js';

const ASKED_WORDS = 25;
const KNOWN = 2_000;
const PER_MUTATION = 20;
const UNRELATED = 100;
const COMPARED = 240;
/** A person is shown five of them. */
const COMPARED_MATCHES = 10;
const STORY_WORDS = 2_000;
const RUNS = 5;

interface Input {
  config: Config;
  units: number;
  translatorId: string;
  editorId: string;
}

/** Loads a memory and measures what a newsroom does with it. */
export async function measureMemory({ config, units, translatorId, editorId }: Input) {
  const sources: string[] = [];
  const loaded = await loadMemory(config.databaseUrl ?? '', units, editorId, (source) => sources.push(source));
  const app = await createTestApp(config);
  try {
    const known = knownSentences(sources);
    const lookups = await measureLookups(app.get(MemoryMatches), known);
    const recall = await measureRecall(app.get(MemoryMatches), sources, lookups.asked);
    const stories = await measureStories(app, known, { translatorId, editorId });
    const concordance = await measureConcordance(app.get(MemoryMatches));
    return { loaded, lookups: lookups.milliseconds, recall, stories, concordance };
  } finally {
    await app.close();
  }
}

/** Some of 25 words, from all over the memory. */
function knownSentences(sources: readonly string[]): string[] {
  const every = Math.max(1, Math.floor(sources.length / KNOWN / 20));
  return sources.filter((source, index) => index % every === 0 && hasAsked(source)).slice(0, KNOWN);
}

function hasAsked(source: string): boolean {
  return Math.abs(source.split(' ').length - ASKED_WORDS) <= 1;
}

async function measureLookups(matches: MemoryMatches, known: readonly string[]) {
  const news = new NewsGrammar(99);
  const related = MUTATIONS.flatMap(({ apply }, kind) =>
    Array.from({ length: PER_MUTATION }, (_, n) => apply(known[(kind * PER_MUTATION + n) % known.length] ?? '', news)),
  );
  const unrelated: string[] = [];
  while (unrelated.length < UNRELATED) {
    const { en } = news.sentence();
    if (hasAsked(en)) unrelated.push(en);
  }
  const asked = shuffled([...related, ...unrelated], news).map(bare);
  for (const one of asked.slice(0, 40)) await matches.find([one], 'en', 'es', COMPARED_MATCHES);
  const milliseconds: number[] = [];
  for (const one of asked) {
    milliseconds.push(await timed(() => matches.find([one], 'en', 'es', COMPARED_MATCHES)));
  }
  return { asked, milliseconds };
}

/** How many of the best matches that there are a lookup finds. */
async function measureRecall(matches: MemoryMatches, sources: readonly string[], asked: readonly WantedSource[]) {
  const exhaustive = new ExhaustiveMemory((index) => unitOf(index, sources[index] ?? ''));
  for (const source of sources) exhaustive.add(source);
  let [there, found, queries, best] = [0, 0, 0, 0];
  for (const one of asked.slice(0, COMPARED)) {
    const scores = exhaustive.scores(one).slice(0, COMPARED_MATCHES);
    if (scores.length === 0) continue;
    const [answers = []] = await matches.find([one], 'en', 'es');
    const hits = scores.filter((score, place) => (answers[place]?.score ?? 0) >= score).length;
    there += scores.length;
    found += hits;
    queries++;
    if ((answers[0]?.score ?? 0) >= (scores[0] ?? 0)) best++;
  }
  return { there, found, queries, best };
}

async function measureStories(
  app: INestApplicationContext,
  known: readonly string[],
  people: { translatorId: string; editorId: string },
) {
  const result = { segments: 0, filled: 0, all: [] as number[], draft: [] as number[], approve: [] as number[] };
  const db = app.get<Db>(DB);
  for (let run = 0; run < RUNS; run++) {
    const story = storyOf(known, run);
    const { article } = await app
      .get(StoryImport)
      .import({ fileName: `memory-${run}.md`, bytes: Buffer.from(story) }, people.translatorId);
    const job = await app.get(TranslationJobs).submit(article.id, people.translatorId, 'none');
    result.draft.push(await timed(() => app.get(TranslationJobs).run(job.id)));
    const segments = await db
      .selectFrom('segments')
      .select(['source', 'origin'])
      .where('edition_id', '=', job.targetEditionId)
      .execute();
    result.segments = segments.length;
    result.filled = segments.filter(({ origin }) => origin === 'memory').length;
    const wanted = segments.map(({ source }) => bare(source));
    result.all.push(await timed(() => app.get(MemoryMatches).find(wanted, 'en', 'es')));
    await db
      .updateTable('segments')
      .set({ target: sql<string>`source`, state: 'translated', confirmed_by: people.translatorId })
      .where('edition_id', '=', job.targetEditionId)
      .execute();
    await setFindingsAside(app.get(EditionReview), db, job.targetEditionId, people.translatorId);
    const review = app.get(EditionReview);
    await review.handIn(job.targetEditionId, people.translatorId);
    const seen = await review.fingerprint(job.targetEditionId);
    result.approve.push(await timed(() => review.approve(job.targetEditionId, people.editorId, seen)));
  }
  return result;
}

/** The targets are no translations, and nobody minds. */
async function setFindingsAside(review: EditionReview, db: Db, editionId: string, by: string): Promise<void> {
  for (const { segmentId, check } of (await review.gate(editionId)).blocking) {
    const ignored = JSON.stringify([{ check, reason: 'A figure of the bench.', by }]);
    await sql`update segments set ignored_findings = ignored_findings || ${ignored}::jsonb where id = ${segmentId}`.execute(
      db,
    );
  }
}

/** A story of 2,000 words: of five sentences one is known, one is nearly known, three are new. */
function storyOf(known: readonly string[], run: number): string {
  const news = new NewsGrammar(1_000 + run);
  const sentences: string[] = [];
  let words = 0;
  for (let n = 0; words < STORY_WORDS; n++) {
    const remembered = known[(run * 97 + n * 13) % known.length] ?? '';
    const mutation = MUTATIONS[n % MUTATIONS.length];
    const sentence =
      n % 5 === 0 ? remembered : n % 5 === 1 ? (mutation?.apply(remembered, news) ?? '') : news.sentence().en;
    sentences.push(sentence);
    words += sentence.split(' ').length;
  }
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 4) }, (_, n) =>
    sentences.slice(n * 4, n * 4 + 4).join(' '),
  );
  return `---\nlocale: en\nsection: Politics\nheadline: A long story ${run}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

async function measureConcordance(matches: MemoryMatches) {
  const milliseconds: number[] = [];
  const searches: [string, Locale][] = [
    ['approved', 'en'],
    ['president', 'en'],
    ['central bank', 'en'],
    ['ceasefire talks', 'en'],
    ['scholarships auditing airline', 'en'],
    ['presidente', 'es'],
    ['huelga portuaria', 'es'],
    ['becas vecino', 'es'],
    ['alto el fuego frágil', 'es'],
  ];
  const news = new NewsGrammar(77);
  for (let n = 0; n < 20; n++) searches.push([news.rareWord(), 'en'], [news.personName(), 'es']);
  for (const [words, locale] of searches) {
    milliseconds.push(await timed(() => matches.concordance(words, locale, { limit: 50 })));
  }
  return milliseconds;
}

const bare = (source: string): WantedSource => ({ source, unitKind: 'paragraph', previousKey: null, nextKey: null });

function unitOf(index: number, source: string): MemoryUnit {
  const provenance = {
    approvalId: null,
    segmentId: null,
    editionId: null,
    sourceRevisionId: null,
    translatedBy: null,
    approvedBy: null,
    importedBy: null,
    importedFrom: null,
    editedBy: null,
    editedAt: null,
  };
  const texts = { source, target: source, unitKind: 'paragraph' };
  return {
    id: String(index),
    from: 'en',
    to: 'es',
    ...texts,
    previousKey: null,
    nextKey: null,
    provenance,
    createdAt: new Date(),
  };
}

function shuffled<Item>(items: readonly Item[], news: NewsGrammar): Item[] {
  return items
    .map((item) => ({ item, place: news.below(1 << 30) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

answerWith(measureMemory);
