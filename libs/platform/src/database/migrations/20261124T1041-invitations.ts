import { type Kysely, sql } from 'kysely';

/** People are invited by a link that opens once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table invitations (
        id uuid primary key,
        email text not null check (email = lower(email)),
        role text not null check (role in ('translator', 'editor', 'admin')),
        locale text not null check (locale in ('en', 'es')),
        token_hash text not null unique,
        invited_by uuid not null,
        expires_at timestamptz not null,
        accepted_at timestamptz,
        created_at timestamptz not null default now())`,
    )
    .execute(db);
}
