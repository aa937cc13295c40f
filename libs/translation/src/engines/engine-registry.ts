import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Locale, providerError } from '@anverso/kernel';
import { type Config, CONFIG } from '@anverso/platform';
import { ApertiumEngine, isApertiumInstalled } from '../apertium/apertium-engine.js';
import { DeeplEngine } from '../deepl/deepl-engine.js';
import { DeeplHouse } from '../deepl/deepl-house.service.js';
import { ENGINE_NAMES, type EngineName, type TranslationEngine } from '../domain/engine.js';
import { GlossaryRepository } from '../glossaries.repository.js';
import { LibreTranslateEngine } from '../libretranslate/libretranslate-engine.js';
import { EngineAnswers } from './engine-answers.repository.js';
import { NoEngine } from './no-engine.js';
import { RememberingEngine } from './remembering-engine.js';

export interface EngineAvailability {
  name: EngineName;
  available: boolean;
}

/** An engine that is ready to be asked in one direction. */
export interface OpenEngine {
  engine: TranslationEngine;
  /** The state of the term base that its glossary says; null where it has none. */
  termVersion: number | null;
}

/** The engines of this installation, each made at its first use. */
@Injectable()
export class Engines implements OnApplicationShutdown {
  private readonly made = new Map<EngineName, TranslationEngine>();

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'deepl' | 'libretranslate'>,
    private readonly deepl?: DeeplHouse,
    private readonly answers?: EngineAnswers,
    private readonly glossaries?: GlossaryRepository,
  ) {}

  /**
   * An engine as the house has it set now in this direction, with its glossary, which stays so for as long as it is held;
   * paid answers are kept.
   */
  async open(name: EngineName, from: Locale, to: Locale): Promise<OpenEngine> {
    const { engine, termVersion } = await this.inHouseStyle(name, from, to);
    if (engine.fingerprint === undefined || this.answers === undefined) return { engine, termVersion };
    return { engine: new RememberingEngine(engine, this.answers), termVersion };
  }

  /** What an engine makes now of one sentence as a job would ask it, and how long it takes; its failures are told as they are. */
  async tryOut(name: EngineName, text: string, from: Locale, to: Locale): Promise<{ text: string; ms: number }> {
    this.assertAvailable(name);
    const { engine } = await this.inHouseStyle(name, from, to);
    const start = performance.now();
    const [output] = await engine.translate([{ text, context: '' }], from, to);
    return { text: output?.text ?? '', ms: Math.round(performance.now() - start) };
  }

  /** The first that is available: DeepL with its key, LibreTranslate with its address, Apertium where installed, none. */
  default(): EngineName {
    return ENGINE_NAMES.find((name) => this.isAvailable(name)) ?? 'none';
  }

  /** The engine of this name as it is by itself; fails with ENGINE_NOT_CONFIGURED when it has no key. */
  get(name: EngineName): TranslationEngine {
    const known = this.made.get(name);
    if (known !== undefined) return known;
    const engine = this.make(name);
    this.made.set(name, engine);
    return engine;
  }

  list(): EngineAvailability[] {
    return ENGINE_NAMES.map((name) => ({ name, available: this.isAvailable(name) }));
  }

  /** Fails with what is missing when the engine cannot be used here. */
  assertAvailable(name: EngineName): void {
    if (!this.isAvailable(name)) this.refuse(name);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.made.values()].map((engine) => engine.close()));
    this.made.clear();
  }

  private async inHouseStyle(name: EngineName, from: Locale, to: Locale): Promise<OpenEngine> {
    const engine = this.get(name);
    if (!(engine instanceof DeeplEngine) || this.deepl === undefined) return { engine, termVersion: null };
    const settings = await this.deepl.get();
    const glossary = await this.glossaries?.find(name, from, to);
    if (glossary === undefined) return { engine: engine.inStyle({ settings }), termVersion: null };
    const { remoteId, pushedAt, termVersion } = glossary;
    // By the push, not by the term base: terms come into force by the day, so the same version can say other entries.
    const style = { settings, glossaryId: remoteId, glossaryVersion: pushedAt.toISOString() };
    return { engine: engine.inStyle(style), termVersion };
  }

  private refuse(name: EngineName): never {
    if (name === 'apertium') throw providerError('ENGINE_MISSING', { engine: 'Apertium' }, { retryable: false });
    const [engine, variable] = name === 'deepl' ? ['DeepL', 'DEEPL_API_KEY'] : ['LibreTranslate', 'LIBRETRANSLATE_URL'];
    throw providerError('ENGINE_NOT_CONFIGURED', { engine, variable }, { retryable: false });
  }

  private isAvailable(name: EngineName): boolean {
    switch (name) {
      case 'deepl':
        return this.config.deepl !== undefined;
      case 'libretranslate':
        return this.config.libretranslate !== undefined;
      case 'apertium':
        return isApertiumInstalled();
      case 'none':
        return true;
    }
  }

  private make(name: EngineName): TranslationEngine {
    switch (name) {
      case 'deepl':
        if (this.config.deepl === undefined) this.refuse(name);
        return new DeeplEngine(this.config.deepl);
      case 'libretranslate':
        if (this.config.libretranslate === undefined) this.refuse(name);
        return new LibreTranslateEngine(this.config.libretranslate);
      case 'apertium':
        return new ApertiumEngine();
      case 'none':
        return new NoEngine();
    }
  }
}
