import { markup } from '@anverso/kernel';
import { translator } from '@anverso/i18n';
import { type Config, mailDomain, type OutgoingMail } from '@anverso/platform';
import { type Invitation } from './domain/invitation.js';

/** By it the outbox knows messages that let their reader into the newsroom. */
export const INVITATION_MAIL = 'invitation.';

const STYLES = markup`
  body { margin: 0; padding: 32px 16px; background: #f4f1ea; color: #1b1a17; font: 17px/1.55 Georgia, 'Times New Roman', serif; }
  main { max-width: 520px; margin: 0 auto; padding: 32px; background: #ffffff; border-top: 4px solid #1b1a17; }
  h1 { margin: 0 0 12px; font-size: 26px; line-height: 1.2; }
  p { margin: 0 0 20px; }
  .button { display: inline-block; padding: 13px 22px; background: #8f3b14; color: #ffffff; font: bold 16px/1.2 Helvetica, Arial, sans-serif; text-decoration: none; border-radius: 3px; }
  .small { color: #5d584f; font-size: 15px; word-break: break-word; }
  @media (prefers-color-scheme: dark) {
    body { background: #151412 !important; color: #ece8df !important; }
    main { background: #201e1b !important; border-top-color: #ece8df !important; }
    .button { background: #eec3a6 !important; color: #1b1a17 !important; }
    .small { color: #b5aea1 !important; }
  }`;

/** Tells somebody that they are expected in the newsroom, in the language chosen for them. */
export function invitationMail(
  { id, email, locale }: Invitation,
  { link, inviter }: { link: string; inviter: string },
  config: Config,
): OutgoingMail {
  const t = translator(locale, 'mail');
  const subject = t('invitation.subject', { inviter: inviter.replace(/\s+/g, ' ') });
  const html = markup`<!doctype html>
<html lang="${locale}" dir="ltr">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${subject}</title><style>${STYLES}</style></head>
<body><main>
<h1>${t('invitation.heading')}</h1>
<p>${t('invitation.body', { inviter })}</p>
<p><a class="button" href="${link}">${t('invitation.button')}</a></p>
<p class="small">${link}</p>
<p class="small">${t('invitation.ends')}</p>
</main></body>
</html>
`;
  const text = [t('invitation.heading'), t('invitation.body', { inviter }), link, t('invitation.ends')].join('\n\n');
  return {
    messageId: `${INVITATION_MAIL}${id}@${mailDomain(config)}`,
    to: email,
    subject,
    html: html.toString(),
    text: `${text}\n`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': locale },
  };
}
