import { expect } from '@jest/globals';
import { type TestingModule } from '@nestjs/testing';
import { newId } from '@anverso/kernel';
import { Campaigns, Issues, type Newsletter } from '@anverso/newsletter';
import { type MailReceipt, type OutgoingMail } from '@anverso/platform';
import { CollectingMailTransport, createTestDatabase, fixedClock, type TestDatabase } from '@anverso/testing';
import { sql } from 'kysely';
import { foundNewsletter, newsletterApp, RecordingQueue, StoriesOnPaper } from './newsletter-app.js';

export const ACCEPTED: MailReceipt = { outcome: 'accepted', code: '250' };
const userId = newId();

/** What the sending is told about the world around it, and may be told anew by every test. */
class World {
  answer: (mail: OutgoingMail) => MailReceipt | Promise<MailReceipt> = () => ACCEPTED;
  /** What the transport knows of a message that nobody settled. */
  knows: (messageId: string) => boolean | undefined = () => false;
  readonly clock = fixedClock();
  readonly transport = new CollectingMailTransport((mail) => this.answer(mail));
  readonly queue = new RecordingQueue();
  readonly stories = new StoriesOnPaper();

  constructor() {
    this.transport.wasAccepted = (messageId) => Promise.resolve(this.knows(messageId) as boolean);
  }

  calmDown(): void {
    this.answer = () => ACCEPTED;
    this.knows = () => false;
    this.transport.mails.length = 0;
    this.queue.rings.length = 0;
  }
}

/** One issue to send at a time, by a worker whose surroundings are in the test's hands. */
export class CampaignBench {
  readonly campaigns: Campaigns;

  private constructor(
    readonly world: World,
    readonly database: TestDatabase,
    readonly app: TestingModule,
    /** Another one for every test. */
    public newsletter: Newsletter,
    public issueId: string,
  ) {
    this.campaigns = app.get(Campaigns);
  }

  static async open(): Promise<CampaignBench> {
    const world = new World();
    const database = await createTestDatabase({
      SITE_URL: 'https://news.example',
      MAIL_FROM: 'Anverso <news@mail.example>',
    });
    const app = await newsletterApp(database, world);
    return new CampaignBench(world, database, app, ...(await foundIssue(app, database, world)));
  }

  /** A newsletter with an issue that nobody has sent, in a world that takes every mail. */
  async beginAnew(): Promise<void> {
    this.world.calmDown();
    [this.newsletter, this.issueId] = await foundIssue(this.app, this.database, this.world);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  start(): ReturnType<Campaigns['start']> {
    return this.campaigns.start(this.issueId, userId);
  }

  /** Starts the campaign and freezes its recipients. */
  async startAndRun(): Promise<string> {
    const { id } = await this.start();
    await this.campaigns.run(id);
    return id;
  }

  async statesOf(campaignId: string): Promise<Record<string, number>> {
    const { frozen, ...states } = await this.campaigns.counts(campaignId);
    const sum = Object.values(states).reduce((total, count) => total + count, 0);
    expect(sum).toBe(frozen);
    return Object.fromEntries(Object.entries(states).filter(([, count]) => count > 0));
  }

  /** How often each address was handed over to the transport. */
  handedOver(): Map<string, number> {
    const times = new Map<string, number>();
    for (const { to } of this.world.transport.mails) times.set(to, (times.get(to) ?? 0) + 1);
    return times;
  }

  /** Leaves a delivery as a worker does that was killed with the message in its hands. */
  async abandon(campaignId: string): Promise<{ email: string; messageId: string }> {
    const { id, email, message_id } = await this.database.db
      .selectFrom('deliveries')
      .selectAll()
      .where('campaign_id', '=', campaignId)
      .orderBy('id')
      .executeTakeFirstOrThrow();
    const leaseUntil = new Date(this.world.clock.now().getTime() + 15_000);
    await this.database.db
      .updateTable('deliveries')
      .set({ state: 'sending', claim_id: newId(), attempts: 1, lease_until: leaseUntil })
      .where('id', '=', id)
      .execute();
    return { email, messageId: message_id };
  }

  /** Ends every connection to the database but the one that says so. */
  async cutConnections(): Promise<void> {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(this.database.db);
  }
}

async function foundIssue(app: TestingModule, { db }: TestDatabase, { stories }: World): Promise<[Newsletter, string]> {
  const newsletter = await foundNewsletter(app);
  const story = await stories.publish(db, 'The story');
  const issue = await app.get(Issues).create({ newsletterId: newsletter.id, articleIds: [story], userId });
  return [newsletter, issue.id];
}
