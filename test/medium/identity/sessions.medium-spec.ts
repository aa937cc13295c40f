import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Sessions, type User, Users } from '@anverso/identity';
import { AppError } from '@anverso/kernel';
import { type IdentityServices, openIdentity } from './identity-services.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;

let services: IdentityServices;
let sessions: Sessions;
let user: User;
let password: string;
let network = 0;
let home: string;

beforeAll(async () => {
  services = await openIdentity();
  sessions = services.get(Sessions);
});
afterAll(() => services.close());
beforeEach(async () => {
  network += 1;
  home = `198.51.100.${network}`;
  ({ user, password } = await services
    .get(Users)
    .create({ email: `person-${network}@example.org`, name: 'Tom', role: 'editor', locale: 'en' }));
});

const guess = async (email = user.email, from = home): Promise<string> => {
  try {
    await sessions.signIn(email, 'wrong', from);
    return 'signed in';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};
const times = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('a session', () => {
  it('belongs to whoever holds its secret, which the database does not', async () => {
    const { secret } = await sessions.signIn(user.email.toUpperCase(), password, home);
    expect((await sessions.find(secret))?.user).toEqual(user);
    expect(await sessions.find(`${secret}x`)).toBeUndefined();
    const rows = await services.db.selectFrom('sessions').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('ends with the sign-out, and only that one', async () => {
    const [desk, phone] = [
      await sessions.signIn(user.email, password, home),
      await sessions.signIn(user.email, password, home),
    ];
    await sessions.signOut(desk.secret);
    await sessions.signOut(desk.secret);
    expect(await sessions.find(desk.secret)).toBeUndefined();
    expect((await sessions.find(phone.secret))?.user).toEqual(user);
  });

  it('lasts twelve hours from its last use', async () => {
    const { secret } = await sessions.signIn(user.email, password, home);
    services.clock.advance(11 * HOUR);
    expect((await sessions.find(secret))?.user).toEqual(user);
    services.clock.advance(11 * HOUR);
    expect((await sessions.find(secret))?.user).toEqual(user);
    services.clock.advance(12 * HOUR);
    expect(await sessions.find(secret)).toBeUndefined();
  });

  it('lasts a week at most, however busy it is', async () => {
    const { secret } = await sessions.signIn(user.email, password, home);
    let hours = 0;
    while ((await sessions.find(secret)) !== undefined && hours < 400) {
      services.clock.advance(6 * HOUR);
      hours += 6;
    }
    expect(hours).toBe(7 * 24);
  });

  it('that has ended leaves the table at the next sign-in', async () => {
    await sessions.signIn(user.email, password, home);
    services.clock.advance(13 * HOUR);
    await sessions.signIn(user.email, password, home);
    const rows = await services.db.selectFrom('sessions').select('expires_at').execute();
    expect(rows.every(({ expires_at }) => expires_at > services.clock.now())).toBe(true);
  });
});

describe('signing in', () => {
  it('answers an unknown address and a wrong password with the same words', async () => {
    expect([await guess(), await guess(`nobody-${network}@example.org`)]).toEqual(['SIGN_IN_FAILED', 'SIGN_IN_FAILED']);
  });

  it('takes about the same time for both', async () => {
    const duration = async (email: string, turn: number): Promise<number> => {
      const start = performance.now();
      await guess(email, `203.0.113.${turn}`);
      return performance.now() - start;
    };
    const [known, unknown]: [number[], number[]] = [[], []];
    for (const turn of times(4)) {
      known.push(await duration(user.email, turn));
      unknown.push(await duration(`nobody-${network}@example.org`, turn));
    }
    // The fastest run is the one that nothing else disturbed; without the decoy the ratio is above ten.
    const ratio = Math.min(...known) / Math.min(...unknown);
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });

  it('stops after five failures of an account, from wherever they came, even with the right password', async () => {
    for (const turn of times(5)) expect(await guess(user.email, `192.0.2.${turn}`)).toBe('SIGN_IN_FAILED');
    services.clock.advance(5 * MINUTE);
    await expect(sessions.signIn(user.email, password, home)).rejects.toMatchObject({
      code: 'SIGN_IN_TOO_MANY',
      details: { minutes: 10, retryAfterSeconds: 600 },
    });
    services.clock.advance(10 * MINUTE);
    expect((await sessions.signIn(user.email, password, home)).user.id).toBe(user.id);
  });

  it('treats an address that nobody has in just the same way', async () => {
    const nobody = `nobody-${network}@example.org`;
    for (const turn of times(5)) expect(await guess(nobody, `192.0.2.${turn}`)).toBe('SIGN_IN_FAILED');
    expect(await guess(nobody)).toBe('SIGN_IN_TOO_MANY');
  });

  it('stops after twenty failures of one network, whoever it tries to be', async () => {
    for (const turn of times(20)) expect(await guess(`somebody-${turn}@example.org`)).toBe('SIGN_IN_FAILED');
    expect(await guess('another@example.org')).toBe('SIGN_IN_TOO_MANY');
    expect((await sessions.signIn(user.email, password, '203.0.113.99')).user.id).toBe(user.id);
    services.clock.advance(15 * MINUTE);
  });

  it('counts guesses that are sent all at once', async () => {
    const outcomes = await Promise.all(times(12).map(() => guess()));
    expect(outcomes.filter((outcome) => outcome === 'SIGN_IN_FAILED')).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === 'SIGN_IN_TOO_MANY')).toHaveLength(7);
  });

  it('forgets an account’s failures once its owner is in', async () => {
    for (let turn = 0; turn < 4; turn += 1) await guess();
    await sessions.signIn(user.email, password, home);
    for (let turn = 0; turn < 4; turn += 1) expect(await guess()).toBe('SIGN_IN_FAILED');
    expect((await sessions.signIn(user.email, password, home)).user.id).toBe(user.id);
  });

  it('keeps neither addresses of people nor of networks', async () => {
    await guess();
    const rows = JSON.stringify(await services.db.selectFrom('sign_in_failures').selectAll().execute());
    expect(rows).not.toContain(user.email);
    expect(rows).not.toContain(home);
  });
});
