import { type Locale } from '@anverso/kernel';

/** A published story as a mail shows it; addresses are absolute. */
export interface IssueStory {
  url: string;
  section: string;
  headline: string;
  dek?: string;
  byline: readonly string[];
  picture?: { url: string; width: number; height: number; alt: string; credit?: string };
}

/** Everything that a mail of one issue in one language says, in the order in which it says it. */
export interface IssueContent {
  locale: Locale;
  siteName: string;
  newsletterName: string;
  number: number;
  date: Date;
  /** IANA: by whose clock the day of the date begins. */
  timeZone: string;
  subject: string;
  preheader: string;
  stories: readonly IssueStory[];
  siteUrl: string;
  unsubscribeUrl: string;
}
