import { Injectable } from '@nestjs/common';
import { Editions } from '@anverso/articles';
import { plainText } from '@anverso/document';
import { type UserId } from '@anverso/kernel';
import { foldText } from '@anverso/language';
import { type Dismissal, DismissedCandidates } from './dismissed-candidates.repository.js';
import { candidateKey, type PostEdit, type TermCandidate, termCandidates } from './domain/terms/term-candidates.js';
import { type Term } from './domain/terms/term.js';
import { PostEdits } from './post-edits.repository.js';
import { Terms } from './terms.service.js';

/** The work of some months; older habits are terms by now, or were none. */
const LATEST = 3_000;
const MOST_SHOWN = 100;
const MOST_EXAMPLES = 3;

/** One place where people put the better words: the three texts as readers see them. */
export interface CandidateExample {
  segmentId: string;
  editionId: string;
  /** The story's own headline. */
  headline: string;
  source: string;
  draft: string;
  final: string;
}

/** The two words of a candidate: what an engine wrote, and what people wrote in its place. */
export type CandidateWords = Pick<TermCandidate, 'locale' | 'found' | 'better'>;

/** A candidate with what it was seen in. */
export interface SeenCandidate extends TermCandidate {
  examples: CandidateExample[];
  /** Who said that it is no term; undefined while nobody did. */
  dismissed: Dismissal | undefined;
}

/** Suggests terms from what people correct again and again. */
@Injectable()
export class TermCandidates {
  constructor(
    private readonly edits: PostEdits,
    private readonly editions: Editions,
    private readonly terms: Terms,
    private readonly dismissals: DismissedCandidates,
  ) {}

  /** Such words are not suggested again until somebody takes that back. */
  dismiss(words: CandidateWords, userId: UserId): Promise<void> {
    return this.dismissals.add(candidateKey(words), userId);
  }

  /** Suggests words again that somebody had dismissed. */
  restore(words: CandidateWords): Promise<void> {
    return this.dismissals.remove(candidateKey(words));
  }

  /**
   * Words that were replaced in three segments or more, as far as the term base does not say so already; those that were
   * dismissed come last.
   */
  async list(): Promise<SeenCandidate[]> {
    const rows = await this.edits.listLatest(LATEST);
    const articles = await this.editions.articlesOf([...new Set(rows.map(({ editionId }) => editionId))]);
    const editions = await this.editions.listOfArticles([...new Set(articles.values())]);
    const byId = new Map(editions.map((edition) => [edition.id, edition]));
    const edits = rows.flatMap(({ segmentId, editionId, source, draft, final }): PostEdit[] => {
      const locale = byId.get(editionId)?.locale;
      if (locale === undefined) return [];
      return [{ segmentId, locale, source: plainText(source), draft: plainText(draft), final: plainText(final) }];
    });
    const [terms, dismissals] = await Promise.all([this.terms.listAll(), this.dismissals.list()]);
    const editionOf = new Map(rows.map(({ segmentId, editionId }) => [segmentId, editionId]));
    const headlineOf = (editionId: string): string => {
      const edition = byId.get(editionId);
      const source = editions.find(({ id, articleId }) => articleId === edition?.articleId && id !== editionId);
      return (source ?? edition)?.headline ?? '';
    };
    const exampleOf = ({ segmentId, source, draft, final }: PostEdit): CandidateExample => {
      const editionId = editionOf.get(segmentId) ?? '';
      return { segmentId, editionId, headline: headlineOf(editionId), source, draft, final };
    };
    const candidates = termCandidates(edits)
      .filter((candidate) => !isSaid(candidate, terms))
      .map((candidate) => ({ ...candidate, dismissed: dismissals.get(candidateKey(candidate)) }));
    return [
      ...candidates.filter(({ dismissed }) => dismissed === undefined).slice(0, MOST_SHOWN),
      ...candidates.filter(({ dismissed }) => dismissed !== undefined).slice(0, MOST_SHOWN),
    ].map((candidate) => {
      const shown = new Set(candidate.segmentIds.slice(0, MOST_EXAMPLES));
      return { ...candidate, examples: edits.filter(({ segmentId }) => shown.has(segmentId)).map(exampleOf) };
    });
  }
}

/** Whether a term prefers the better words and forbids the others. */
function isSaid({ locale, found, better }: TermCandidate, terms: readonly Term[]): boolean {
  return terms.some(({ forms }) => {
    const has = (text: string, isForbidden: boolean): boolean =>
      forms.some(
        (form) =>
          form.locale === locale &&
          (form.standing === 'forbidden') === isForbidden &&
          foldText(form.text) === foldText(text),
      );
    return has(found, true) && has(better, false);
  });
}
