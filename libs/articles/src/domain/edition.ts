import { conflict, type Locale, type Transitions, type UserId } from '@anverso/kernel';
import { type ArticleDocument } from '@anverso/document';
import { type Article } from './article.js';

export type SourceState = 'draft' | 'submitted';
export type TargetState = 'in-translation' | 'in-review' | 'handed-in' | 'approved';
export type EditionState = SourceState | TargetState;

/** One article in one locale. The source edition is written here; the other one is made from it. */
export interface Edition {
  id: string;
  articleId: string;
  locale: Locale;
  state: EditionState;
  document: ArticleDocument;
  slug: string;
  version: number;
  /** Who wrote the draft last; null while it is as it was imported. */
  updatedBy: UserId | null;
  updatedAt: Date;
}

/** The edition that is made from the other one. */
export type TargetEdition = Edition & { state: TargetState };

/** An edition as a list shows it: a document may be large, and a list needs its headline alone. */
export interface EditionSummary extends Omit<Edition, 'document' | 'updatedBy' | 'updatedAt'> {
  headline: string;
}

/** The edition as one that is translated; refuses the one that is written, with the code EDITION_IS_SOURCE. */
export function asTarget(edition: Edition): TargetEdition {
  const { state } = edition;
  if (state === 'draft' || state === 'submitted') throw conflict('EDITION_IS_SOURCE');
  return { ...edition, state };
}

/** The edition of an article that is written and the one that is made from it, as far as these editions hold them. */
export function facesOf<Face extends Pick<Edition, 'articleId' | 'locale'>>(
  { id, sourceLocale }: Pick<Article, 'id' | 'sourceLocale'>,
  editions: readonly Face[],
): { source: Face | undefined; target: Face | undefined } {
  const own = editions.filter(({ articleId }) => articleId === id);
  return {
    source: own.find(({ locale }) => locale === sourceLocale),
    target: own.find(({ locale }) => locale !== sourceLocale),
  };
}

/** The writer's road. Being published is no state of an edition: it is a release. */
export const SOURCE_TRANSITIONS = {
  draft: ['submitted'],
  submitted: ['draft'],
} as const satisfies Transitions<SourceState>;

/** The translation's road. */
export const TARGET_TRANSITIONS = {
  'in-translation': ['in-review'],
  'in-review': ['handed-in', 'in-translation'],
  'handed-in': ['approved', 'in-review'],
  approved: ['in-review'],
} as const satisfies Transitions<TargetState>;
