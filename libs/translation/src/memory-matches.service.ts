import { Injectable } from '@nestjs/common';
import { type Locale } from '@anverso/kernel';
import { plainText } from '@anverso/document';
import { type ConcordanceHit, findStems } from './domain/concordance.js';
import { sourceKey, stemsOf } from './domain/memory-keys.js';
import { type MemoryMatch, rankMatches, SUGGESTED_FROM } from './domain/memory-match.js';
import { type MemoryUnit, type WantedSource } from './domain/memory-unit.js';
import { type Segment } from './domain/segment.js';
import { MemorySearch } from './memory-search.repository.js';

/** Sources that one statement asks for: enough for any sentence's neighbours, and no statement without end. */
const SOURCES_AT_ONCE = 150;

/** What the memory has for sources: found by key, scored word by word. */
@Injectable()
export class MemoryMatches {
  constructor(private readonly search: MemorySearch) {}

  /** The matches of each source, best first. */
  async find(
    wanted: readonly WantedSource[],
    from: Locale,
    to: Locale,
    atLeast: number = SUGGESTED_FROM,
  ): Promise<MemoryMatch[][]> {
    const matches: MemoryMatch[][] = [];
    for (let start = 0; start < wanted.length; start += SOURCES_AT_ONCE) {
      const batch = wanted.slice(start, start + SOURCES_AT_ONCE);
      const exact = await this.search.findBySource(batch, from, to);
      const similar = await this.search.findSimilar(
        batch.map(({ source }) => source),
        from,
        to,
        atLeast,
      );
      matches.push(...batch.map((one, index) => rank(one, [...(exact[index] ?? []), ...(similar[index] ?? [])])));
    }
    return matches;

    function rank(one: WantedSource, units: readonly MemoryUnit[]): MemoryMatch[] {
      return rankMatches(one, distinct(units), { from, to, now: new Date(), atLeast });
    }
  }

  /** The best match of each source that may stand as its draft: the same source, one target, nobody's spoken words. */
  async findFillable(wanted: readonly WantedSource[], from: Locale, to: Locale): Promise<(MemoryMatch | undefined)[]> {
    const exact = await this.search.findBySource(wanted, from, to);
    return wanted.map((one, index) =>
      rankMatches(one, exact[index] ?? [], { from, to, now: new Date(), atLeast: 100 }).find(
        ({ fillable }) => fillable,
      ),
    );
  }

  /** Units that hold these words, in any of their forms, on the side of this language; newest first. */
  async concordance(
    words: string,
    locale: Locale,
    page: { limit: number; before?: string },
  ): Promise<ConcordanceHit[]> {
    const stems = [...new Set(stemsOf(words, locale).map(({ stem }) => stem))];
    if (stems.length === 0) return [];
    const units = await this.search.findByWords(stems, locale, page);
    return units.flatMap((unit): ConcordanceHit[] => {
      const side = unit.from === locale ? 'source' : 'target';
      const spans = findStems(plainText(unit[side]), locale, stems);
      return spans === undefined ? [] : [{ unit, side, spans }];
    });
  }
}

/** Segments with their surroundings, as the memory is asked about them; `all` is an edition in reading order. */
export function wantedSources(all: readonly Segment[]): WantedSource[] {
  const keys = all.map(({ source }) => sourceKey(source));
  return all.map(({ source, unitKind }, index) => ({
    source,
    unitKind,
    previousKey: keys[index - 1] ?? null,
    nextKey: keys[index + 1] ?? null,
  }));
}

function distinct(units: readonly MemoryUnit[]): MemoryUnit[] {
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}
