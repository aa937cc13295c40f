import { Injectable } from '@nestjs/common';
import { otherLocale, PeopleNames, type UserId } from '@anverso/kernel';
import { Articles, asTarget, Editions, type TargetEdition } from '@anverso/articles';
import { type EngineName, EngineOrder, Segments } from '@anverso/translation';
import { Comments, type SegmentComment } from './comments.repository.js';
import { Leases, type Presence } from './leases.repository.js';

/** What a person sees of an edition before its first segment. */
export interface ReviewOverview {
  edition: TargetEdition;
  /** As it stands in the source. */
  headline: string;
  /** The engine that drafts on demand; undefined when there is none. */
  engine: EngineName | undefined;
  /** Those that can be asked, that one first. */
  engines: EngineName[];
}

/** Who else is here, and how far the edition has moved on: equal stamps mean that nothing changed. */
export interface ReviewPulse {
  others: Presence[];
  stamp: number;
}

/** What surrounds the segments of an edition under review: its head, comments, and the other people in it. */
@Injectable()
export class ReviewDesk {
  constructor(
    private readonly editions: Editions,
    private readonly segments: Segments,
    private readonly articles: Articles,
    private readonly engines: EngineOrder,
    private readonly comments: Comments,
    private readonly leases: Leases,
    private readonly people: PeopleNames,
  ) {}

  async overview(editionId: string): Promise<ReviewOverview> {
    const edition = asTarget(await this.editions.get(editionId));
    const source = await this.editions.find(edition.articleId, otherLocale(edition.locale));
    const headline = source?.document.headline ?? edition.document.headline;
    const { sectionId } = await this.articles.get(edition.articleId);
    const engine = await this.engines.preferred(sectionId);
    const others = this.engines.available().filter((name) => name !== engine);
    const engines = [engine, ...others].filter((name) => name !== 'none');
    return { edition, headline, engine: engine === 'none' ? undefined : engine, engines };
  }

  /** Everything said beside the segments of an edition, oldest first. */
  async listComments(editionId: string): Promise<SegmentComment[]> {
    const segments = await this.segments.listOfEdition(editionId);
    return this.comments.list(segments.map(({ id }) => id));
  }

  async addComment(comment: { segmentId: string; authorId: UserId; body: string }): Promise<SegmentComment> {
    await this.segments.get(comment.segmentId);
    return this.comments.add(comment);
  }

  /** A person says where they are and hears who else is there. */
  async pulse(place: { editionId: string; segmentId?: string; userId: UserId }): Promise<ReviewPulse> {
    const { editionId, segmentId, userId } = place;
    await this.editions.get(editionId);
    if (segmentId !== undefined) {
      // Gone into another one, perhaps: the stamp below will tell.
      const segment = await this.segments.find(segmentId);
      if (segment !== undefined) await this.leases.renew({ editionId: segment.editionId, segmentId, userId });
    }
    const others = await this.leases.listOthers(editionId, userId);
    return { others, stamp: await this.segments.stamp(editionId) };
  }

  /** The names of people, to be shown beside what they did. */
  namesOf(ids: readonly (UserId | null)[]): Promise<Map<UserId, string>> {
    return this.people.namesOf([...new Set(ids.filter((id) => id !== null))]);
  }
}
