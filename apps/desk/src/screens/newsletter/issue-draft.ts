import { type Schemas } from '../../api/client.js';
import { moveTo } from '../../parts/reorder.js';

export type Locale = 'en' | 'es';
export const LOCALES: readonly Locale[] = ['en', 'es'];
export type Story = Schemas['PublishedStory'];
export type Issue = Schemas['Issue'];

/** As many stories as a mail holds before mail programs cut it off. */
export const MOST_STORIES = 18;
/** What a phone shows of a subject and of the line after it. */
export const LINE_LIMITS = { subject: 50, preheader: 90 } as const;

/** An issue as it is being put together. */
export interface IssueDraft {
  articleIds: readonly string[];
  variants: Record<Locale, { subject: string; preheader: string }>;
}

export const EMPTY_DRAFT: IssueDraft = {
  articleIds: [],
  variants: { en: { subject: '', preheader: '' }, es: { subject: '', preheader: '' } },
};

export function draftOf({ articleIds, variants }: Pick<Issue, 'articleIds' | 'variants'>): IssueDraft {
  return { articleIds, variants };
}

export function addStory(draft: IssueDraft, articleId: string): IssueDraft {
  if (draft.articleIds.includes(articleId) || draft.articleIds.length >= MOST_STORIES) return draft;
  return { ...draft, articleIds: [...draft.articleIds, articleId] };
}

export function removeStory(draft: IssueDraft, articleId: string): IssueDraft {
  return { ...draft, articleIds: draft.articleIds.filter((id) => id !== articleId) };
}

/** Puts a story at another place; one that is out of range is the nearest end. */
export function moveStory(draft: IssueDraft, articleId: string, place: number): IssueDraft {
  return { ...draft, articleIds: moveTo(draft.articleIds, articleId, place) };
}

export function writeLine(draft: IssueDraft, locale: Locale, line: 'subject' | 'preheader', text: string): IssueDraft {
  return { ...draft, variants: { ...draft.variants, [locale]: { ...draft.variants[locale], [line]: text } } };
}

/** What the api is sent: a line that was left empty is left to the api, which makes it of the stories. */
export function toRequest({ articleIds, variants }: IssueDraft) {
  const lines = (locale: Locale) => {
    const { subject, preheader } = variants[locale];
    return { subject: written(subject), preheader: written(preheader) };
  };
  return { articleIds: [...articleIds], variants: { en: lines('en'), es: lines('es') } };
}

const written = (line: string): string | undefined => (line.trim() === '' ? undefined : line);

export function sameDraft(a: IssueDraft, b: IssueDraft): boolean {
  return JSON.stringify(toRequest(a)) === JSON.stringify(toRequest(b));
}

/** The stories that fit the words, wherever in either language they stand. */
export function findStories(stories: readonly Story[], words: string): Story[] {
  const wanted = fold(words).split(/\s+/u).filter(Boolean);
  return stories.filter(({ section, faces }) => {
    const text = fold(
      [section, ...LOCALES.flatMap((locale) => [faces[locale].headline, faces[locale].dek ?? ''])].join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
}

const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
