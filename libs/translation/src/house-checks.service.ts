import { Injectable } from '@nestjs/common';
import { type CheckOptions } from './domain/checks/run.js';
import { type HeldTerms } from './domain/terms/pair-terms.js';
import { HouseStyles } from './house-styles.service.js';
import { Terms } from './terms.service.js';

/** What the house holds translations to, read once for all the segments of a request. */
@Injectable()
export class HouseChecks {
  constructor(
    private readonly terms: Terms,
    private readonly styles: HouseStyles,
  ) {}

  /** What the checks of a translation need to know; ask before a transaction begins, because it reads on its own. */
  async options(): Promise<CheckOptions> {
    const [terms, style] = await Promise.all([this.heldTerms(), this.styles.style()]);
    return { terms, style };
  }

  /** The terms that hold today, by the house's own clock. */
  async heldTerms(): Promise<HeldTerms> {
    const [day, { indexes }] = await Promise.all([this.terms.today(), this.terms.open()]);
    return { indexes, day };
  }
}
