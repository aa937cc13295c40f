import { hash, verify } from '@node-rs/argon2';

/** Argon2id as OWASP's Password Storage Cheat Sheet asks: 19 MiB, two passes, one lane. Argon2id is the default. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash of the same cost that no password has: checking against it takes as long as against a real one. */
const DECOY = '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5LXNpZ25zLWlu$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

/** The text that is stored instead of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(spelling(password), COST);
}

/** Whether the password has this hash; without a hash false, after the same time. */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? DECOY, spelling(password));
  return matches && passwordHash !== undefined;
}

/** Keyboards differ in how they compose `ñ` or `á`; the password is the same (NIST SP 800-63B §3.1.1.2). */
function spelling(password: string): string {
  return password.normalize('NFKC');
}
