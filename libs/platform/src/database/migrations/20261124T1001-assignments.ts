import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  `create table assignments (
    edition_id uuid primary key references editions on delete cascade,
    user_id uuid references users,
    due_at timestamptz,
    assigned_by uuid not null,
    updated_at timestamptz not null default now(),
    check (user_id is not null or due_at is not null))`,
  `create index assignments_by_user on assignments (user_id)`,
];

/** Who has a translation in hand, and by when it is wanted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
