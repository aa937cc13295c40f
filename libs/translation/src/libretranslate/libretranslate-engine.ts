import { z } from 'zod';
import { type CodedToken, hasCodes, literalText, tokenize } from '@anverso/document';
import { type AppError, type Locale, providerError } from '@anverso/kernel';
import { type Arrived, type EngineInput, type EngineOutput, type TranslationEngine } from '../domain/engine.js';
import { codedFrom, toXml } from '../domain/xml-text.js';
import { inHalvesIfTooLarge } from '../engines/halves.js';
import { RequestGate } from '../engines/request-gate.js';
import { retryAfterMs } from '../engines/retry-after.js';
import { withRetries } from '../engines/with-retries.js';

export interface LibreTranslateOptions {
  /** Where the server listens, without `/translate`. */
  url: string;
  apiKey?: string;
  answerTimeoutMs?: number;
  /** The pause before the second try; it doubles for each further one. */
  firstPauseMs?: number;
  /** No try begins after this time. */
  totalLimitMs?: number;
}

const Answer = z.object({ translatedText: z.array(z.string()) });

/** The statuses that waiting does not help; every other is an engine that does not answer for now. */
const REFUSALS: Readonly<Record<number, string>> = {
  400: 'ENGINE_BAD_REQUEST',
  403: 'ENGINE_REFUSED',
  404: 'ENGINE_BAD_REQUEST',
  413: 'ENGINE_BAD_REQUEST',
};

/** A server of one's own, often without a graphics card: a few requests at once are as much as it can do. */
const LIMITS = { concurrent: 2, perSecond: 5 };

/** LibreTranslate over its HTTP API (`POST /translate`): free software on a server of one's own. */
export class LibreTranslateEngine implements TranslationEngine {
  readonly name = 'libretranslate';
  readonly batchSize = 25;
  readonly concurrency = 2;
  private readonly gate = new RequestGate(LIMITS);

  constructor(private readonly options: LibreTranslateOptions) {}

  async translate(
    inputs: readonly EngineInput[],
    from: Locale,
    to: Locale,
    arrived?: Arrived,
  ): Promise<EngineOutput[]> {
    const outputs: EngineOutput[] = inputs.map(({ text }) => ({ text: from === to ? text : '', findings: [] }));
    if (from === to) return outputs;
    const sentences = inputs
      .map(({ text }, position) => ({ position, tokens: tokenize(text) }))
      .filter(({ tokens }) => literalText(tokens).trim() !== '');
    // One request has one format: what carries codes goes as markup, the rest as it is.
    for (const coded of [true, false]) {
      const group = sentences.filter(({ tokens }) => hasCodes(tokens) === coded);
      if (group.length === 0) continue;
      await inHalvesIfTooLarge(group, async (some) => {
        const sent = some.map(({ tokens }) => tokens);
        const texts = await this.send(sent, coded, from, to);
        const said = some.map(({ position }, nth): [number, EngineOutput] => [
          position,
          { text: codedFrom(texts[nth] ?? '', coded), findings: [] },
        ]);
        for (const [position, output] of said) outputs[position] = output;
        await arrived?.(new Map(said));
      });
    }
    return outputs;
  }

  fingerprint(): string {
    return this.options.url;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private async send(texts: readonly CodedToken[][], coded: boolean, from: Locale, to: Locale): Promise<string[]> {
    const { firstPauseMs, totalLimitMs, apiKey } = this.options;
    const body = JSON.stringify({
      q: texts.map((tokens) => (coded ? toXml(tokens) : literalText(tokens))),
      source: from,
      target: to,
      format: coded ? 'html' : 'text',
      ...(apiKey === undefined ? {} : { api_key: apiKey }),
    });
    return withRetries(() => this.gate.run(() => this.sendOnce(body, texts.length)), {
      firstPauseMs,
      totalLimitMs,
      wantedPauseMs: () => this.gate.closedForMs,
    });
  }

  private async sendOnce(body: string, count: number): Promise<string[]> {
    const response = await this.post(body);
    if (!response.ok) {
      const wanted = retryAfterMs(response.headers.get('retry-after'));
      if (wanted !== undefined) this.gate.closeFor(wanted);
      throw failureOf(response.status);
    }
    const answer = Answer.safeParse(await response.json().catch(() => undefined));
    if (!answer.success || answer.data.translatedText.length !== count) throw unavailable('unreadable answer');
    return answer.data.translatedText;
  }

  /** Errors of fetch may carry the request, and with it article text: they stop here. */
  private async post(body: string): Promise<Response> {
    try {
      return await fetch(new URL('translate', `${this.options.url.replace(/\/+$/, '')}/`), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(this.options.answerTimeoutMs ?? 30_000),
      });
    } catch {
      throw unavailable('no connection');
    }
  }
}

function failureOf(status: number): AppError {
  const code = REFUSALS[status];
  const reason = `HTTP ${status}`;
  return code === undefined
    ? unavailable(reason)
    : providerError(code, { engine: 'LibreTranslate', status, reason }, { retryable: false });
}

const unavailable = (reason: string): AppError =>
  providerError('ENGINE_UNAVAILABLE', { engine: 'LibreTranslate', reason }, { retryable: true });
