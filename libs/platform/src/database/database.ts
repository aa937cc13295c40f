import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { type Config } from '../config/config.js';
import { type Database } from './schema.js';

export type Db = Kysely<Database>;
/** A connection inside a transaction or outside: repositories take either. */
export type DbOrTrx = Db | Transaction<Database>;
export type Trx = Transaction<Database>;

/** The port number only names the embedded server's socket file; it never listens on the network. */
export const EMBEDDED_PORT = 5432;

/** Where PostgreSQL is: DATABASE_URL, else the embedded server's socket. */
export function databaseConnection(config: Config): pg.PoolConfig {
  if (config.databaseUrl !== undefined) return { connectionString: config.databaseUrl };
  return { host: config.socketDir, port: EMBEDDED_PORT, user: 'anverso', database: 'anverso' };
}

/** A pool and the query builder over it. Errors of connections go to `onError` instead of ending the process. */
export function openDatabase(connection: pg.PoolConfig, onError: (error: Error) => void): Db {
  const pool = new pg.Pool({ max: 12, connectionTimeoutMillis: 10_000, ...connection });
  pool.on('error', onError);
  // The pool hears idle connections only; one that breaks while it is lent out would end the process.
  pool.on('connect', (client) => client.on('error', onError));
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
