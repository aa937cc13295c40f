import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestingModule } from '@nestjs/testing';
import { type Challenge, type Solution, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { newId } from '@anverso/kernel';
import { Captcha, FeedbackInbox, Reactions } from '@anverso/audience';
import { CollectingMailTransport, createTestDatabase, fixedClock, type TestDatabase } from '@anverso/testing';
import { addEdition, audienceApp } from './audience-app.js';

const MINUTE = 60_000;
const clock = fixedClock(new Date().toISOString());
let database: TestDatabase;
let app: TestingModule;

beforeAll(async () => {
  database = await createTestDatabase();
  app = await audienceApp(database, clock, new CollectingMailTransport());
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('reactions', () => {
  it('count once per reader and edition; a change of mind replaces the answer', async () => {
    const reactions = app.get(Reactions);
    const [english, spanish] = [await addEdition(database.db, 'en'), await addEdition(database.db, 'es')];
    const react = (editionId: string, readerKey: string, value: 'like' | 'dislike', locale: 'en' | 'es') =>
      reactions.react({ editionId, locale, value, readerKey });
    await react(english, 'ana', 'like', 'en');
    await react(english, 'ana', 'like', 'en');
    await react(english, 'eva', 'like', 'en');
    await react(english, 'eva', 'dislike', 'en');
    await react(spanish, 'ana', 'like', 'es');
    const counts = await reactions.counts([english, spanish, newId()]);
    expect(counts).toHaveLength(2);
    expect(counts).toContainEqual({ editionId: english, locale: 'en', like: 1, dislike: 1 });
    expect(counts).toContainEqual({ editionId: spanish, locale: 'es', like: 1, dislike: 0 });
  });

  it('keep a pseudonym that differs from edition to edition, and nothing else of the reader', async () => {
    const editions = [await addEdition(database.db), await addEdition(database.db)];
    for (const editionId of editions) {
      await app.get(Reactions).react({ editionId, locale: 'en', value: 'like', readerKey: '203.0.113.7|Browser' });
    }
    const rows = await database.db.selectFrom('reactions').selectAll().where('edition_id', 'in', editions).execute();
    expect(new Set(rows.map((row) => row.reader_hash)).size).toBe(2);
    expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|Browser/);
  });

  it('to no story are not found', async () => {
    const reaction = { editionId: newId(), locale: 'en', value: 'like', readerKey: 'x' } as const;
    await expect(app.get(Reactions).react(reaction)).rejects.toThrow('STORY_NOT_FOUND');
  });
});

async function solve(challenge: Challenge): Promise<Solution> {
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution === null) throw new Error('The challenge was not solved.');
  return solution;
}

const payload = (challenge: unknown, solution: unknown): string =>
  Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');

describe('the captcha', () => {
  it('takes a solution once', async () => {
    const captcha = app.get(Captcha);
    const challenge = await captcha.createChallenge();
    const solved = payload(challenge, await solve(challenge));
    const results = await Promise.allSettled([1, 2, 3].map(() => captcha.verify(solved)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(captcha.verify(solved)).rejects.toThrow('CAPTCHA_USED');
  });

  it('takes no solution after ten minutes', async () => {
    const captcha = app.get(Captcha);
    const challenge = await captcha.createChallenge();
    const solved = payload(challenge, await solve(challenge));
    clock.advance(10 * MINUTE + 1_000);
    await expect(captcha.verify(solved)).rejects.toThrow('CAPTCHA_EXPIRED');
    clock.set(new Date().toISOString());
  });

  it('takes nothing forged, unsolved or broken', async () => {
    const captcha = app.get(Captcha);
    const challenge = await captcha.createChallenge();
    const solution = await solve(challenge);
    const changed = (parameters: object) => ({ ...challenge, parameters: { ...challenge.parameters, ...parameters } });
    const forgeries: [string, string][] = [
      [payload(changed({ cost: 1 }), solution), 'CAPTCHA_FAILED'],
      [payload(changed({ expiresAt: 9_999_999_999 }), solution), 'CAPTCHA_FAILED'],
      [payload(changed({ keySignature: 'ab' }), solution), 'CAPTCHA_FAILED'],
      [payload({ ...challenge, signature: '00' }, solution), 'CAPTCHA_FAILED'],
      [payload({ parameters: challenge.parameters }, solution), 'CAPTCHA_FAILED'],
      [payload(challenge, { ...solution, derivedKey: 'ab' }), 'CAPTCHA_FAILED'],
      [payload(challenge, { counter: 'x', derivedKey: solution.derivedKey }), 'CAPTCHA_FAILED'],
      [payload(challenge, undefined), 'CAPTCHA_FAILED'],
      ['not base64 of anything', 'CAPTCHA_FAILED'],
      ['x'.repeat(5_000), 'CAPTCHA_FAILED'],
      ['', 'CAPTCHA_MISSING'],
    ];
    for (const [forged, code] of forgeries) await expect(captcha.verify(forged)).rejects.toThrow(code);
    await expect(captcha.verify(payload(challenge, solution))).resolves.toBeUndefined();
  });
});

describe('feedback', () => {
  async function solved(): Promise<string> {
    const challenge = await app.get(Captcha).createChallenge();
    return payload(challenge, await solve(challenge));
  }

  it('reaches the inbox with what the reader wrote', async () => {
    const inbox = app.get(FeedbackInbox);
    const editionId = await addEdition(database.db, 'es');
    const input = { editionId, locale: 'es' as const, message: ' ¡Muy bien! ', name: 'Ana', email: 'ANA@example.org' };
    await inbox.submit({ ...input, captcha: await solved() });
    const [newest] = await inbox.list();
    expect(newest).toMatchObject({ editionId, message: '¡Muy bien!', name: 'Ana', email: 'ana@example.org' });
  });

  it('does not spend the captcha on a message that is refused', async () => {
    const inbox = app.get(FeedbackInbox);
    const editionId = await addEdition(database.db);
    const captcha = await solved();
    await expect(inbox.submit({ editionId, locale: 'en', message: ' ', captcha })).rejects.toThrow('FEEDBACK_EMPTY');
    await expect(inbox.submit({ editionId, locale: 'en', message: 'Now', captcha })).resolves.toMatchObject({
      editionId,
      message: 'Now',
    });
  });

  it('without a captcha, or to no story, is refused', async () => {
    const inbox = app.get(FeedbackInbox);
    const editionId = await addEdition(database.db);
    await expect(inbox.submit({ editionId, locale: 'en', message: 'x', captcha: '' })).rejects.toThrow(
      'CAPTCHA_MISSING',
    );
    const nowhere = { editionId: newId(), locale: 'en' as const, message: 'x', captcha: await solved() };
    await expect(inbox.submit(nowhere)).rejects.toThrow('STORY_NOT_FOUND');
  });
});
