import { Injectable } from '@nestjs/common';
import { type Locale } from '@anverso/kernel';
import { plainText } from '@anverso/document';
import { inBatches } from './domain/batches.js';
import { type ConcordanceHit, findWords, wantedWords } from './domain/concordance.js';
import { sourceKey } from './domain/memory-keys.js';
import { type MemoryMatch, rankMatches, SUGGESTED_FROM } from './domain/memory-match.js';
import { type MemoryUnit, type WantedSource } from './domain/memory-unit.js';
import { type Segment } from './domain/segment.js';
import { HouseStyles } from './house-styles.service.js';
import { MemorySearch } from './memory-search.repository.js';

/** Sources that one statement asks for: enough for any sentence's neighbours, and no statement without end. */
const SOURCES_AT_ONCE = 150;

/**
 * What the memory has for sources: found by key, scored word by word. A speaker's words are never reused, whatever the
 * memory holds: quotes are not looked up.
 */
@Injectable()
export class MemoryMatches {
  constructor(
    private readonly search: MemorySearch,
    private readonly styles: HouseStyles,
  ) {}

  /** The matches of each source, best first; `atMost` is how many of each are wanted, all where it is left out. */
  async find(wanted: readonly WantedSource[], from: Locale, to: Locale, atMost?: number): Promise<MemoryMatch[][]> {
    const matches = new Map<WantedSource, MemoryMatch[]>();
    const style = await this.styles.style();
    for (const batch of inBatches(wanted.filter(isReusable), SOURCES_AT_ONCE)) {
      const sources = batch.map(({ source }) => source);
      const [exact, similar, reversed] = await Promise.all([
        this.search.findBySource(batch, from, to),
        this.search.findSimilar(sources, from, to, SUGGESTED_FROM),
        this.search.findReversed(sources, from, to, SUGGESTED_FROM),
      ]);
      batch.forEach((one, index) => {
        const units = distinct([...(exact[index] ?? []), ...(similar[index] ?? []), ...(reversed[index] ?? [])]);
        matches.set(one, rankMatches(one, units, { from, to, now: new Date(), style, atMost }));
      });
    }
    return wanted.map((one) => matches.get(one) ?? []);
  }

  /** The best match of each source that may stand as its draft: the same source, one target, nobody's spoken words. */
  async findFillable(wanted: readonly WantedSource[], from: Locale, to: Locale): Promise<(MemoryMatch | undefined)[]> {
    const asked = wanted.filter(isReusable);
    const [exact, style] = await Promise.all([this.search.findBySource(asked, from, to), this.styles.style()]);
    const matches = new Map(
      asked.map((one, index) => [
        one,
        rankMatches(one, exact[index] ?? [], { from, to, now: new Date(), style, atLeast: 100 }).find(
          ({ fillable }) => fillable,
        ),
      ]),
    );
    return wanted.map((one) => matches.get(one));
  }

  /** Units that hold these words, in any of their forms, on the side of this language; newest first. */
  async concordance(
    words: string,
    locale: Locale,
    page: { limit: number; before?: string },
  ): Promise<ConcordanceHit[]> {
    const wanted = wantedWords(words, locale);
    if (wanted.length === 0) return [];
    const units = await this.search.findByWords(wanted, locale, page);
    return units.flatMap((unit): ConcordanceHit[] => {
      const side = unit.from === locale ? 'source' : 'target';
      const spans = findWords(plainText(unit[side]), locale, wanted);
      return spans === undefined ? [] : [{ unit, side, spans }];
    });
  }
}

/** Segments with their surroundings, as the memory is asked about them; `all` is an edition in reading order. */
export function wantedSources(all: readonly Pick<Segment, 'source' | 'unitKind'>[]): WantedSource[] {
  const keys = all.map(({ source }) => sourceKey(source));
  return all.map(({ source, unitKind }, index) => ({
    source,
    unitKind,
    previousKey: keys[index - 1] ?? null,
    nextKey: keys[index + 1] ?? null,
  }));
}

const isReusable = ({ unitKind }: WantedSource): boolean => unitKind !== 'quote';

function distinct(units: readonly MemoryUnit[]): MemoryUnit[] {
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}
