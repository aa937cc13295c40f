import { Inject, Injectable } from '@nestjs/common';
import { DB, type Db, type Trx } from '@anverso/platform';
import { Publications } from './publications.repository.js';
import { ReleaseRepository } from './releases.repository.js';
import { SiteWriter } from './site-writer.service.js';
import { type SiteIndex } from './targets/publish-target.js';
import { WithdrawalRepository } from './withdrawals.repository.js';

/** What happens once readers meet the changed site; it still belongs to the same transaction. */
type AfterSwitch = (index: SiteIndex) => Promise<void>;

/** The one door through which what is live changes. */
@Injectable()
export class LiveSet {
  constructor(
    @Inject(DB) private readonly db: Db,
    private readonly releases: ReleaseRepository,
    private readonly publications: Publications,
    private readonly withdrawals: WithdrawalRepository,
    private readonly site: SiteWriter,
  ) {}

  /**
   * Holds the site's lock, lets the caller change what is live, writes the site from it, and then lets the caller close
   * its books: all in one transaction, committed only after readers can reach the result.
   */
  async change(step: (trx: Trx) => Promise<AfterSwitch>): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      await this.releases.lockSite(trx);
      const close = await step(trx);
      const stories = await this.publications.listAll(trx);
      const gone = await this.withdrawals.listGonePages(trx);
      await close(await this.site.write(stories, gone));
    });
  }
}
