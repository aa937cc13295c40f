import { type INestApplicationContext } from '@nestjs/common';
import { Sections } from '@anverso/articles';
import { Subscriptions } from '@anverso/audience';
import { Users } from '@anverso/identity';
import { type UserId } from '@anverso/kernel';
import { type Campaign, Campaigns, Issues, type Newsletter, Newsletters } from '@anverso/newsletter';
import { type Config, Settings } from '@anverso/platform';
import { PublishedStories, Releases } from '@anverso/publishing';
import { TermExchange } from '@anverso/translation';
import { openServices } from '../open-services.js';
import { type SampleSignIn } from '../supervisor/summary.js';
import { type Terminal } from '../terminal/terminal.js';
import { NEWSLETTER, SECTIONS } from './house.js';
import { SAMPLE_PEOPLE, SAMPLE_SUBSCRIBERS } from './sample-people.js';
import { readManifest, readSampleTerms } from './sample-stories.js';
import { type SampleCast, walkStory } from './walk-story.js';

/**
 * Fills a new house: people, sections, a newsletter with a reader in each language, and stories at every stage. A house
 * that has people of its own is left alone, and a start that was cut short goes on where it stopped.
 */
export async function loadSamples(config: Config, terminal: Terminal): Promise<readonly SampleSignIn[]> {
  const app = await openServices(config);
  try {
    const settings = app.get(Settings);
    const progress = await settings.find('sample-newsroom');
    if (progress === 'loaded') return await signInsWithoutPasswords(app);
    if (progress === undefined && (await app.get(Users).list()).length > 0) return [];
    await settings.set('sample-newsroom', 'loading');
    const signIns = await hire(app);
    await furnish(app, terminal);
    await settings.set('sample-newsroom', 'loaded');
    return signIns;
  } finally {
    await app.close();
  }
}

/** Makes the people, or gives those of a start that was cut short new passwords: nobody has seen the first ones. */
async function hire(app: INestApplicationContext): Promise<SampleSignIn[]> {
  const users = app.get(Users);
  const signIns: SampleSignIn[] = [];
  for (const person of SAMPLE_PEOPLE) {
    const standing = await users.findByEmail(person.email);
    const password =
      standing === undefined ? (await users.create(person)).password : await users.resetPassword(standing.id);
    signIns.push({ ...person, password });
  }
  return signIns;
}

async function signInsWithoutPasswords(app: INestApplicationContext): Promise<SampleSignIn[]> {
  const users = await app.get(Users).list();
  return users
    .filter(({ email, disabledAt }) => disabledAt === null && SAMPLE_PEOPLE.some((person) => person.email === email))
    .map(({ name, email, role }) => ({ name, email, role }));
}

async function furnish(app: INestApplicationContext, terminal: Terminal): Promise<void> {
  for (const section of SECTIONS) await app.get(Sections).save(section);
  const newsletter = await foundNewsletter(app);
  const cast = await castOf(app);
  await app.get(TermExchange).import(readSampleTerms(), 'csv', cast.editor);
  const manifest = readManifest();
  const published: string[] = [];
  for (const [index, sample] of manifest.entries()) {
    terminal.progress(terminal.t('startSamplesProgress'), index, manifest.length);
    const article = await walkStory(app, sample, cast);
    if (sample.stage === 'published') published.push(article.id);
  }
  terminal.progress(terminal.t('startSamplesProgress'), manifest.length, manifest.length);
  await release(app, published, cast.editor);
  await send(app, newsletter, published, cast.editor);
}

async function foundNewsletter(app: INestApplicationContext): Promise<Newsletter> {
  const newsletter = await app.get(Newsletters).ensure(NEWSLETTER);
  for (const { email, locale } of SAMPLE_SUBSCRIBERS) {
    const wording = newsletter.descriptions[locale];
    await app.get(Subscriptions).addConfirmed({ newsletterId: newsletter.id, email, locale, wording });
  }
  return newsletter;
}

async function castOf(app: INestApplicationContext): Promise<SampleCast> {
  const users = await app.get(Users).list();
  const idOf = (role: string): UserId => users.find((user) => user.role === role)?.id ?? '';
  return { editor: idOf('editor'), translator: idOf('translator') };
}

async function release(app: INestApplicationContext, articleIds: readonly string[], userId: UserId): Promise<void> {
  const live = await app.get(PublishedStories).findMany([...articleIds]);
  const waiting = articleIds.filter((id) => !live.some(({ articleId }) => articleId === id));
  if (waiting.length === 0) return;
  const { id } = await app.get(Releases).plan({ articleIds: waiting, userId });
  await app.get(Releases).run(id);
}

/** The first issue, so that the outbox shows what readers get. */
async function send(
  app: INestApplicationContext,
  newsletter: Newsletter,
  articleIds: readonly string[],
  userId: UserId,
): Promise<void> {
  const [standing] = await app.get(Issues).list(newsletter.id);
  const issue = standing ?? (await app.get(Issues).create({ newsletterId: newsletter.id, articleIds, userId }));
  await sendNow(app, await app.get(Campaigns).start(issue.id, userId));
}

/** Sends in this process, whether or not a worker runs: whoever claims a message sends it, and nobody else. */
export async function sendNow(app: INestApplicationContext, campaign: Campaign): Promise<void> {
  await app.get(Campaigns).run(campaign.id);
  await app.get(Campaigns).deliver(campaign.id);
}
