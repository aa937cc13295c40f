import { Injectable } from '@nestjs/common';
import { type Locale, otherLocale } from '@anverso/kernel';
import { plainText } from '@anverso/document';
import { asTarget, Editions } from '@anverso/articles';
import { variantOf } from './domain/checks/house-style.js';
import { heldMatches } from './domain/terms/pair-terms.js';
import { formsIn, preferredForm, type Term, type TermForm } from './domain/terms/term.js';
import { type Segment } from './domain/segment.js';
import { HouseChecks } from './house-checks.service.js';
import { HouseStyles } from './house-styles.service.js';
import { Segments } from './segments.repository.js';

/** A term of the house where it stands in a source, with how the house writes it in the other language. */
export interface TermMark {
  term: Term;
  /** As the source has it. */
  source: string;
  start: number;
  end: number;
  preferred: TermForm | undefined;
  /** The forms of the other language that hold in the house's variant. */
  forms: TermForm[];
}

/** Shows translators the terms of their sources. */
@Injectable()
export class TermMarks {
  constructor(
    private readonly editions: Editions,
    private readonly segments: Segments,
    private readonly checks: HouseChecks,
    private readonly styles: HouseStyles,
  ) {}

  /** The terms in the sources of a target edition, by segment; one without terms is not among them. */
  async ofEdition(editionId: string): Promise<{ segmentId: string; marks: TermMark[] }[]> {
    const { locale } = asTarget(await this.editions.get(editionId));
    return this.ofSegments(await this.segments.listOfEdition(editionId), locale);
  }

  /** The same for segments that are at hand, with the language that they are translated into. */
  async ofSegments(
    segments: readonly Pick<Segment, 'id' | 'source'>[],
    locale: Locale,
  ): Promise<{ segmentId: string; marks: TermMark[] }[]> {
    const [held, style] = await Promise.all([this.checks.heldTerms(), this.styles.style()]);
    const variant = variantOf(style, locale);
    return segments.flatMap(({ id, source }) => {
      const text = plainText(source);
      const marks = heldMatches(text, otherLocale(locale), held).map(({ term, start, end }) => ({
        term,
        source: text.slice(start, end),
        start,
        end,
        preferred: preferredForm(term, locale, variant),
        forms: formsIn(term, locale, variant),
      }));
      return marks.length === 0 ? [] : [{ segmentId: id, marks }];
    });
  }
}
