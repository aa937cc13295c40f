import { DeepLClient, type SourceLanguageCode, type TargetLanguageCode, type TranslateTextOptions } from 'deepl-node';
import { type Locale } from '@anverso/kernel';
import { type EngineInput, type EngineOutput, type TranslationEngine } from '../domain/engine.js';
import { deeplFailure } from './deepl-failure.js';
import { glossaryFailure } from './deepl-glossaries.js';
import { type DeeplRequest, packRequests } from './deepl-requests.js';
import { codedFrom } from '../domain/xml-text.js';
import { withRetries } from '../engines/with-retries.js';

export interface DeeplOptions {
  apiKey: string;
  /** Absent: the address that belongs to the key. */
  serverUrl?: string;
  /** No answer to one try within this time is a failure; deepl-node raises less than a second to one. */
  answerTimeoutMs?: number;
  /** The pause before the second try; it doubles for each further one. */
  firstPauseMs?: number;
  /** No try begins after this time. */
  totalLimitMs?: number;
}

const SOURCES = { en: 'en', es: 'es' } as const satisfies Record<Locale, SourceLanguageCode>;
/** Plain `en` is refused as a target; the house's Spanish is Latin American. */
const TARGETS = { en: 'en-US', es: 'es-419' } as const satisfies Record<Locale, TargetLanguageCode>;

/** DeepL through its own client. Retries are ours, because the client's never see a refused connection. */
export class DeeplEngine implements TranslationEngine {
  readonly name = 'deepl';
  /** Small enough that the context of a request stays the neighbourhood of its sentences. */
  readonly batchSize = 25;
  private readonly client: DeepLClient;

  constructor(private readonly options: DeeplOptions) {
    const { apiKey, serverUrl, answerTimeoutMs = 15_000 } = options;
    this.client = new DeepLClient(apiKey, {
      serverUrl,
      maxRetries: 1,
      minTimeout: answerTimeoutMs,
      sendPlatformInfo: false,
      appInfo: { appName: 'anverso', appVersion: '1' },
    });
  }

  async translate(
    inputs: readonly EngineInput[],
    from: Locale,
    to: Locale,
    glossary?: string,
  ): Promise<EngineOutput[]> {
    const outputs: EngineOutput[] = inputs.map(({ text }) => ({ text: from === to ? text : '', findings: [] }));
    if (from === to) return outputs;
    for (const request of packRequests(inputs)) {
      const texts = await this.send(request, from, to, glossary);
      request.positions.forEach((position, index) => {
        outputs[position] = { text: codedFrom(texts[index] ?? '', request.xml), findings: [] };
      });
    }
    return outputs;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  private send(request: DeeplRequest, from: Locale, to: Locale, glossary?: string): Promise<string[]> {
    const { firstPauseMs, totalLimitMs = 60_000 } = this.options;
    return withRetries(
      () =>
        this.sendOnce(request, from, to, glossary).catch((error: unknown) => {
          throw glossary === undefined ? deeplFailure(error) : glossaryFailure(error);
        }),
      { firstPauseMs, totalLimitMs },
    );
  }

  private async sendOnce(request: DeeplRequest, from: Locale, to: Locale, glossary?: string): Promise<string[]> {
    const options = { ...optionsFor(request), ...(glossary === undefined ? {} : { glossary }) };
    const results = await this.client.translateText(request.texts, SOURCES[from], TARGETS[to], options);
    if (results.length !== request.texts.length) throw new Error('wrong number of texts');
    return results.map(({ text }) => text);
  }
}

function optionsFor({ xml, context }: DeeplRequest): TranslateTextOptions {
  return {
    // A text is one sentence, or a short unit that reads as one; its edges stay as they were written.
    splitSentences: 'off',
    preserveFormatting: true,
    ...(context === '' ? {} : { context }),
    ...(xml ? { tagHandling: 'xml', tagHandlingVersion: 'v2' } : {}),
  };
}
