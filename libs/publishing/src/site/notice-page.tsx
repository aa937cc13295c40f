import { type ReactNode } from 'react';
import { type Locale, Markup, otherLocale } from '@anverso/kernel';
import { translator } from '@anverso/i18n';
import { type Alternate } from '../domain/alternates.js';
import { homePath } from '../domain/addresses.js';
import { siteNameOf } from './house.js';
import { Layout } from './layout.js';
import { renderPage } from './render-page.js';
import { type SiteFrame } from './views.js';

interface Notice {
  locale: Locale;
  title: string;
  /** Paragraphs or a form: JSX, or markup whose values are escaped. A plain string becomes a paragraph. */
  body: ReactNode | Markup;
  /** The same page in the other language. */
  otherLocaleHref?: string;
  sections?: SiteFrame['sections'];
  siteName?: string;
}

/** A page that answers or asks one thing: subscribe, confirm, thank you, sorry. Search engines leave it out. */
export function renderNoticePage(notice: Notice): string {
  const { locale, title, body, otherLocaleHref, sections, siteName } = notice;
  const head = (
    <>
      <title>{`${title} · ${siteNameOf(notice)}`}</title>
      <meta name="robots" content="noindex" />
    </>
  );
  return renderPage(
    <Layout
      locale={locale}
      sections={sections}
      alternates={otherLocaleHref === undefined ? [] : versions(locale, otherLocaleHref)}
      head={head}
      kind="notice"
    >
      <div className="notice">
        <h1>{title}</h1>
        <NoticeBody body={body} />
      </div>
    </Layout>,
    { siteName },
  );
}

function NoticeBody({ body }: { body: ReactNode | Markup }) {
  if (body instanceof Markup) return <div dangerouslySetInnerHTML={{ __html: body.toString() }} />;
  return typeof body === 'string' ? <p>{body}</p> : body;
}

function versions(locale: Locale, otherHref: string): Alternate[] {
  return [
    { hreflang: locale, path: '', href: '' },
    { hreflang: otherLocale(locale), path: otherHref, href: otherHref },
  ];
}

/** What a reader meets at an address that leads nowhere. */
export function renderNotFoundPage(locale: Locale, sections?: SiteFrame['sections'], siteName?: string): string {
  const t = translator(locale, 'site');
  return renderNoticePage({
    locale,
    title: t('notFound.title'),
    sections,
    siteName,
    otherLocaleHref: homePath(otherLocale(locale)),
    body: (
      <>
        <p>{t('notFound.text')}</p>
        <p>
          <a className="button button-strong" href={homePath(locale)}>
            {t('frontPage')}
          </a>
        </p>
      </>
    ),
  });
}

/** What a reader meets where a story was taken back: that it was here, and where to go on. */
export function renderGonePage(locale: Locale, sections?: SiteFrame['sections'], siteName?: string): string {
  const t = translator(locale, 'site');
  return renderNoticePage({
    locale,
    title: t('gone.title'),
    sections,
    siteName,
    otherLocaleHref: homePath(otherLocale(locale)),
    body: (
      <>
        <p>{t('gone.text')}</p>
        <p>{t('gone.links')}</p>
        <p>
          <a className="button button-strong" href={homePath(locale)}>
            {t('frontPage')}
          </a>
        </p>
      </>
    ),
  });
}
