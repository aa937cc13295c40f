import { Inject, Injectable } from '@nestjs/common';
import { type Challenge, createChallenge, type Payload, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { type Clock, hmac, invalidInput, sha256 } from '@anverso/kernel';
import { CLOCK, DB, type Db, SigningSecret } from '@anverso/platform';
import { z } from 'zod';

const TEN_MINUTES = 600_000;
/** About a quarter of a second in a browser: nothing to a reader, something to a sender of ten thousand. */
const WORK = { algorithm: 'PBKDF2/SHA-256', cost: 5_000, fewestSteps: 50, mostSteps: 200 } as const;
const MAX_PAYLOAD = 4_096;

const payloadSchema = z.object({
  challenge: z.object({
    parameters: z.looseObject({ nonce: z.string(), expiresAt: z.number() }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

/** ALTCHA, protocol 2: the reader's browser proves some work; no third party and no puzzle is involved. */
@Injectable()
export class Captcha {
  constructor(
    @Inject(DB) private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly signingSecret: SigningSecret,
  ) {}

  /** A signed challenge that stands for ten minutes, as the widget reads it. */
  async createChallenge(): Promise<Challenge> {
    return createChallenge({
      algorithm: WORK.algorithm,
      cost: WORK.cost,
      counter: randomInt(WORK.fewestSteps, WORK.mostSteps),
      deriveKey,
      expiresAt: new Date(this.clock.now().getTime() + TEN_MINUTES),
      ...(await this.secrets()),
    });
  }

  /** Accepts a solution once: refuses it unsolved, forged, out of date, or used before. */
  async verify(payload: string): Promise<void> {
    const { challenge, solution } = parsePayload(payload);
    const expiresAt = new Date(Number(challenge.parameters.expiresAt) * 1_000);
    if (!(expiresAt > this.clock.now())) throw invalidInput('CAPTCHA_EXPIRED');
    const { verified } = await verifySolution({ challenge, solution, deriveKey, ...(await this.secrets()) });
    if (!verified) throw invalidInput('CAPTCHA_FAILED');
    await this.useUp(sha256(challenge.parameters.nonce), expiresAt);
  }

  /** A solution verifies again and again, so the used ones are kept until their challenge is out of date. */
  private async useUp(solutionHash: string, expiresAt: Date): Promise<void> {
    await this.db.deleteFrom('captcha_solutions').where('expires_at', '<', this.clock.now()).execute();
    const result = await this.db
      .insertInto('captcha_solutions')
      .values({ solution_hash: solutionHash, expires_at: expiresAt })
      .onConflict((conflict) => conflict.column('solution_hash').doNothing())
      .executeTakeFirst();
    if (result.numInsertedOrUpdatedRows !== 1n) throw invalidInput('CAPTCHA_USED');
  }

  private async secrets(): Promise<{ hmacSignatureSecret: string; hmacKeySignatureSecret: string }> {
    const secret = await this.signingSecret.get();
    return { hmacSignatureSecret: hmac(secret, 'captcha'), hmacKeySignatureSecret: hmac(secret, 'captcha-key') };
  }
}

function parsePayload(payload: string): Payload {
  if (payload === '') throw invalidInput('CAPTCHA_MISSING');
  try {
    if (payload.length > MAX_PAYLOAD) throw new Error('too long');
    const json: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
    return payloadSchema.parse(json) as unknown as Payload;
  } catch (error) {
    throw invalidInput('CAPTCHA_FAILED', {}, error);
  }
}
