import { Inject, Injectable } from '@nestjs/common';
import { newId, type UserId } from '@anverso/kernel';
import { DB, type Db, type DbOrTrx, type Trx } from '@anverso/platform';
import { type HandIn } from './domain/hand-in.js';

@Injectable()
export class HandIns {
  constructor(@Inject(DB) private readonly db: Db) {}

  async insert(handIn: { editionId: string; fingerprint: string; userId: UserId }, trx: Trx): Promise<void> {
    await trx
      .insertInto('hand_ins')
      .values({
        id: newId(),
        edition_id: handIn.editionId,
        fingerprint: handIn.fingerprint,
        handed_in_by: handIn.userId,
      })
      .execute();
  }

  /** Every time an edition was handed in, newest first. */
  async list(editionId: string): Promise<HandIn[]> {
    return (await this.query(editionId, this.db).execute()).map(toHandIn);
  }

  /** The last time an edition was handed in. */
  async findLatest(editionId: string, db: DbOrTrx = this.db): Promise<HandIn | undefined> {
    const row = await this.query(editionId, db).limit(1).executeTakeFirst();
    return row === undefined ? undefined : toHandIn(row);
  }

  private query(editionId: string, db: DbOrTrx) {
    return db
      .selectFrom('hand_ins')
      .select(['handed_in_by', 'created_at'])
      .where('edition_id', '=', editionId)
      .orderBy('created_at', 'desc');
  }
}

function toHandIn({ handed_in_by, created_at }: { handed_in_by: UserId; created_at: Date }): HandIn {
  return { handedInBy: handed_in_by, at: created_at };
}
