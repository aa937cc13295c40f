import { DeepLClient, GlossaryEntries, GlossaryNotFoundError } from 'deepl-node';
import { type AppError, isLocale, providerError } from '@anverso/kernel';
import { type Glossary, type GlossaryKeeper } from '../domain/terms/glossary.js';
import { deeplFailure } from './deepl-failure.js';

const NAME = 'Anverso';
const ANSWER_TIMEOUT_MS = 15_000;

/** Multilingual glossaries (version 3) at DeepL: one glossary with a dictionary for each direction that has entries. */
export class DeeplGlossaries implements GlossaryKeeper {
  private readonly client: DeepLClient;

  constructor({ apiKey, serverUrl }: { apiKey: string; serverUrl?: string }) {
    this.client = new DeepLClient(apiKey, {
      serverUrl,
      maxRetries: 3,
      minTimeout: ANSWER_TIMEOUT_MS,
      sendPlatformInfo: false,
      appInfo: { appName: 'anverso', appVersion: '1' },
    });
  }

  async push(glossaries: readonly Glossary[], remoteId: string | undefined): Promise<string> {
    return told(async () => {
      if (remoteId !== undefined && (await this.replace(glossaries, remoteId))) return remoteId;
      const dictionaries = glossaries.filter(({ entries }) => entries.size > 0).map(toDictionary);
      return (await this.client.createMultilingualGlossary(NAME, dictionaries)).glossaryId;
    });
  }

  async read(remoteId: string): Promise<Glossary[] | undefined> {
    return told(async () => {
      const info = await unlessGone(this.client.getMultilingualGlossary(remoteId));
      if (info === undefined) return undefined;
      const glossaries: Glossary[] = [];
      for (const { sourceLangCode, targetLangCode } of info.dictionaries) {
        const [from, to] = [sourceLangCode.toLowerCase(), targetLangCode.toLowerCase()];
        if (!isLocale(from) || !isLocale(to)) continue;
        const found = await unlessGone(
          this.client.getMultilingualGlossaryDictionaryEntries(remoteId, sourceLangCode, targetLangCode),
        );
        if (found !== undefined)
          glossaries.push({ from, to, entries: new Map(Object.entries(found.entries.entries())) });
      }
      return glossaries;
    });
  }

  /** Whether the glossary is still there, and says this now. */
  private async replace(glossaries: readonly Glossary[], remoteId: string): Promise<boolean> {
    const info = await unlessGone(this.client.getMultilingualGlossary(remoteId));
    if (info === undefined) return false;
    for (const glossary of glossaries) {
      const { from, to, entries } = glossary;
      const stands = info.dictionaries.some(
        ({ sourceLangCode, targetLangCode }) =>
          sourceLangCode.toLowerCase() === from && targetLangCode.toLowerCase() === to,
      );
      // A dictionary without entries is refused.
      if (entries.size > 0) await this.client.replaceMultilingualGlossaryDictionary(remoteId, toDictionary(glossary));
      else if (stands) await this.client.deleteMultilingualGlossaryDictionary(remoteId, from, to);
    }
    return true;
  }
}

/** What a failure means where a glossary was asked for: one that is gone has to be pushed again. */
export function glossaryFailure(error: unknown): AppError {
  const failure = deeplFailure(error);
  return error instanceof GlossaryNotFoundError || failure.details.reason === 'HTTP 404'
    ? providerError('GLOSSARY_GONE', { engine: 'DeepL' }, { retryable: false })
    : failure;
}

function toDictionary({ from, to, entries }: Glossary) {
  return {
    sourceLangCode: from,
    targetLangCode: to,
    entries: new GlossaryEntries({ entries: Object.fromEntries(entries) }),
  };
}

async function unlessGone<Value>(answer: Promise<Value>): Promise<Value | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof GlossaryNotFoundError) return undefined;
    throw error;
  }
}

async function told<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw glossaryFailure(error);
  }
}
