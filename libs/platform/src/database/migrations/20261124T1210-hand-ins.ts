import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  `create table hand_ins (
    id uuid primary key,
    edition_id uuid not null references editions on delete cascade,
    fingerprint text not null,
    handed_in_by uuid not null references users,
    created_at timestamptz not null default now())`,
  `create index hand_ins_by_edition on hand_ins (edition_id, created_at)`,
];

/** Who handed a translation in, when, and in which state it was. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
