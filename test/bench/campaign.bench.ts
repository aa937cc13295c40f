import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCALES } from '@anverso/kernel';
import { Campaigns, Issues } from '@anverso/newsletter';
import { SMTP_CONNECTIONS } from '@anverso/platform';
import { eventually, startProduct } from '@anverso/testing';
import { sql } from 'kysely';
import { type BareMail, type measureBareMailing } from './bare-mailing.process.js';
import { type Bench } from './bench.js';
import { count } from './figures.js';
import { measure } from './measured.js';
import { peakMemoryOf } from './memory.js';
import { type Scene } from './scene.js';
import { type SmtpSink, startSmtpSink } from './smtp-sink.js';

const RECIPIENTS = 10_000;
const STORIES = 6;
/** What the bare loop sends before the campaign and once more after it. */
const BARE_MAILS = 5_000;
/** How long a campaign may take before the bench gives up. */
const PATIENCE_MS = 90_000;

export const campaignBench: Bench = {
  name: 'campaign',
  async run(scene) {
    const sink = await startSmtpSink();
    scene.defer(() => sink.stop());
    const issueId = await editIssue(scene);
    const mails = await mailsOf(scene, issueId);
    await subscribe(scene);

    const before = await sendBare(sink, mails);
    const own = await sendCampaign(scene, sink, issueId);
    const after = await sendBare(sink, mails);
    const bare = (before.rate + after.rate) / 2;
    await sink.stop();
    return [
      {
        what: 'One issue to all its readers',
        asked: `${count(RECIPIENTS)} readers, ${STORIES} stories, ${count(own.bytes / RECIPIENTS / 1024)} KB a mail, ${SMTP_CONNECTIONS} connections`,
        measured: `${count(own.rate)} mails/s`,
        peer: `bare nodemailer ${count(bare)} mails/s`,
        ratio: own.rate / bare,
        memory: { worker: own.peakMemory, nodemailer: after.peakMemory },
      },
    ];
  },
};

async function editIssue(scene: Scene): Promise<string> {
  const { published } = await scene.paper();
  const { newsletter, editor } = scene.newsroom;
  const articleIds = published.slice(0, STORIES).map(({ articleId }) => articleId);
  const userId = editor.user.id;
  return (await scene.app.get(Issues).create({ newsletterId: newsletter.id, articleIds, userId })).id;
}

async function mailsOf({ app }: Scene, issueId: string): Promise<BareMail[]> {
  const marker = 'token-of-the-reader';
  const issues = app.get(Issues);
  const rendered = await issues.render(await issues.get(issueId), marker);
  return LOCALES.map((locale) => ({ ...rendered[locale], marker }));
}

/** Readers who confirmed, half of them in each language; the newsroom's own two are among them. */
async function subscribe({ database: { db }, newsroom }: Scene): Promise<void> {
  await sql`
    with readers as (
      insert into subscribers (id, email)
      select gen_random_uuid(), 'reader-' || n || '@example.org'
      from generate_series(1, ${RECIPIENTS - newsroom.subscribers.length}::int) n
      returning id, email)
    insert into subscriptions (id, subscriber_id, newsletter_id, locale, state, token)
    select gen_random_uuid(), id, ${newsroom.newsletter.id}::uuid,
      case when row_number() over () % 2 = 0 then 'en' else 'es' end, 'confirmed', md5(email)
    from readers`.execute(db);
  await sql`analyze subscribers, subscriptions`.execute(db);
}

/** By the worker as it runs in production, from the editor's word to the last message. */
async function sendCampaign({ app, config, database, newsroom }: Scene, sink: SmtpSink, issueId: string) {
  await database.flushRedis();
  const product = await startProduct(config, { SMTP_URL: sink.url, LOG_LEVEL: 'info' }, ['worker']);
  try {
    await eventually(async () => (await readFile(join(config.dataDir, 'logs/worker.log'), 'utf8')).includes('"ready"'));
    const campaigns = app.get(Campaigns);
    const { id } = await campaigns.start(issueId, newsroom.editor.user.id);
    const finished = await eventually(async () => {
      const campaign = await campaigns.get(id);
      return campaign.state === 'finished' ? campaign : undefined;
    }, PATIENCE_MS);
    const { accepted } = await campaigns.counts(id);
    const { recipients, bytes } = await sink.empty();
    if (accepted !== RECIPIENTS || recipients !== RECIPIENTS) {
      throw new Error(`${accepted} mails were accepted, for ${recipients} readers.`);
    }
    const milliseconds = (finished.finishedAt?.getTime() ?? NaN) - finished.createdAt.getTime();
    return { rate: (RECIPIENTS / milliseconds) * 1000, bytes, peakMemory: peakMemoryOf(...product.pids('worker')) };
  } finally {
    await product.stop();
  }
}

async function sendBare(sink: SmtpSink, mails: readonly BareMail[]) {
  const { result, peakMemory } = await measure<typeof measureBareMailing>('bare-mailing.process.js', {
    smtpUrl: sink.url,
    connections: SMTP_CONNECTIONS,
    recipients: BARE_MAILS,
    mails,
  });
  const { messages } = await sink.empty();
  if (messages !== BARE_MAILS) throw new Error(`The bare loop sent ${messages} mails.`);
  return { rate: (BARE_MAILS / result.milliseconds) * 1000, peakMemory };
}
