import { newId, sha256 } from '@anverso/kernel';
import { type Segment, type SegmentState } from '@anverso/translation';

/** Builds a segment: `segmentFactory().translated('Hola.').by(userId).build()`. */
export function segmentFactory(overrides: Partial<Segment> = {}): SegmentFactory {
  return new SegmentFactory(overrides);
}

class SegmentFactory {
  private segment: Segment;

  constructor(overrides: Partial<Segment>) {
    const source = overrides.source ?? 'Good morning.';
    this.segment = {
      id: newId(),
      editionId: newId(),
      sourceRevisionId: newId(),
      unitPath: `b${sha256(source).slice(0, 4)}`,
      unitKind: 'paragraph',
      ordinal: 0,
      position: 0,
      source,
      codes: [],
      target: null,
      state: 'initial',
      stale: false,
      origin: null,
      engine: null,
      draftFindings: [],
      ignoredFindings: [],
      lastEditedBy: null,
      confirmedBy: null,
      alsoEditedBy: [],
      alsoDraftedBy: [],
      repeats: null,
      cutLoose: false,
      version: 1,
      ...overrides,
    };
  }

  draftedBy(engine: string, target: string): this {
    return this.with({ target, engine, origin: 'machine' });
  }

  editedBy(userId: string, target: string): this {
    return this.with({ target, origin: 'human', lastEditedBy: userId });
  }

  confirmedBy(userId: string, state: SegmentState = 'translated'): this {
    return this.with({ confirmedBy: userId, state });
  }

  stale(): this {
    return this.with({ stale: true });
  }

  build(): Segment {
    return this.segment;
  }

  private with(change: Partial<Segment>): this {
    this.segment = { ...this.segment, ...change };
    return this;
  }
}
