import { type Markup, markup as mj } from '@anverso/kernel';
import { formatDate, formatList, translator } from '@anverso/i18n';
import { type IssueContent, type IssueStory } from '../domain/issue-content.js';
import { ISSUE_STYLES, PAPER, SANS, SERIF } from './issue-styles.js';

/** An issue as MJML. MJML escapes nothing; here every string goes through the `mj` tag, which does. */
export function issueMjml(content: IssueContent): Markup {
  const [lead, ...others] = content.stories;
  return mj`<mjml lang="${content.locale}" dir="ltr">
<mj-head>
<mj-title>${content.subject}</mj-title>
<mj-preview>${content.preheader}</mj-preview>
<mj-breakpoint width="480px" />
<mj-attributes>
<mj-all font-family="${SERIF}" color="${PAPER.ink}" />
<mj-section padding="0" background-color="${PAPER.sheet}" />
<mj-column padding="0" />
<mj-text padding="0" font-size="17px" line-height="26px" />
<mj-image padding="0" />
</mj-attributes>
<mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
<mj-style>${ISSUE_STYLES}</mj-style>
</mj-head>
<mj-body width="600px" background-color="${PAPER.ground}" css-class="ground">
${masthead(content)}
${lead === undefined ? undefined : leadStory(lead, content)}
${others.map((story) => shortStory(story))}
${footer(content)}
</mj-body>
</mjml>`;
}

function masthead({ locale, siteName, newsletterName, date, timeZone, number, siteUrl }: IssueContent): Markup {
  const line = translator(locale, 'mail')('issue.issueLine', { date: formatDate(date, locale, timeZone), number });
  return mj`<mj-section css-class="sheet top" border-top="4px solid ${PAPER.ink}" padding="26px 24px 20px"><mj-column>
<mj-text css-class="ink wordmark" align="center" font-size="30px" line-height="34px" font-weight="bold" letter-spacing="9px"><a href="${siteUrl}/${locale}">${siteName.toLocaleUpperCase(locale)}</a></mj-text>
<mj-text css-class="ink" align="center" padding="10px 0 2px"><h1 style="margin:0;font-size:19px;line-height:25px;font-style:italic;font-weight:normal">${newsletterName}</h1></mj-text>
<mj-text css-class="soft" align="center" color="${PAPER.soft}" font-family="${SANS}" font-size="14px" line-height="20px">${line}</mj-text>
</mj-column></mj-section>`;
}

function leadStory(story: IssueStory, { locale }: IssueContent): Markup {
  const t = translator(locale, 'mail');
  const byline = story.byline.length === 0 ? undefined : t('issue.byline', { names: formatList(story.byline, locale) });
  return mj`<mj-section css-class="sheet" padding="0 0 8px"><mj-column>
${story.picture === undefined ? undefined : leadPicture(story.picture, story.url)}
<mj-text css-class="ink lead" padding="18px 24px 22px">${kicker(story)}<h2 style="margin:0"><a href="${story.url}">${story.headline}</a></h2>${paragraph(story.dek, 'padding-top:10px')}${small(byline)}<p class="more" style="margin:0;padding-top:12px;font:bold 16px/22px ${SANS};color:${PAPER.accent}"><a href="${story.url}" style="color:${PAPER.accent};text-decoration:underline">${t('issue.read')}</a></p></mj-text>
</mj-column></mj-section>`;
}

function leadPicture(picture: NonNullable<IssueStory['picture']>, url: string): Markup {
  const credit =
    picture.credit === undefined
      ? undefined
      : mj`<mj-text css-class="soft" align="right" padding="4px 24px 0" color="${PAPER.soft}" font-family="${SANS}" font-size="13px" line-height="18px">[${picture.credit}]</mj-text>`;
  return mj`<mj-image src="${picture.url}" alt="${picture.alt}" href="${url}" width="600px" fluid-on-mobile="true" />${credit}`;
}

/** Picture and words stand side by side on phones too, so that eighteen stories stay a short way. */
function shortStory(story: IssueStory): Markup {
  const words = (width: string, padding: string): Markup =>
    mj`<mj-column width="${width}" vertical-align="top"><mj-text css-class="ink story" padding="${padding}">${kicker(story)}<h2 style="margin:0;font-size:20px;line-height:25px"><a href="${story.url}">${story.headline}</a></h2>${paragraph(story.dek, `padding-top:5px;font-size:16px;line-height:23px;color:${PAPER.soft}`, 'soft')}</mj-text></mj-column>`;
  const inside =
    story.picture === undefined
      ? words('100%', '18px 24px')
      : mj`<mj-group><mj-column width="32%" vertical-align="top"><mj-image src="${story.picture.url}" alt="${story.picture.alt}" href="${story.url}" padding="22px 0 18px 24px" /></mj-column>${words('68%', '18px 24px 18px 16px')}</mj-group>`;
  return mj`<mj-section css-class="sheet rule" border-top="1px solid ${PAPER.line}">${inside}</mj-section>
`;
}

function footer({ locale, siteName, newsletterName, siteUrl, unsubscribeUrl }: IssueContent): Markup {
  const t = translator(locale, 'mail');
  return mj`<mj-section background-color="${PAPER.ground}" css-class="ground" padding="24px"><mj-column>
<mj-text css-class="soft footer" align="center" color="${PAPER.soft}" font-family="${SANS}" font-size="14px" line-height="22px"><p style="margin:0">${t('issue.why', { newsletter: newsletterName, site: siteName })}</p><p style="margin:0;padding-top:8px"><a href="${unsubscribeUrl}">${t('issue.unsubscribe')}</a> · <a href="${siteUrl}/${locale}">${t('issue.onTheWeb', { site: siteName })}</a></p></mj-text>
</mj-column></mj-section>`;
}

const kicker = (story: IssueStory): Markup =>
  mj`<p class="kicker" style="margin:0;padding-bottom:5px;font:bold 13px/18px ${SANS};letter-spacing:1px;text-transform:uppercase;color:${PAPER.accent}">${story.section}</p>`;

const paragraph = (text: string | undefined, style: string, name?: string): Markup | undefined =>
  text === undefined
    ? undefined
    : mj`<p${name === undefined ? undefined : mj` class="${name}"`} style="margin:0;${style}">${text}</p>`;

const small = (text: string | undefined): Markup | undefined =>
  paragraph(text, `padding-top:10px;font:14px/20px ${SANS};color:${PAPER.soft}`, 'soft');
