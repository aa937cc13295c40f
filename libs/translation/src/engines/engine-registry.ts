import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { providerError } from '@anverso/kernel';
import { type Config, CONFIG } from '@anverso/platform';
import { ApertiumEngine, isApertiumInstalled } from '../apertium/apertium-engine.js';
import { DeeplEngine } from '../deepl/deepl-engine.js';
import { ENGINE_NAMES, type EngineName, type TranslationEngine } from '../domain/engine.js';
import { NoEngine } from './no-engine.js';

/** The engines of this installation, each made at its first use. */
@Injectable()
export class Engines implements OnApplicationShutdown {
  private readonly made = new Map<EngineName, TranslationEngine>();

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'deepl'>) {}

  /** DeepL when it has a key, else Apertium when it is installed, else none. */
  default(): EngineName {
    return ENGINE_NAMES.find((name) => this.isAvailable(name)) ?? 'none';
  }

  /** The engine of this name; fails with ENGINE_NOT_CONFIGURED when it has no key. */
  get(name: EngineName): TranslationEngine {
    const known = this.made.get(name);
    if (known !== undefined) return known;
    const engine = this.make(name);
    this.made.set(name, engine);
    return engine;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.made.values()].map((engine) => engine.close()));
    this.made.clear();
  }

  private isAvailable(name: EngineName): boolean {
    switch (name) {
      case 'deepl':
        return this.config.deepl !== undefined;
      case 'apertium':
        return isApertiumInstalled();
      case 'none':
        return true;
    }
  }

  private make(name: EngineName): TranslationEngine {
    switch (name) {
      case 'deepl':
        if (this.config.deepl === undefined) {
          throw providerError('ENGINE_NOT_CONFIGURED', { engine: 'DeepL' }, { retryable: false });
        }
        return new DeeplEngine(this.config.deepl);
      case 'apertium':
        return new ApertiumEngine();
      case 'none':
        return new NoEngine();
    }
  }
}
