import { Inject, Injectable } from '@nestjs/common';
import { type UserId } from '@anverso/kernel';
import { type AssignmentsTable, DB, type Db, type DbOrTrx, type Trx } from '@anverso/platform';
import { type Selectable, sql } from 'kysely';
import { type Assignment } from './domain/assignment.js';

@Injectable()
export class AssignmentsRepository {
  constructor(@Inject(DB) private readonly db: Db) {}

  async listOf(editionIds: readonly string[], db: DbOrTrx = this.db): Promise<Assignment[]> {
    if (editionIds.length === 0) return [];
    const rows = await db.selectFrom('assignments').selectAll().where('edition_id', 'in', editionIds).execute();
    return rows.map(toAssignment);
  }

  async save({ editionId, userId, dueAt }: Assignment, assignedBy: UserId, trx: Trx): Promise<void> {
    const values = { user_id: userId, due_at: dueAt, assigned_by: assignedBy };
    await trx
      .insertInto('assignments')
      .values({ edition_id: editionId, ...values })
      .onConflict((standing) => standing.column('edition_id').doUpdateSet({ ...values, updated_at: sql`now()` }))
      .execute();
  }

  async delete(editionId: string, trx: Trx): Promise<void> {
    await trx.deleteFrom('assignments').where('edition_id', '=', editionId).execute();
  }
}

function toAssignment(row: Selectable<AssignmentsTable>): Assignment {
  return { editionId: row.edition_id, userId: row.user_id, dueAt: row.due_at };
}
