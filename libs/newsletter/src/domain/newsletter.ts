import { type Locale } from '@anverso/kernel';

/** A periodical, in both languages of the house. */
export interface Newsletter {
  id: string;
  slug: string;
  names: Record<Locale, string>;
  descriptions: Record<Locale, string>;
}

/** The line that a reader sees in the inbox, and the one that a mail program shows after it. */
export interface IssueVariant {
  subject: string;
  preheader: string;
}

/** One dated number of a newsletter: the same stories, in the same order, in each language. */
export interface Issue {
  id: string;
  newsletterId: string;
  number: number;
  articleIds: string[];
  variants: Record<Locale, IssueVariant>;
  createdAt: Date;
}
