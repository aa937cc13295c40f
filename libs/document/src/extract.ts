import { type Locale } from '@anverso/kernel';
import { type Code, encodeInlines } from './coded-text.js';
import { type Cuts } from './cuts.js';
import { type ArticleDocument } from './model.js';
import { sliceUnit } from './slices.js';
import { mapUnits, type UnitKind } from './units.js';

/** One segment to translate: a sentence of a unit, or the whole of a short one. */
export interface SourceSegment {
  unitPath: string;
  unitKind: UnitKind;
  /** Counts from 0 inside the unit. */
  ordinal: number;
  /** Coded text. */
  source: string;
  codes: Code[];
}

/** Everything of an article that is translated, in reading order and with known cuts kept; {@link mergeSegments} is the inverse. */
export function extractSegments(document: ArticleDocument, locale: Locale, cuts?: Cuts): SourceSegment[] {
  const segments: SourceSegment[] = [];
  mapUnits(document, (unit) => {
    for (const { ordinal, content } of sliceUnit(unit, locale, cuts?.get(unit.path))) {
      if (ordinal === undefined) continue;
      const { text, codes } = encodeInlines(content);
      segments.push({ unitPath: unit.path, unitKind: unit.kind, ordinal, source: text, codes });
    }
    return unit.content;
  });
  return segments;
}
