import { invalidInput } from '@anverso/kernel';
import { type IssueVariant } from './newsletter.js';

/** More than this no mail program shows, and a mail of more stories would be cut off. */
const MAX_LINE = 200;
const MAX_STORIES = 18;

/** The stories of an issue in their order: at least one, none twice, no more than a mail holds. */
export function assertStories(articleIds: readonly string[]): void {
  if (articleIds.length === 0) throw invalidInput('NEWSLETTER_ISSUE_EMPTY');
  if (articleIds.length > MAX_STORIES) throw invalidInput('NEWSLETTER_ISSUE_TOO_LONG', { limit: MAX_STORIES });
  if (new Set(articleIds).size < articleIds.length) throw invalidInput('NEWSLETTER_ISSUE_REPEATED_STORY');
}

/** What the producer wrote, else the first headline, and after it the first dek or the second headline. */
export function issueVariant(
  written: Partial<IssueVariant> | undefined,
  stories: readonly { headline: string; dek?: string }[],
): IssueVariant {
  const [first, second] = stories;
  return {
    subject: written?.subject === undefined ? shorten(first?.headline ?? '') : line(written.subject, 1),
    preheader:
      written?.preheader === undefined ? shorten(first?.dek ?? second?.headline ?? '') : line(written.preheader, 0),
  };
}

function line(text: string, shortest: number): string {
  const trimmed = text.trim();
  const sound = trimmed.length >= shortest && trimmed.length <= MAX_LINE && !/\p{Cc}/u.test(trimmed);
  if (!sound) throw invalidInput('NEWSLETTER_SUBJECT_INVALID', { limit: MAX_LINE });
  return trimmed;
}

/** One line, cut after a word where it must be. */
function shorten(text: string): string {
  const single = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (single.length <= MAX_LINE) return single;
  return `${single.slice(0, MAX_LINE - 1).replace(/\s+\S*$/u, '')}…`;
}
