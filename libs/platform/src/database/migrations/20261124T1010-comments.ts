import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  `create table segment_comments (
    id uuid primary key,
    segment_id uuid not null references segments on delete cascade,
    author_id uuid not null,
    body text not null,
    created_at timestamptz not null default now())`,
  `create index segment_comments_by_segment on segment_comments (segment_id, created_at)`,
  // A person sits in one segment of an edition at a time; who is gone stops renewing.
  `create table segment_leases (
    edition_id uuid not null references editions on delete cascade,
    user_id uuid not null,
    segment_id uuid not null references segments on delete cascade,
    expires_at timestamptz not null,
    primary key (edition_id, user_id))`,
];

/** What people say to each other beside a segment, and who sits in which one. */
export async function up<Schema>(db: Kysely<Schema>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
