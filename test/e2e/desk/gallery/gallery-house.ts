import { type INestApplicationContext } from '@nestjs/common';
import { type Role, Users } from '@anverso/identity';
import { type Locale } from '@anverso/kernel';
import { Newsletters } from '@anverso/newsletter';
import {
  ApiClient,
  createTestApp,
  createTestDatabase,
  type RunningProduct,
  startProduct,
  type TestDatabase,
} from '@anverso/testing';
import { TranslationJobs } from '@anverso/translation';
import { NEWSLETTER } from '../../../../apps/cli/src/samples/house.js';
import { loadSamples } from '../../../../apps/cli/src/samples/load-samples.js';
import { Terminal } from '../../../../apps/cli/src/terminal/terminal.js';
import { answerAsReaders } from '../readers.js';
import { writeTerms } from './gallery-terms.js';

/** Somebody of each role in each language, so that both languages can be looked at side by side. */
const PEOPLE: readonly { name: string; role: Role; locale: Locale }[] = [
  { name: 'Joan Whitfield', role: 'admin', locale: 'en' },
  { name: 'Renata Aldana', role: 'admin', locale: 'es' },
  { name: 'Tom Brandt', role: 'editor', locale: 'en' },
  { name: 'Lucía Ferreyra', role: 'editor', locale: 'es' },
  { name: 'Mark Ellery', role: 'translator', locale: 'en' },
  { name: 'Inés Quiroga', role: 'translator', locale: 'es' },
];
const MESSAGES = [
  {
    locale: 'en',
    name: 'Ada Brooks',
    email: 'ada@example.org',
    message: 'The council has 45 seats, not 44. Otherwise a fine piece, thank you.',
  },
  { locale: 'es', message: '¿Publicarán el mapa de los barrios que votan primero?' },
] as const;
const REACTIONS = [
  { locale: 'en', value: 'like' },
  { locale: 'es', value: 'like' },
  { locale: 'en', value: 'dislike' },
  { locale: 'es', value: 'like' },
] as const;
const HOUR = 3_600_000;

interface Face {
  id: string;
  locale: Locale;
  state: string;
  url?: string;
  job?: { id: string; state: string };
}
export interface Story {
  id: string;
  sourceLocale: Locale;
  editions: Face[];
}
interface Seat {
  email: string;
  password: string;
  userId: string;
}

/** What every house of the gallery has: people of each role in each language, and a desk to sign in at. */
class House {
  constructor(
    private readonly database: TestDatabase,
    private readonly product: RunningProduct,
    private readonly seats: ReadonlyMap<string, Seat>,
  ) {}

  get url(): string {
    return this.product.apiUrl;
  }

  seat(role: Role, locale: Locale): Seat {
    return seatOf(this.seats, role, locale);
  }

  client(role: Role, locale: Locale): Promise<ApiClient> {
    const { email, password } = this.seat(role, locale);
    return new ApiClient(this.url).signIn(email, password);
  }

  async close(): Promise<void> {
    await this.product.stop();
    await this.database.drop();
  }
}

/** A newsroom on its first day: people, a newsletter, and nothing else. */
export class EmptyHouse extends House {
  static async open(): Promise<EmptyHouse> {
    const database = await createTestDatabase();
    const seats = await withServices(database, async (app) => {
      await app.get(Newsletters).ensure(NEWSLETTER);
      return hireMore(app);
    });
    return new EmptyHouse(database, await startProduct(database.config, {}, ['api']), seats);
  }
}

/** A newsroom in full swing: the sample stories at every stage, work given out, readers who answered. */
export class GalleryHouse extends House {
  private constructor(
    database: TestDatabase,
    product: RunningProduct,
    seats: ReadonlyMap<string, Seat>,
    readonly editor: ApiClient,
    private readonly stories: readonly Story[],
  ) {
    super(database, product, seats);
  }

  static async open(): Promise<GalleryHouse> {
    const database = await createTestDatabase();
    await loadSamples(database.config, new Terminal('en'));
    return withServices(database, async (app) => {
      const seats = await hireMore(app);
      const product = await startProduct(database.config, {}, ['api']);
      const { email, password, userId } = seatOf(seats, 'editor', 'en');
      const editor = await new ApiClient(product.apiUrl).signIn(email, password);
      const listStories = (): Promise<Story[]> => editor.ask('GET', '/articles?limit=200');
      const stories = await listStories();
      await stopADraft(app, stories, userId);
      await giveOut(editor, stories, seats);
      await planIssue(editor);
      await writeTerms(editor);
      await answerLiveStories(app, database, stories);
      return new GalleryHouse(database, product, seats, editor, await listStories());
    });
  }

  /** The story whose translation stands there; the last of them, so that the first is left to the board. */
  story(state: string): { articleId: string; editionId: string } {
    const found = this.stories.findLast((story) => targetOf(story)?.state === state);
    const target = found === undefined ? undefined : targetOf(found);
    if (found === undefined || target === undefined) throw new Error(`No story is ${state}.`);
    return { articleId: found.id, editionId: target.id };
  }

  /** A story that nobody has submitted yet. */
  draft(): { articleId: string; editionId: string } {
    const found = this.stories.find((story) => story.editions.length === 1);
    const [edition] = found?.editions ?? [];
    if (found === undefined || edition === undefined) throw new Error('No story is a draft.');
    return { articleId: found.id, editionId: edition.id };
  }

  /** The story whose draft came to a stop. */
  stopped(): { articleId: string } {
    const found = this.stories.find((story) => targetOf(story)?.job?.state === 'parked');
    if (found === undefined) throw new Error('No draft has stopped.');
    return { articleId: found.id };
  }
}

function seatOf(seats: ReadonlyMap<string, Seat>, role: Role, locale: Locale): Seat {
  const seat = seats.get(`${role}-${locale}`);
  if (seat === undefined) throw new Error(`There is no ${role} who speaks ${locale}.`);
  return seat;
}

const targetOf = ({ editions, sourceLocale }: Story): Face | undefined =>
  editions.find(({ locale }) => locale !== sourceLocale);

/** Sets the scene by the services themselves, which are closed again. */
async function withServices<Value>(
  { config }: TestDatabase,
  work: (app: INestApplicationContext) => Promise<Value>,
): Promise<Value> {
  const app = await createTestApp(config);
  return work(app).finally(() => app.close());
}

/** The people with passwords that are known here; those who stand already keep their place. */
async function hireMore(app: INestApplicationContext): Promise<Map<string, Seat>> {
  const users = app.get(Users);
  const standing = await users.list();
  const seats = new Map<string, Seat>();
  for (const person of PEOPLE) {
    const found = standing.find(({ name }) => name === person.name);
    const email = found?.email ?? `${person.role}.${person.locale}@anverso.example`;
    if (found === undefined) {
      const { user, password } = await users.create({ ...person, email });
      seats.set(`${person.role}-${person.locale}`, { email, password, userId: user.id });
    } else {
      const password = await users.resetPassword(found.id);
      seats.set(`${person.role}-${person.locale}`, { email, password, userId: found.id });
    }
  }
  return seats;
}

/** One draft asks an engine that is not set up, and parks. */
async function stopADraft(app: INestApplicationContext, stories: readonly Story[], userId: string): Promise<void> {
  const draft = stories.findLast(({ editions }) => editions.length === 1);
  const jobs = app.get(TranslationJobs);
  const { id } = await jobs.submit(draft?.id ?? '', userId, 'deepl');
  await jobs.run(id);
}

async function giveOut(editor: ApiClient, stories: readonly Story[], seats: ReadonlyMap<string, Seat>): Promise<void> {
  const waiting = stories.flatMap((story) => {
    const target = targetOf(story);
    return target?.state === 'in-review' ? [target.id] : [];
  });
  const [first, second, third] = waiting;
  const work = [
    [first, seatOf(seats, 'translator', 'es').userId, -2],
    [second, seatOf(seats, 'translator', 'en').userId, 5],
    [third, seatOf(seats, 'translator', 'es').userId, 26],
  ] as const;
  for (const [editionId, userId, hours] of work) {
    const dueAt = new Date(Date.now() + hours * HOUR).toISOString();
    await editor.ask('PUT', `/editions/${editionId ?? ''}/assignment`, { userId, dueAt });
  }
}

/** Tomorrow’s issue, half done. */
async function planIssue(editor: ApiClient): Promise<void> {
  const [newsletter] = await editor.ask<{ id: string }[]>('GET', '/newsletters');
  const live = await editor.ask<{ articleId: string }[]>('GET', '/published-stories');
  await editor.ask('POST', `/newsletters/${newsletter?.id ?? ''}/issues`, {
    articleIds: live.map(({ articleId }) => articleId),
  });
}

async function answerLiveStories(
  app: INestApplicationContext,
  database: TestDatabase,
  stories: readonly Story[],
): Promise<void> {
  const live = stories.flatMap(({ editions }) => editions).filter(({ url }) => url !== undefined);
  const editionIn = (locale: Locale): { editionId: string; locale: Locale } => ({
    editionId: live.find((edition) => edition.locale === locale)?.id ?? '',
    locale,
  });
  await answerAsReaders(app, database, {
    reactions: REACTIONS.map(({ locale, value }) => ({ ...editionIn(locale), value })),
    messages: MESSAGES.map(({ locale, ...words }) => ({ ...editionIn(locale), ...words })),
  });
}
