import { Inject, Injectable } from '@nestjs/common';
import { forbidden } from '@anverso/kernel';
import { asTarget, Editions } from '@anverso/articles';
import { DB, type Db } from '@anverso/platform';
import { AssignmentsRepository } from './assignments.repository.js';
import { type Assigner, type Assignment, mayAssign } from './domain/assignment.js';

/** Who has which translation in hand, and by when. */
@Injectable()
export class Assignments {
  constructor(
    @Inject(DB) private readonly db: Db,
    private readonly editions: Editions,
    private readonly assignments: AssignmentsRepository,
  ) {}

  /** The assignments of these editions; an edition without one is not among them. */
  list(editionIds: readonly string[]): Promise<Assignment[]> {
    return this.assignments.listOf(editionIds);
  }

  /** Says who has a translation and by when; neither takes the assignment away. */
  async assign(wanted: Assignment, by: Assigner): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      asTarget(await this.editions.lock(wanted.editionId, trx));
      const [before] = await this.assignments.listOf([wanted.editionId], trx);
      if (!mayAssign(by, before, wanted)) throw forbidden('ASSIGNMENT_NOT_YOURS');
      if (wanted.userId === null && wanted.dueAt === null) await this.assignments.delete(wanted.editionId, trx);
      else await this.assignments.save(wanted, by.userId, trx);
    });
  }
}
