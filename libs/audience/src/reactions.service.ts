import { Inject, Injectable } from '@nestjs/common';
import { type Clock, hmac, type Locale, newId } from '@anverso/kernel';
import { CLOCK, DB, type Db, SigningSecret } from '@anverso/platform';
import { storyNotFoundOr } from './audience.errors.js';

export type ReactionValue = 'like' | 'dislike';

/** What readers of one edition in one language said. */
export interface ReactionCount {
  editionId: string;
  locale: Locale;
  like: number;
  dislike: number;
}

@Injectable()
export class Reactions {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly signingSecret: SigningSecret,
  ) {}

  /**
   * One answer per reader and edition; another answer replaces it. `readerKey` is whatever tells readers apart (network
   * address and browser); only a pseudonym is stored, which differs per edition and cannot be turned back.
   */
  async react(reaction: { editionId: string; locale: Locale; value: ReactionValue; readerKey: string }): Promise<void> {
    const { editionId, locale, value, readerKey } = reaction;
    const readerHash = hmac(await this.signingSecret.get(), `${editionId}|${readerKey}`);
    try {
      await this.db
        .insertInto('reactions')
        .values({
          id: newId(),
          edition_id: editionId,
          locale,
          reader_hash: readerHash,
          value,
          created_at: this.clock.now(),
        })
        .onConflict((conflict) => conflict.columns(['edition_id', 'reader_hash']).doUpdateSet({ value, locale }))
        .execute();
    } catch (error) {
      throw storyNotFoundOr(error);
    }
  }

  /** The answers to these editions, by language; an edition without answers is not in the list. */
  async counts(editionIds: readonly string[]): Promise<ReactionCount[]> {
    if (editionIds.length === 0) return [];
    const rows = await this.db
      .selectFrom('reactions')
      .select((eb) => [
        'edition_id as editionId',
        'locale',
        eb.fn.countAll<string>().filterWhere('value', '=', 'like').as('like'),
        eb.fn.countAll<string>().filterWhere('value', '=', 'dislike').as('dislike'),
      ])
      .where('edition_id', 'in', editionIds)
      .groupBy(['edition_id', 'locale'])
      .orderBy('edition_id')
      .orderBy('locale')
      .execute();
    return rows.map((row) => ({ ...row, like: Number(row.like), dislike: Number(row.dislike) }));
  }
}
