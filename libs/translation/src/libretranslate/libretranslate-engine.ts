import { z } from 'zod';
import { type AppError, type Locale, providerError } from '@anverso/kernel';
import { type CodedToken, hasCodes, literalText, readTokens } from '../domain/coded-tokens.js';
import { type EngineInput, type EngineOutput, type TranslationEngine } from '../domain/engine.js';
import { codedFrom, toXml } from '../domain/xml-text.js';
import { withRetries } from '../engines/with-retries.js';

export interface LibreTranslateOptions {
  /** Where the server listens, without `/translate`. */
  url: string;
  apiKey?: string;
  answerTimeoutMs?: number;
  /** The pause before the second try; it doubles for each further one. */
  firstPauseMs?: number;
}

const Answer = z.object({ translatedText: z.array(z.string()) });

/** The statuses that waiting does not help; every other is an engine that does not answer for now. */
const REFUSALS: Readonly<Record<number, string>> = {
  400: 'ENGINE_BAD_REQUEST',
  403: 'ENGINE_REFUSED',
  404: 'ENGINE_BAD_REQUEST',
  413: 'ENGINE_BAD_REQUEST',
};

/** LibreTranslate over its HTTP API (`POST /translate`): free software on a server of one's own. */
export class LibreTranslateEngine implements TranslationEngine {
  readonly name = 'libretranslate';
  readonly batchSize = 25;

  constructor(private readonly options: LibreTranslateOptions) {}

  async translate(inputs: readonly EngineInput[], from: Locale, to: Locale): Promise<EngineOutput[]> {
    const outputs: EngineOutput[] = inputs.map(({ text }) => ({ text: from === to ? text : '', findings: [] }));
    if (from === to) return outputs;
    const sentences = inputs
      .map(({ text }, position) => ({ position, tokens: readTokens(text) }))
      .filter(({ tokens }) => literalText(tokens).trim() !== '');
    // One request has one format: what carries codes goes as markup, the rest as it is.
    for (const coded of [true, false]) {
      const group = sentences.filter(({ tokens }) => hasCodes(tokens) === coded);
      const texts =
        group.length === 0
          ? []
          : await this.send(
              group.map(({ tokens }) => tokens),
              coded,
              from,
              to,
            );
      group.forEach(({ position }, nth) => {
        outputs[position] = { text: codedFrom(texts[nth] ?? '', coded), findings: [] };
      });
    }
    return outputs;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private async send(texts: readonly CodedToken[][], coded: boolean, from: Locale, to: Locale): Promise<string[]> {
    const { firstPauseMs, apiKey } = this.options;
    const body = JSON.stringify({
      q: texts.map((tokens) => (coded ? toXml(tokens) : literalText(tokens))),
      source: from,
      target: to,
      format: coded ? 'html' : 'text',
      ...(apiKey === undefined ? {} : { api_key: apiKey }),
    });
    return withRetries(() => this.sendOnce(body, texts.length), { firstPauseMs });
  }

  private async sendOnce(body: string, count: number): Promise<string[]> {
    const response = await this.post(body);
    if (!response.ok) throw failureOf(response.status);
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
    : providerError(code, { engine: 'LibreTranslate', reason }, { retryable: false });
}

const unavailable = (reason: string): AppError =>
  providerError('ENGINE_UNAVAILABLE', { engine: 'LibreTranslate', reason }, { retryable: true });
