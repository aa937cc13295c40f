import { type Kysely, sql } from 'kysely';

const STATEMENTS = [
  // One preferred engine becomes the first, and so far only, one of an order.
  `insert into settings (key, value)
    select 'engine-order', jsonb_build_array(value)::text from settings where key = 'default-engine'
    on conflict (key) do nothing`,
  `delete from settings where key = 'default-engine'`,
  `create table section_engines (
    section_id text primary key references sections on delete cascade,
    engine text not null)`,

  // The engines that a job may ask, in order, and those that could not answer.
  `alter table translation_jobs
    add column engines jsonb not null default '[]',
    add column passed_over jsonb not null default '[]'`,
  `update translation_jobs set engines = jsonb_build_array(engine)`,

  // Characters of a paid engine that a job will ask for; what is released still counts until the engine's own figure has it.
  `create table engine_reservations (
    job_id uuid primary key references translation_jobs on delete cascade,
    engine text not null,
    characters integer not null check (characters >= 0),
    reserved_at timestamptz not null default now(),
    released_at timestamptz)`,
  `create index engine_reservations_by_engine on engine_reservations (engine, released_at)`,

  // What was answered, and paid for, before.
  `create table engine_answers (
    key text primary key,
    engine text not null,
    answer text not null,
    used_at timestamptz not null default now())`,
  `create index engine_answers_by_use on engine_answers (used_at)`,
];

/** Jobs go on with the next engine; what a paid one has answered is kept, and what it will be asked is reserved. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
