import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  `alter table releases drop constraint releases_state_check`,
  `alter table releases add constraint releases_state_check
    check (state in ('planned', 'publishing', 'published', 'failed', 'cancelled'))`,
  `create index releases_newest on releases (created_at desc)`,
  `create table withdrawals (
    id uuid primary key,
    article_id uuid not null references articles,
    state text not null check (state in ('planned', 'withdrawing', 'withdrawn', 'failed')),
    reason text not null,
    failure text,
    attempts integer not null default 0,
    lease_until timestamptz,
    requested_by uuid not null,
    created_at timestamptz not null default now(),
    withdrawn_at timestamptz)`,
  `create unique index withdrawals_one_open on withdrawals (article_id) where state in ('planned', 'withdrawing')`,
  `create index withdrawals_newest on withdrawals (created_at desc)`,
  `create table withdrawn_pages (
    withdrawal_id uuid not null references withdrawals on delete cascade,
    edition_id uuid not null references editions,
    locale text not null check (locale in ('en', 'es')),
    path text not null,
    primary key (withdrawal_id, edition_id))`,
  `create index withdrawn_pages_by_path on withdrawn_pages (path)`,
  `create index withdrawn_pages_by_edition on withdrawn_pages (edition_id)`,
];

/** Stories can be taken back in both languages, and a release that waits can be cancelled. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
