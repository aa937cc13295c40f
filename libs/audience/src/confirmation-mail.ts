import { type Locale, markup } from '@anverso/kernel';
import { translator } from '@anverso/i18n';
import { type Config, mailDomain, type OutgoingMail } from '@anverso/platform';

export interface Confirmation {
  subscriptionId: string;
  email: string;
  token: string;
  locale: Locale;
  newsletterName: string;
  siteName: string;
  sentAt: Date;
}

const STYLES = markup`
  body { margin: 0; padding: 32px 16px; background: #f3ede2; color: #1d1813; font: 17px/1.55 Georgia, 'Times New Roman', serif; }
  main { max-width: 520px; margin: 0 auto; padding: 32px; background: #fffdf9; border-top: 4px solid #1d1813; }
  h1 { margin: 24px 0 12px; font-size: 26px; line-height: 1.2; }
  p { margin: 0 0 20px; }
  .wordmark { margin: 0; font-size: 15px; font-weight: bold; letter-spacing: 3px; text-transform: uppercase; }
  .button { display: inline-block; padding: 13px 22px; background: #8f3b14; color: #fff7ec; font: bold 16px/1.2 Helvetica, Arial, sans-serif; text-decoration: none; border-radius: 3px; }
  .small { margin: 24px 0 0; color: #574d41; font-size: 15px; }
  .small a { color: #574d41; word-break: break-all; }
  @media (prefers-color-scheme: dark) {
    body { background: #15130f !important; color: #f0e8db !important; }
    main { background: #1d1a15 !important; border-top-color: #f0e8db !important; }
    .button { background: #f0a27a !important; color: #2a1205 !important; }
    .small, .small a { color: #b7ac9b !important; }
  }`;

/** Asks the owner of an address whether the subscription was theirs; the link opens a page with a button. */
export function confirmationMail(confirmation: Confirmation, config: Config): OutgoingMail {
  const { locale, newsletterName, siteName, subscriptionId, sentAt, email } = confirmation;
  const t = translator(locale, 'mail');
  const names = { newsletter: newsletterName };
  const link = `${config.site.url}/${locale}/confirm/${confirmation.token}`;
  const subject = t('confirmation.subject', names);
  const html = markup`<!doctype html>
<html lang="${locale}" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${subject}</title><style>${STYLES}</style></head>
<body><main>
<p class="wordmark">${siteName}</p>
<h1>${t('confirmation.heading')}</h1>
<p>${t('confirmation.body', names)}</p>
<p><a class="button" href="${link}">${t('confirmation.button')}</a></p>
<p class="small">${t('confirmation.linkHint')}<br><a href="${link}">${link}</a></p>
<p class="small">${t('confirmation.ignore')}</p>
</main></body>
</html>
`;
  const text = [
    t('confirmation.heading'),
    t('confirmation.body', names),
    link,
    t('confirmation.ignore'),
    `${siteName}\n${config.site.url}/${locale}`,
  ].join('\n\n');
  return {
    messageId: `confirm.${subscriptionId}.${sentAt.getTime()}@${mailDomain(config)}`,
    to: email,
    subject,
    html: html.toString(),
    text: `${text}\n`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
  };
}
