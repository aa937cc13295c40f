import { Inject, Injectable } from '@nestjs/common';
import { type Clock, type Locale, newId } from '@anverso/kernel';
import { CLOCK, DB, type Db } from '@anverso/platform';
import { storyNotFoundOr } from './audience.errors.js';
import { Captcha } from './captcha.service.js';
import { type Feedback, parseFeedback } from './domain/feedback.js';

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
      createdAt: this.clock.now(),
    };
    await this.insert(feedback);
    return feedback;
  }

  /** The newest messages first; `before` is the last id of the page before. */
  async list(options: { before?: string; limit?: number } = {}): Promise<Feedback[]> {
    let query = this.db.selectFrom('feedback').selectAll();
    if (options.before !== undefined) query = query.where('id', '<', options.before);
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
      createdAt: row.created_at,
    }));
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
