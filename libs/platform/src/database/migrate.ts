import { type Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { type Config } from '../config/config.js';
import { databaseConnection, openDatabase } from './database.js';
import * as foundation from './migrations/20261124T0900-foundation.js';
import * as assignments from './migrations/20261124T1001-assignments.js';
import * as boardChanges from './migrations/20261124T1002-board-changes.js';
import * as withdrawals from './migrations/20261124T1030-withdrawals.js';
import * as writing from './migrations/20261124T1030-writing.js';
import * as feedbackState from './migrations/20261124T1040-feedback-state.js';
import * as invitations from './migrations/20261124T1041-invitations.js';
import * as comments from './migrations/20261124T1010-comments.js';
import * as handIns from './migrations/20261124T1210-hand-ins.js';
import * as ignoredFindings from './migrations/20261124T1300-ignored-findings.js';
import * as memory from './migrations/20261124T1301-memory.js';
import * as termBase from './migrations/20261124T1610-term-base.js';
import * as engines from './migrations/20261124T1620-engines.js';
import * as memoryChanges from './migrations/20261124T1630-memory-changes.js';
import * as segmentLineage from './migrations/20261124T1630-segment-lineage.js';
import * as draftMeasures from './migrations/20261124T1830-draft-measures.js';
import * as commentsOfMerged from './migrations/20261124T1840-comments-of-merged.js';
import * as memoryVariants from './migrations/20261124T1841-memory-variants.js';
import * as dismissedCandidates from './migrations/20261124T2330-dismissed-candidates.js';

/** Every migration, oldest first; one that has landed is never changed. */
const MIGRATIONS: Record<string, Migration> = {
  '20261124T0900-foundation': foundation,
  '20261124T1001-assignments': assignments,
  '20261124T1002-board-changes': boardChanges,
  '20261124T1030-withdrawals': withdrawals,
  '20261124T1030-writing': writing,
  '20261124T1010-comments': comments,
  '20261124T1040-feedback-state': feedbackState,
  '20261124T1041-invitations': invitations,
  '20261124T1210-hand-ins': handIns,
  '20261124T1300-ignored-findings': ignoredFindings,
  '20261124T1301-memory': memory,
  '20261124T1610-term-base': termBase,
  '20261124T1620-engines': engines,
  '20261124T1630-memory-changes': memoryChanges,
  '20261124T1630-segment-lineage': segmentLineage,
  '20261124T1830-draft-measures': draftMeasures,
  '20261124T1840-comments-of-merged': commentsOfMerged,
  '20261124T1841-memory-variants': memoryVariants,
  '20261124T2330-dismissed-candidates': dismissedCandidates,
};

/** Brings the schema up to date; safe to run from several processes at once. */
export async function migrateToLatest<Schema>(db: Kysely<Schema>): Promise<string[]> {
  const migrator = new Migrator({
    db,
    // Two branches may land in the other order than they were begun; a house that has one of them takes the other too.
    allowUnorderedMigrations: true,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('The database could not be migrated.');
  return (results ?? []).map((result) => result.migrationName);
}

/** Brings the configured database up to date, over a connection of its own: what every process with SQL does at start. */
export async function prepareDatabase(config: Config): Promise<void> {
  const db = openDatabase(databaseConnection(config), () => undefined);
  try {
    await migrateToLatest(db);
  } finally {
    await db.destroy();
  }
}
