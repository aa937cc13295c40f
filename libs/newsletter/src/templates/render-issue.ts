import { invalidInput } from '@anverso/kernel';
import { type IssueContent } from '../domain/issue-content.js';
import { issueMjml } from './issue.mjml.js';
import { issueText } from './issue.text.js';

/** Gmail cuts off what is longer, and with it the way to unsubscribe. */
export const MAX_HTML_BYTES = 102 * 1024;

/** For htmlnano, beside MJML's own defaults; mails hold no SVG, so its minifier need not be loaded. */
const MINIFY = { minifyJs: false, minifySvg: false };

export interface RenderedIssue {
  subject: string;
  html: string;
  text: string;
}

/** The mail of one issue in one language, as HTML and as text; too large a mail is refused. */
export async function renderIssue(content: IssueContent): Promise<RenderedIssue> {
  // Loaded at first use: it would take a third of the time in which a process starts.
  const { default: mjml2html } = await import('mjml');
  const { html } = await mjml2html(issueMjml(content).toString(), {
    validationLevel: 'strict',
    minify: true,
    minifyOptions: MINIFY,
    keepComments: false,
    ignoreIncludes: true,
  });
  const size = Buffer.byteLength(html);
  if (size > MAX_HTML_BYTES) throw invalidInput('NEWSLETTER_MAIL_TOO_LARGE', { size, limit: MAX_HTML_BYTES });
  return { subject: content.subject, html, text: issueText(content) };
}
