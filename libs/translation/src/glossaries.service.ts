import { Inject, Injectable } from '@nestjs/common';
import { type Clock, conflict, providerError, type UserId } from '@anverso/kernel';
import { CLOCK, type Config, CONFIG } from '@anverso/platform';
import { DeeplGlossaries } from './deepl/deepl-glossaries.js';
import { variantOf } from './domain/checks/house-style.js';
import {
  driftOf,
  glossariesOf,
  type Glossary,
  type GlossaryDrift,
  type GlossaryKeeper,
} from './domain/terms/glossary.js';
import { GlossaryRepository, type PushedGlossary } from './glossaries.repository.js';
import { HouseStyles } from './house-styles.service.js';
import { Terms } from './terms.service.js';

const ENGINE = 'deepl';

/** How the glossary at the engine stands to the term base. */
export interface GlossaryState {
  /** What was pushed last; undefined before the first time. */
  pushed: PushedGlossary | undefined;
  /** The state of the term base now. */
  version: number;
  /** Whether the engine still has what was pushed. */
  isThere: boolean;
  drift: GlossaryDrift;
}

/** The term base as a glossary of the engine that can use one. */
@Injectable()
export class Glossaries {
  private keeper: GlossaryKeeper | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'deepl'>,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly glossaries: GlossaryRepository,
    private readonly terms: Terms,
    private readonly styles: HouseStyles,
  ) {}

  /** Makes the engine's glossary say what the term base says today; jobs that begin from now on use it. */
  async push(userId: UserId): Promise<GlossaryState> {
    const keeper = this.deepl();
    const { version, glossaries } = await this.ours();
    const directions = glossaries.filter(({ entries }) => entries.size > 0).map(({ from, to }) => `${from}-${to}`);
    if (directions.length === 0) throw conflict('GLOSSARY_EMPTY');
    const known = await this.glossaries.get(ENGINE);
    const remoteId = await keeper.push(glossaries, known?.remoteId);
    const pushed = { remoteId, directions, termVersion: version, pushedBy: userId };
    await this.glossaries.save(ENGINE, pushed, this.clock.now());
    return this.state();
  }

  /** Compares what the engine has with the term base as it stands today. */
  async state(): Promise<GlossaryState> {
    const keeper = this.deepl();
    const { version, glossaries } = await this.ours();
    const pushed = await this.glossaries.get(ENGINE);
    const theirs = pushed === undefined ? undefined : await keeper.read(pushed.remoteId);
    return { pushed, version, isThere: theirs !== undefined, drift: driftOf(glossaries, theirs ?? []) };
  }

  private async ours(): Promise<{ version: number; glossaries: Glossary[] }> {
    const { version } = await this.terms.open();
    const [terms, day, style] = await Promise.all([this.terms.listAll(), this.terms.today(), this.styles.style()]);
    const variants = { en: variantOf(style, 'en'), es: variantOf(style, 'es') };
    return { version, glossaries: glossariesOf(terms, day, variants) };
  }

  private deepl(): GlossaryKeeper {
    if (this.config.deepl === undefined)
      throw providerError(
        'ENGINE_NOT_CONFIGURED',
        { engine: 'DeepL', variable: 'DEEPL_API_KEY' },
        { retryable: false },
      );
    this.keeper ??= new DeeplGlossaries(this.config.deepl);
    return this.keeper;
  }
}
