import { Injectable } from '@nestjs/common';
import { type Locale } from '@anverso/kernel';
import { type ArticleDocument } from '@anverso/document';
import {
  type Article,
  Articles,
  type Edition,
  Editions,
  figuresOf,
  type Revision,
  Revisions,
  type TargetState,
} from '@anverso/articles';
import { type Approval, Approvals } from '@anverso/review';
import { isReleasable, type ReleaseGate, releaseGates } from './domain/release-gates.js';
import { type Publication } from './domain/story.js';
import { type Withdrawal } from './domain/withdrawal.js';
import { Publications } from './publications.repository.js';
import { ReleaseRepository } from './releases.repository.js';
import { WithdrawalRepository } from './withdrawals.repository.js';

/** A story that could go out, or that cannot yet, with the reasons. */
export interface ReleaseCandidate {
  articleId: string;
  sectionId: string;
  sourceLocale: Locale;
  targetEditionId: string;
  faces: { locale: Locale; headline: string }[];
  approval: { approvedBy: string; approvedAt: Date } | null;
  /** What readers have of it now. */
  live: 'never' | 'older' | 'withdrawn';
  gates: ReleaseGate[];
  isReleasable: boolean;
}

const LIMIT = 200;
const STATES = ['approved', 'handed-in', 'in-review'] as const satisfies readonly TargetState[];

/** Finds what a release could be made of. */
@Injectable()
export class ReleaseCandidates {
  constructor(
    private readonly articles: Articles,
    private readonly editions: Editions,
    private readonly revisions: Revisions,
    private readonly approvals: Approvals,
    private readonly publications: Publications,
    private readonly releases: ReleaseRepository,
    private readonly withdrawals: WithdrawalRepository,
  ) {}

  /** Every story that is approved, or on its way there, and not live in that form: those that can go out first. */
  async list(): Promise<ReleaseCandidate[]> {
    const targets = await this.editions.listInStates(STATES, LIMIT);
    const approvals = byEdition(await this.approvals.findValid(targets.map(({ id }) => id)));
    const articleIds = targets.map(({ articleId }) => articleId);
    const live = await this.publications.listOfArticles(articleIds);
    const waiting = targets.filter(({ id }) => !isLiveAsApproved(id, approvals, live));
    const ids = waiting.map(({ articleId }) => articleId);
    const [editions, withdrawals, planned, revisions] = await Promise.all([
      this.editions.listWithDocuments(ids),
      this.withdrawals.listLatest(ids),
      this.plannedMoments(),
      this.approvedRevisions(waiting.flatMap(({ id }) => approvals.get(id) ?? [])),
    ]);
    const candidates = await Promise.all(
      waiting.map(async (target) => {
        const article = await this.articles.get(target.articleId);
        const approval = approvals.get(target.id);
        const source = editions.find(({ articleId, locale }) => articleId === article.id && locale !== target.locale);
        const faces = facesOf({ source, target, approval, revisions });
        const withdrawal = withdrawals.find(({ articleId }) => articleId === article.id);
        const gates = releaseGates({
          state: target.state as TargetState,
          isApproved: approval !== undefined,
          isLeaving: withdrawal?.state === 'planned' || withdrawal?.state === 'withdrawing',
          figures: faces.flatMap(({ document }) => figuresOf(document)),
          plannedAt: planned.get(article.id),
        });
        return toCandidate({ article, target, faces, approval, live: liveAs(article.id, live, withdrawal), gates });
      }),
    );
    return candidates.sort((a, b) => Number(b.isReleasable) - Number(a.isReleasable));
  }

  private async plannedMoments(): Promise<Map<string, Date>> {
    const planned = await this.releases.listPlanned();
    // Backwards, so that the next moment of a story that stands in several wins.
    return new Map(
      planned
        .toReversed()
        .flatMap(({ editions, publishAt }) => editions.map(({ articleId }) => [articleId, publishAt] as const)),
    );
  }

  private approvedRevisions(approvals: readonly Approval[]): Promise<Map<string, Revision>> {
    return this.revisions.getMany(
      approvals.flatMap(({ sourceRevisionId, targetRevisionId }) => [sourceRevisionId, targetRevisionId]),
    );
  }
}

interface Face {
  locale: Locale;
  document: ArticleDocument;
}

/** Both faces as approved; before that only the source, because a translation has no headline of its own yet. */
function facesOf(story: {
  source: Edition | undefined;
  target: Edition;
  approval: Approval | undefined;
  revisions: ReadonlyMap<string, Revision>;
}): Face[] {
  const { source, target, approval, revisions } = story;
  if (source === undefined) return [];
  const sourceDocument = revisions.get(approval?.sourceRevisionId ?? '')?.document ?? source.document;
  const targetDocument = revisions.get(approval?.targetRevisionId ?? '')?.document;
  return [
    { locale: source.locale, document: sourceDocument },
    ...(targetDocument === undefined ? [] : [{ locale: target.locale, document: targetDocument }]),
  ];
}

function toCandidate(story: {
  article: Article;
  target: Edition;
  faces: readonly Face[];
  approval: Approval | undefined;
  live: ReleaseCandidate['live'];
  gates: ReleaseGate[];
}): ReleaseCandidate {
  const { article, target, faces, approval, live, gates } = story;
  return {
    articleId: article.id,
    sectionId: article.sectionId,
    sourceLocale: article.sourceLocale,
    targetEditionId: target.id,
    faces: faces.map(({ locale, document }) => ({ locale, headline: document.headline })),
    approval: approval === undefined ? null : { approvedBy: approval.approvedBy, approvedAt: approval.createdAt },
    live,
    gates,
    isReleasable: isReleasable(gates),
  };
}

const byEdition = (approvals: readonly Approval[]): Map<string, Approval> =>
  new Map(approvals.map((approval) => [approval.editionId, approval]));

function isLiveAsApproved(
  editionId: string,
  approvals: ReadonlyMap<string, Approval>,
  live: readonly Publication[],
): boolean {
  const approvalId = approvals.get(editionId)?.id;
  return live.some((publication) => publication.editionId === editionId && publication.approvalId === approvalId);
}

function liveAs(
  articleId: string,
  live: readonly Publication[],
  withdrawal: Withdrawal | undefined,
): ReleaseCandidate['live'] {
  if (live.some((publication) => publication.articleId === articleId)) return 'older';
  return withdrawal?.state === 'withdrawn' ? 'withdrawn' : 'never';
}
