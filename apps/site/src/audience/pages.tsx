import { type AppError, type Locale, otherLocale } from '@anverso/kernel';
import { type SubscriptionView } from '@anverso/audience';
import { errorMessage, translator } from '@anverso/i18n';
import { type Newsletter } from '@anverso/newsletter';
import { renderNoticePage } from '@anverso/publishing';

/** A subscription as its reader may see it, with the newsletter's name in the language of the page. */
export interface SubscriptionPage {
  locale: Locale;
  /** What the house calls itself, where that can be read. */
  siteName: string | undefined;
  token: string;
  newsletterName: string;
  view: SubscriptionView;
}

/** Every newsletter, with a form to subscribe to it in the language of the page. */
export function newsletterPage(
  locale: Locale,
  siteName: string | undefined,
  newsletters: readonly Newsletter[],
): string {
  const t = translator(locale, 'audience');
  const body =
    newsletters.length === 0 ? (
      <p>{t('subscribe.none')}</p>
    ) : (
      <>
        <p>{t('subscribe.intro')}</p>
        {newsletters.map((newsletter) => (
          <NewsletterForm key={newsletter.id} locale={locale} newsletter={newsletter} />
        ))}
      </>
    );
  return renderNoticePage({
    locale,
    siteName,
    title: t('subscribe.title'),
    body,
    otherLocaleHref: `/${otherLocale(locale)}/newsletter`,
  });
}

function NewsletterForm({ locale, newsletter }: { locale: Locale; newsletter: Newsletter }) {
  const t = translator(locale, 'audience');
  const name = newsletter.names[locale];
  return (
    <section aria-labelledby={`newsletter-${newsletter.slug}`}>
      <h2 id={`newsletter-${newsletter.slug}`}>{name}</h2>
      <p>{newsletter.descriptions[locale]}</p>
      <form className="form" method="post" action={`/${locale}/newsletter/${newsletter.slug}`}>
        <label className="field">
          <span>{t('subscribe.email')}</span>
          <input type="email" name="email" autoComplete="email" required maxLength={254} />
        </label>
        <p className="form-note">{t('subscribe.consent', { newsletter: name })}</p>
        <button className="button button-strong">{t('subscribe.button')}</button>
      </form>
    </section>
  );
}

/** After the form: the same page for every address. */
export function checkMailPage(locale: Locale, siteName: string | undefined): string {
  const t = translator(locale, 'audience');
  return renderNoticePage({
    locale,
    siteName,
    title: t('checkMail.title'),
    body: t('checkMail.body'),
    otherLocaleHref: `/${otherLocale(locale)}/newsletter/check-mail`,
  });
}

/** Asks for the yes that only a button gives: mail scanners follow links. */
export function confirmPage({ locale, siteName, token, newsletterName, view }: SubscriptionPage): string {
  const t = translator(locale, 'audience');
  const values = { newsletter: newsletterName, email: view.maskedEmail };
  return renderNoticePage({
    locale,
    siteName,
    title: t('confirm.title'),
    body: (
      <>
        <p>{t('confirm.body', values)}</p>
        <ButtonForm action={`/${locale}/confirm/${token}`} label={t('confirm.button')} isStrong />
      </>
    ),
  });
}

/** The subscription runs from now on. */
export function confirmedPage({ locale, siteName, newsletterName, view }: SubscriptionPage): string {
  const t = translator(locale, 'audience');
  const values = { newsletter: newsletterName, email: view.maskedEmail };
  return renderNoticePage({
    locale,
    siteName,
    title: t('confirm.doneTitle'),
    body: (
      <>
        <p>{t('confirm.doneBody', values)}</p>
        <HomeLink locale={locale} />
      </>
    ),
  });
}

/** Asks whether the reader wants to leave. */
export function unsubscribePage({ locale, siteName, token, newsletterName, view }: SubscriptionPage): string {
  const t = translator(locale, 'audience');
  const values = { newsletter: newsletterName, email: view.maskedEmail };
  return renderNoticePage({
    locale,
    siteName,
    title: t('unsubscribe.title'),
    body: (
      <>
        <p>{t('unsubscribe.body', values)}</p>
        <ButtonForm action={`/${locale}/unsubscribe/${token}`} label={t('unsubscribe.button')} isStrong />
      </>
    ),
  });
}

/** The reader has left, and may take it back. */
export function unsubscribedPage({ locale, siteName, token, newsletterName, view }: SubscriptionPage): string {
  const t = translator(locale, 'audience');
  const values = { newsletter: newsletterName, email: view.maskedEmail };
  return renderNoticePage({
    locale,
    siteName,
    title: t('unsubscribe.doneTitle'),
    body: (
      <>
        <p>{t('unsubscribe.doneBody', values)}</p>
        <ButtonForm action={`/${locale}/resubscribe/${token}`} label={t('unsubscribe.undo')} />
        <HomeLink locale={locale} />
      </>
    ),
  });
}

/** The reader has come back. */
export function resubscribedPage({ locale, siteName, newsletterName, view }: SubscriptionPage): string {
  const t = translator(locale, 'audience');
  const values = { newsletter: newsletterName, email: view.maskedEmail };
  return renderNoticePage({
    locale,
    siteName,
    title: t('unsubscribe.undoneTitle'),
    body: (
      <>
        <p>{t('unsubscribe.undoneBody', values)}</p>
        <HomeLink locale={locale} />
      </>
    ),
  });
}

/** Thanks for a reaction or a message, and the way back to the story. */
export function thanksPage(
  { locale, siteName }: { locale: Locale; siteName: string | undefined },
  kind: 'reaction' | 'feedback',
  storyPath: string,
): string {
  const t = translator(locale, 'audience');
  return renderNoticePage({
    locale,
    siteName,
    title: t(`${kind}.title`),
    body: (
      <>
        <p>{t(`${kind}.body`)}</p>
        <p>
          <a className="button button-strong" href={storyPath}>
            {t('problem.toStory')}
          </a>
        </p>
      </>
    ),
  });
}

/** What did not work, and what to do next; the browser's own way back keeps what was typed. */
export function problemPage(locale: Locale, siteName: string | undefined, error: AppError): string {
  const t = translator(locale, 'audience');
  return renderNoticePage({
    locale,
    siteName,
    title: t('problem.title'),
    body: (
      <>
        <p>{errorMessage(error, locale)}</p>
        <HomeLink locale={locale} />
      </>
    ),
  });
}

function ButtonForm({ action, label, isStrong = false }: { action: string; label: string; isStrong?: boolean }) {
  return (
    <form method="post" action={action}>
      <button className={isStrong ? 'button button-strong' : 'button'}>{label}</button>
    </form>
  );
}

function HomeLink({ locale }: { locale: Locale }) {
  return (
    <p>
      <a href={`/${locale}`}>{translator(locale, 'audience')('problem.toHome')}</a>
    </p>
  );
}
