import { type ReactNode, useContext } from 'react';
import { type Locale, LOCALES } from '@anverso/kernel';
import { translator } from '@anverso/i18n';
import { type Alternate } from '../domain/alternates.js';
import { feedPath, homePath } from '../domain/addresses.js';
import { assetPath, siteAssets } from './assets.js';
import { useSiteName } from './house.js';
import { PreviewMode } from './preview.js';
import { type SectionLink } from './views.js';
import { Coin, SiteName } from './wordmark.js';

interface LayoutProps {
  locale: Locale;
  sections?: readonly SectionLink[];
  /** The section or page that the reader is in, for the navigation. */
  currentPath?: string;
  /** Every version of this page; the switch leads to the others. */
  alternates: readonly Alternate[];
  head: ReactNode;
  /** Which kind of page, for its layout. */
  kind: 'home' | 'section' | 'article' | 'notice';
  children: ReactNode;
}

/** The furniture around every page: head, masthead, navigation, footer. */
export function Layout({ locale, sections = [], currentPath, alternates, head, kind, children }: LayoutProps) {
  const t = translator(locale, 'site');
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#15130f" media="(prefers-color-scheme: dark)" />
        <Furniture locale={locale} head={head} />
      </head>
      <body className={`page-${kind}`}>
        <a className="skip-link" href="#content">
          {t('skipToContent')}
        </a>
        <Masthead locale={locale} alternates={alternates} isHome={kind === 'home'} />
        <SectionNav locale={locale} sections={sections} currentPath={currentPath} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer locale={locale} sections={sections} />
      </body>
    </html>
  );
}

/** What the head refers to; a preview carries its styles with it, because the desk does not serve the site's files. */
function Furniture({ locale, head }: { locale: Locale; head: ReactNode }) {
  const siteName = useSiteName(locale);
  const isPreview = useContext(PreviewMode);
  const { stylesheet, icon, files } = siteAssets();
  if (isPreview) {
    const styles = files.get(stylesheet)?.toString('utf8') ?? '';
    return (
      <>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
        {head}
      </>
    );
  }
  return (
    <>
      <link rel="stylesheet" href={assetPath(stylesheet)} />
      {head}
      <link rel="icon" type="image/svg+xml" href={assetPath(icon)} />
      <link rel="alternate" type="application/rss+xml" title={siteName} href={feedPath(locale)} />
    </>
  );
}

function Masthead({
  locale,
  alternates,
  isHome,
}: {
  locale: Locale;
  alternates: readonly Alternate[];
  isHome: boolean;
}) {
  const t = translator(locale, 'site');
  const siteName = useSiteName(locale);
  const name = (
    <>
      <Coin />
      <SiteName name={siteName} />
    </>
  );
  return (
    <header className="masthead">
      <p className="motto" aria-hidden="true">
        {t('motto')}
      </p>
      {isHome ? (
        <h1 className="brand">
          <a href={homePath(locale)}>{name}</a>
        </h1>
      ) : (
        <p className="brand">
          <a href={homePath(locale)}>{name}</a>
        </p>
      )}
      <LanguageSwitch locale={locale} alternates={alternates} />
    </header>
  );
}

/** Each language in its own words; the reader stays on the page. */
function LanguageSwitch({ locale, alternates }: { locale: Locale; alternates: readonly Alternate[] }) {
  const t = translator(locale, 'site');
  if (alternates.length === 0) return null;
  return (
    <nav className="languages" aria-label={t('language')}>
      <ul>
        {LOCALES.map((language) => {
          const version = alternates.find(({ hreflang }) => hreflang === language);
          if (version === undefined) return null;
          return (
            <li key={language}>
              {language === locale ? (
                <span aria-current="true">{OWN_NAME[language]}</span>
              ) : (
                <a href={version.path} hrefLang={language} lang={language}>
                  {OWN_NAME[language]}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

const OWN_NAME: Record<Locale, string> = { en: 'English', es: 'Español' };

interface SectionNavProps {
  locale: Locale;
  sections: readonly SectionLink[];
  currentPath?: string;
}

function SectionNav({ locale, sections, currentPath }: SectionNavProps) {
  const t = translator(locale, 'site');
  if (sections.length === 0) return <div className="masthead-rule" />;
  const links = [{ name: t('frontPage'), path: homePath(locale) }, ...sections];
  return (
    <nav className="sections" aria-label={t('sections')}>
      <ul>
        {links.map(({ name, path }) => (
          <li key={path}>
            <a href={path} aria-current={path === currentPath ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Footer({ locale, sections }: { locale: Locale; sections: readonly SectionLink[] }) {
  const t = translator(locale, 'site');
  const siteName = useSiteName(locale);
  return (
    <footer className="colophon">
      <div className="colophon-inner">
        <p className="colophon-brand">
          <Coin />
          <SiteName name={siteName} />
        </p>
        <p className="colophon-about">{t('footer.about')}</p>
        <ul className="colophon-links">
          <li>
            <a href={homePath(locale)}>{t('frontPage')}</a>
          </li>
          {sections.map(({ name, path }) => (
            <li key={path}>
              <a href={path}>{name}</a>
            </li>
          ))}
          <li>
            <a href={feedPath(locale)}>{t('footer.feed')}</a>
          </li>
        </ul>
        <p className="colophon-note">{t('footer.noTracking')}</p>
      </div>
    </footer>
  );
}
