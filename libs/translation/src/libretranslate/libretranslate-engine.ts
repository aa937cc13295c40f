import { z } from 'zod';
import { type AppError, type Locale, providerError } from '@anverso/kernel';
import { type CodedToken, hasCodes, literalText, readTokens, writeTokens } from '../domain/coded-tokens.js';
import { type EngineInput, type EngineOutput, type TranslationEngine } from '../domain/engine.js';
import { fromXml, toXml } from '../domain/xml-text.js';

export interface LibreTranslateOptions {
  /** Where the server listens, without `/translate`. */
  url: string;
  apiKey?: string;
  answerTimeoutMs?: number;
  /** The pause before the second try; it doubles for each further one. */
  firstPauseMs?: number;
}

const MOST_TRIES = 3;
const Answer = z.object({ translatedText: z.array(z.string()) });

/** What a status means for the job: `[code, retryable]`; every other is an engine that does not answer for now. */
const REFUSALS: Readonly<Record<number, readonly [string, boolean]>> = {
  400: ['ENGINE_BAD_REQUEST', false],
  403: ['ENGINE_REFUSED', false],
  404: ['ENGINE_BAD_REQUEST', false],
  413: ['ENGINE_BAD_REQUEST', false],
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
        outputs[position] = { text: toCoded(texts[nth] ?? '', coded), findings: [] };
      });
    }
    return outputs;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private async send(texts: readonly CodedToken[][], coded: boolean, from: Locale, to: Locale): Promise<string[]> {
    const { firstPauseMs = 500, apiKey } = this.options;
    const body = JSON.stringify({
      q: texts.map((tokens) => (coded ? toXml(tokens) : literalText(tokens))),
      source: from,
      target: to,
      format: coded ? 'html' : 'text',
      ...(apiKey === undefined ? {} : { api_key: apiKey }),
    });
    for (let tries = 1; ; tries++) {
      const answer = await this.sendOnce(body, texts.length);
      if (Array.isArray(answer)) return answer;
      if (!answer.retryable || tries === MOST_TRIES) throw answer;
      await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** (tries - 1)));
    }
  }

  /** The texts, or why there are none. Errors of fetch may carry the request, and with it article text: they stop here. */
  private async sendOnce(body: string, count: number): Promise<string[] | AppError> {
    try {
      const response = await fetch(new URL('translate', `${this.options.url.replace(/\/+$/, '')}/`), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(this.options.answerTimeoutMs ?? 30_000),
      });
      if (!response.ok) return failureOf(response.status);
      const { translatedText } = Answer.parse(await response.json());
      return translatedText.length === count ? translatedText : failure('unreadable answer');
    } catch (error) {
      return failure(
        error instanceof z.ZodError || error instanceof SyntaxError ? 'unreadable answer' : 'no connection',
      );
    }
  }
}

function failureOf(status: number): AppError {
  const [code, retryable] = REFUSALS[status] ?? ['ENGINE_UNAVAILABLE', true];
  return providerError(code, { engine: 'LibreTranslate', reason: `HTTP ${status}` }, { retryable });
}

const failure = (reason: string): AppError =>
  providerError('ENGINE_UNAVAILABLE', { engine: 'LibreTranslate', reason }, { retryable: true });

const toCoded = (text: string, coded: boolean): string => writeTokens(coded ? fromXml(text) : [{ kind: 'text', text }]);
