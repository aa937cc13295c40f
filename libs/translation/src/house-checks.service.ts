import { Injectable } from '@nestjs/common';
import { type CheckOptions } from './domain/checks/run.js';
import { type HeldTerms } from './domain/terms/pair-terms.js';
import { Terms } from './terms.service.js';

/** What the house holds translations to, read once for all the segments of a request. */
@Injectable()
export class HouseChecks {
  constructor(private readonly terms: Terms) {}

  /** What the checks of a translation need to know; ask before a transaction begins, because it reads on its own. */
  async options(): Promise<CheckOptions> {
    return { terms: await this.heldTerms() };
  }

  /** The terms that hold today, by the house's own clock. */
  async heldTerms(): Promise<HeldTerms> {
    const [day, { indexes }] = await Promise.all([this.terms.today(), this.terms.open()]);
    return { indexes, day };
  }
}
