import { sql } from 'kysely';

/** How long a release or a withdrawal belongs to whoever carries it out, without a sign of life. */
const LEASE_SECONDS = 10;

/** How often a sign of life is given. */
const HEARTBEAT_MS = 2_000;

/** The end of a lease that begins now, by the database's clock. */
export const leaseEnd = sql<Date>`now() + ${LEASE_SECONDS} * interval '1 second'`;

/** Keeps a lease alive while the work lasts; a sign that does not get through is no reason to stop. */
export async function whileLeased<Result>(renew: () => Promise<void>, work: () => Promise<Result>): Promise<Result> {
  const heartbeat = setInterval(() => void renew().catch(() => undefined), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
  }
}
