import { formatDate, formatList, translator } from '@anverso/i18n';
import { type IssueContent, type IssueStory } from '../domain/issue-content.js';

/** The same issue as plain text: the same stories, words and links, in the same order. */
export function issueText(content: IssueContent): string {
  const { locale, siteName, newsletterName, date, timeZone, number, siteUrl, unsubscribeUrl } = content;
  const t = translator(locale, 'mail');
  const masthead = [
    siteName.toLocaleUpperCase(locale),
    newsletterName,
    t('issue.issueLine', { date: formatDate(date, locale, timeZone), number }),
  ].join('\n');
  const footer = [
    '-- ',
    t('issue.why', { newsletter: newsletterName, site: siteName }),
    `${t('issue.unsubscribe')}: ${unsubscribeUrl}`,
    `${t('issue.onTheWeb', { site: siteName })}: ${siteUrl}/${locale}`,
  ].join('\n');
  return `${[masthead, ...content.stories.map((story, index) => storyText(story, index === 0, content)), footer].join('\n\n\n')}\n`;
}

function storyText(story: IssueStory, isLead: boolean, { locale }: IssueContent): string {
  const t = translator(locale, 'mail');
  const byline =
    isLead && story.byline.length > 0 ? t('issue.byline', { names: formatList(story.byline, locale) }) : '';
  return [story.section.toLocaleUpperCase(locale), story.headline, story.dek ?? '', byline, story.url]
    .filter((line) => line !== '')
    .join('\n');
}
