import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type Locale, newId, notFound } from '@anverso/kernel';
import { CLOCK, DB, type Db } from '@anverso/platform';
import { storyNotFoundOr } from './audience.errors.js';
import { Captcha } from './captcha.service.js';
import { type Feedback, type FeedbackState, parseFeedback } from './domain/feedback.js';

export interface FeedbackInput {
  editionId: string;
  locale: Locale;
  message: string;
  name?: string;
  email?: string;
  /** What the captcha's widget sent along. */
  captcha: string;
}

@Injectable()
export class FeedbackInbox {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly captcha: Captcha,
  ) {}

  /** Keeps what a reader wrote about a story; the captcha is spent only on a message that is sound. */
  async submit(input: FeedbackInput): Promise<Feedback> {
    const { message, name, email } = parseFeedback(input);
    await this.captcha.verify(input.captcha);
    const feedback: Feedback = {
      id: newId(),
      editionId: input.editionId,
      locale: input.locale,
      message,
      name,
      email,
      state: 'new',
      createdAt: this.clock.now(),
    };
    await this.insert(feedback);
    return feedback;
  }

  /** The newest messages first; `before` is the last id of the page before. */
  async list(options: { before?: string; limit?: number; state?: FeedbackState } = {}): Promise<Feedback[]> {
    let query = this.db.selectFrom('feedback').selectAll();
    if (options.before !== undefined) query = query.where('id', '<', options.before);
    if (options.state !== undefined) query = query.where('state', '=', options.state);
    const rows = await query
      .orderBy('id', 'desc')
      .limit(options.limit ?? 100)
      .execute();
    return rows.map((row) => ({
      id: row.id,
      editionId: row.edition_id,
      locale: row.locale,
      message: row.message,
      name: row.name ?? undefined,
      email: row.email ?? undefined,
      state: row.state,
      createdAt: row.created_at,
    }));
  }

  /** How many messages nobody has dealt with yet. */
  async countNew(): Promise<number> {
    const { count } = await this.db
      .selectFrom('feedback')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .where('state', '=', 'new')
      .executeTakeFirstOrThrow();
    return Number(count);
  }

  /** Marks a message as dealt with, or as new again. */
  async mark(id: string, state: FeedbackState): Promise<void> {
    const result = await this.db.updateTable('feedback').set({ state }).where('id', '=', id).executeTakeFirst();
    if (result.numUpdatedRows === 0n) throw notFound('FEEDBACK_NOT_FOUND');
  }

  private async insert(feedback: Feedback): Promise<void> {
    const { id, editionId, locale, message, name, email, createdAt } = feedback;
    try {
      await this.db
        .insertInto('feedback')
        .values({ id, edition_id: editionId, locale, message, name, email, created_at: createdAt })
        .execute();
    } catch (error) {
      throw storyNotFoundOr(error);
    }
  }
}
