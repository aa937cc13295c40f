import { createElement } from 'react';
import { type Locale } from '@anverso/kernel';
import { translator } from '@anverso/i18n';
import { assetPath, siteAssets } from './assets.js';

/** The newsletter that the site's own sign-up form is for. */
const DEFAULT_NEWSLETTER = 'daily';

const WIDGET_LANGUAGE: Record<Locale, string> = { en: 'en', es: 'es-419' };
const WIDGET_SETTINGS = JSON.stringify({ hideLogo: true, hideFooter: true });

/** Two buttons and an ordinary POST: works everywhere, remembers nothing about the reader. */
export function ReactionForm({ locale, editionId }: { locale: Locale; editionId: string }) {
  const t = translator(locale, 'site');
  return (
    <form className="reaction" method="post" action={`/${locale}/reactions/${editionId}`}>
      <h2 id="reaction-question">{t('reaction.question')}</h2>
      <div className="reaction-buttons" role="group" aria-labelledby="reaction-question">
        <button className="button" name="value" value="like">
          <Thumb />
          {t('reaction.like')}
        </button>
        <button className="button" name="value" value="dislike">
          <Thumb down />
          {t('reaction.dislike')}
        </button>
      </div>
    </form>
  );
}

function Thumb({ down = false }: { down?: boolean }) {
  return (
    <svg className={down ? 'thumb thumb-down' : 'thumb'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M2.5 10.5h3.6v10H2.5zM8.4 20.5V10.8l4.2-8.1c1.5.1 2.5 1.1 2.5 2.6v4h4.6c1.4 0 2.3 1.2 2 2.5l-1.7 7c-.3 1-1.1 1.7-2.2 1.7z" />
    </svg>
  );
}

/** A message to the newsroom, guarded by a proof of work that the site itself serves. */
export function FeedbackForm({ locale, editionId }: { locale: Locale; editionId: string }) {
  const t = translator(locale, 'site');
  return (
    <section className="feedback" aria-labelledby="feedback-title">
      <h2 id="feedback-title">{t('feedback.title')}</h2>
      <p className="form-lead">{t('feedback.lead')}</p>
      <form className="form" method="post" action={`/${locale}/feedback/${editionId}`}>
        <label className="field field-wide">
          <span>{t('feedback.message')}</span>
          <textarea name="message" rows={5} required maxLength={4000} />
        </label>
        <label className="field">
          <span>{t('feedback.name')}</span>
          <input type="text" name="name" autoComplete="name" maxLength={120} />
        </label>
        <label className="field">
          <span>{t('feedback.email')}</span>
          <input type="email" name="email" autoComplete="email" maxLength={254} />
        </label>
        <div className="captcha">
          {createElement('altcha-widget', {
            challenge: '/captcha',
            auto: 'onfocus',
            language: WIDGET_LANGUAGE[locale],
            configuration: WIDGET_SETTINGS,
          })}
          <noscript>
            <p>{t('feedback.needsScript')}</p>
          </noscript>
        </div>
        <button className="button button-strong">{t('feedback.send')}</button>
      </form>
      <script type="module" src={assetPath(siteAssets().captchaScript)} />
    </section>
  );
}

/** Sign-up for the newsletter in the language of the page. */
export function NewsletterForm({ locale }: { locale: Locale }) {
  const t = translator(locale, 'site');
  return (
    <section className="newsletter" aria-labelledby="newsletter-title">
      <div className="newsletter-inner">
        <div>
          <h2 id="newsletter-title">{t('newsletter.title')}</h2>
          <p className="form-lead">{t('newsletter.lead')}</p>
        </div>
        <form className="form form-inline" method="post" action={`/${locale}/newsletter/${DEFAULT_NEWSLETTER}`}>
          <label className="field">
            <span>{t('newsletter.email')}</span>
            <input type="email" name="email" autoComplete="email" required maxLength={254} />
          </label>
          <button className="button button-strong">{t('newsletter.subscribe')}</button>
          <p className="form-note">{t('newsletter.promise')}</p>
        </form>
      </div>
    </section>
  );
}
