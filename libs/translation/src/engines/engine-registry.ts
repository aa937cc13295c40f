import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Locale, providerError } from '@anverso/kernel';
import { type Config, CONFIG } from '@anverso/platform';
import { ApertiumEngine, isApertiumInstalled } from '../apertium/apertium-engine.js';
import { DeeplEngine, type DeeplStyle } from '../deepl/deepl-engine.js';
import { DeeplHouse } from '../deepl/deepl-house.service.js';
import { ENGINE_NAMES, type EngineName, type TranslationEngine } from '../domain/engine.js';
import { LibreTranslateEngine } from '../libretranslate/libretranslate-engine.js';
import { EngineAnswers } from './engine-answers.repository.js';
import { NoEngine } from './no-engine.js';
import { RememberingEngine } from './remembering-engine.js';

export interface EngineAvailability {
  name: EngineName;
  available: boolean;
}

/** The engines of this installation, each made at its first use. */
@Injectable()
export class Engines implements OnApplicationShutdown {
  private readonly made = new Map<EngineName, TranslationEngine>();

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'deepl' | 'libretranslate'>,
    private readonly deepl?: DeeplHouse,
    private readonly answers?: EngineAnswers,
  ) {}

  /** An engine as the house has it set now, which stays so for as long as it is held; paid answers are kept. */
  async open(name: EngineName, glossary: Omit<DeeplStyle, 'settings'> = {}): Promise<TranslationEngine> {
    const engine = await this.inHouseStyle(this.get(name), glossary);
    if (engine.fingerprint === undefined || this.answers === undefined) return engine;
    return new RememberingEngine(engine, this.answers);
  }

  /** What an engine makes of one sentence, and how long it takes; its failures are told as they are. */
  async tryOut(name: EngineName, text: string, from: Locale, to: Locale): Promise<{ text: string; ms: number }> {
    this.assertAvailable(name);
    const engine = await this.inHouseStyle(this.get(name));
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

  private async inHouseStyle(
    engine: TranslationEngine,
    glossary: Omit<DeeplStyle, 'settings'> = {},
  ): Promise<TranslationEngine> {
    if (!(engine instanceof DeeplEngine) || this.deepl === undefined) return engine;
    return engine.inStyle({ settings: await this.deepl.get(), ...glossary });
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
