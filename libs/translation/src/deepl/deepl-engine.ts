import { DeepLClient, type SourceLanguageCode, type TranslateTextOptions } from 'deepl-node';
import { type Locale } from '@anverso/kernel';
import {
  type Arrived,
  type EngineInput,
  type EngineOutput,
  type EngineUsage,
  type TranslationEngine,
} from '../domain/engine.js';
import { codedFrom } from '../domain/xml-text.js';
import { inHalvesIfTooLarge } from '../engines/halves.js';
import { RequestGate } from '../engines/request-gate.js';
import { listenForRetryAfter } from '../engines/retry-after.js';
import { withRetries } from '../engines/with-retries.js';
import { deeplFailure } from './deepl-failure.js';
import { glossaryFailure } from './deepl-glossaries.js';
import { type DeeplRequest, packRequests } from './deepl-requests.js';
import { DEEPL_DEFAULTS, type DeeplSettings, styleOptions } from './deepl-settings.js';

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

/** What holds for one run of requests; all of it changes what DeepL answers. */
export interface DeeplStyle {
  settings: DeeplSettings;
  glossaryId?: string;
  /** Changes whenever the glossary's entries do. */
  glossaryVersion?: string;
}

interface DeeplLine {
  client: DeepLClient;
  gate: RequestGate;
}

const SOURCES = { en: 'en', es: 'es' } as const satisfies Record<Locale, SourceLanguageCode>;
/** DeepL publishes no figures; it answers 429 to much more than this. */
const LIMITS = { concurrent: 4, perSecond: 10 };

/** DeepL through its own client. Retries are ours, because the client's never see a refused connection. */
export class DeeplEngine implements TranslationEngine {
  readonly name = 'deepl';
  /** Small enough that the context of a request stays the neighbourhood of its sentences. */
  readonly batchSize = 25;
  readonly concurrency = 3;
  private readonly line: DeeplLine;
  private readonly stopListening: () => void;

  constructor(
    private readonly options: DeeplOptions,
    private readonly style: DeeplStyle = { settings: DEEPL_DEFAULTS },
    shared?: DeeplLine,
  ) {
    this.line = shared ?? { client: clientFor(options), gate: new RequestGate(LIMITS) };
    const { gate } = this.line;
    this.stopListening =
      shared === undefined ? listenForRetryAfter(hostOf(options), (ms) => gate.closeFor(ms)) : () => undefined;
  }

  /** The same line to DeepL, asked in this style. */
  inStyle(style: DeeplStyle): DeeplEngine {
    return new DeeplEngine(this.options, style, this.line);
  }

  async translate(
    inputs: readonly EngineInput[],
    from: Locale,
    to: Locale,
    arrived?: Arrived,
  ): Promise<EngineOutput[]> {
    const outputs: EngineOutput[] = inputs.map(({ text }) => ({ text: from === to ? text : '', findings: [] }));
    if (from === to) return outputs;
    const answer = async (positions: readonly number[]): Promise<void> => {
      const asked = positions.flatMap((position) => inputs[position] ?? []);
      for (const request of packRequests(asked)) {
        const texts = await this.ask(() => this.send(request, from, to));
        const said = request.positions.flatMap((nth, index): [number, EngineOutput][] => {
          const position = positions[nth];
          return position === undefined
            ? []
            : [[position, { text: codedFrom(texts[index] ?? '', request.xml), findings: [] }]];
        });
        for (const [position, output] of said) outputs[position] = output;
        await arrived?.(new Map(said));
      }
    };
    for (const { positions } of packRequests(inputs)) await inHalvesIfTooLarge(positions, answer);
    return outputs;
  }

  fingerprint(_from: Locale, to: Locale): string {
    const { settings, glossaryId, glossaryVersion } = this.style;
    return JSON.stringify([settings.target[to], styleOptions(settings, to), glossaryId, glossaryVersion]);
  }

  async usage(): Promise<EngineUsage | undefined> {
    // Once: whoever wants the figure does not wait for it, and goes on without.
    const { character } = await this.line.client.getUsage().catch((error: unknown) => {
      throw deeplFailure(error);
    });
    return character === undefined ? undefined : { used: character.count, limit: character.limit };
  }

  close(): Promise<void> {
    this.stopListening();
    return Promise.resolve();
  }

  private ask<Answer>(send: () => Promise<Answer>): Promise<Answer> {
    const { firstPauseMs, totalLimitMs } = this.options;
    const { gate } = this.line;
    return withRetries(
      () =>
        gate.run(send).catch((error: unknown) => {
          throw this.style.glossaryId === undefined ? deeplFailure(error) : glossaryFailure(error);
        }),
      { firstPauseMs, totalLimitMs, wantedPauseMs: () => gate.closedForMs },
    );
  }

  private async send(request: DeeplRequest, from: Locale, to: Locale): Promise<string[]> {
    const { settings, glossaryId } = this.style;
    const options: TranslateTextOptions = {
      ...styleOptions(settings, to),
      ...(glossaryId === undefined ? {} : { glossary: glossaryId }),
      ...formOptions(request),
    };
    const target = settings.target[to];
    const results = await this.line.client.translateText(request.texts, SOURCES[from], target, options);
    if (results.length !== request.texts.length) throw new Error('wrong number of texts');
    return results.map(({ text }) => text);
  }
}

function formOptions({ xml, context }: DeeplRequest): TranslateTextOptions {
  return {
    // A text is one sentence, or a short unit that reads as one; its edges stay as they were written.
    splitSentences: 'off',
    preserveFormatting: true,
    ...(context === '' ? {} : { context }),
    ...(xml ? { tagHandling: 'xml', tagHandlingVersion: 'v2' } : {}),
  };
}

function clientFor({ apiKey, serverUrl, answerTimeoutMs = 15_000 }: DeeplOptions): DeepLClient {
  return new DeepLClient(apiKey, {
    serverUrl,
    maxRetries: 1,
    minTimeout: answerTimeoutMs,
    sendPlatformInfo: false,
    appInfo: { appName: 'anverso', appVersion: '1' },
  });
}

function hostOf({ apiKey, serverUrl }: DeeplOptions): string {
  if (serverUrl !== undefined) return new URL(serverUrl).host;
  return apiKey.endsWith(':fx') ? 'api-free.deepl.com' : 'api.deepl.com';
}
