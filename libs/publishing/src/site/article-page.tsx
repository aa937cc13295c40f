import { useContext } from 'react';
import { type Locale, otherLocale } from '@anverso/kernel';
import { formatList, translator } from '@anverso/i18n';
import { alternatesOf } from '../domain/alternates.js';
import { storyDay } from '../domain/story.js';
import { ArticleBody } from './article-body.js';
import { articleJsonLd } from './article-json-ld.js';
import { assetPath, siteAssets } from './assets.js';
import { Layout } from './layout.js';
import { PageHead } from './page-head.js';
import { PreviewMode, useUnitMark } from './preview.js';
import { Provenance } from './provenance.js';
import { FeedbackForm, NewsletterForm, ReactionForm } from './reader-forms.js';
import { renderPage } from './render-page.js';
import { StoryFigure } from './story-figure.js';
import { StoryTeaser } from './story-teaser.js';
import { useDay } from './house.js';
import { type ArticleView, type SiteFrame } from './views.js';

/** One story in one language, as a whole page. */
export function renderArticlePage(frame: SiteFrame, view: ArticleView): string {
  return renderPage(<ArticlePage frame={frame} view={view} />, frame);
}

/** The whole page, for readers or, inside {@link PreviewMode}, for the desk. */
export function ArticlePage({ frame, view }: { frame: SiteFrame; view: ArticleView }) {
  const { locale, siteUrl, sections } = frame;
  const isPreview = useContext(PreviewMode);
  const { document, section, path } = view;
  const alternates = alternatesOf(siteUrl, view.versions);
  const lead = document.lead;
  const picture = lead?.assetId === undefined ? undefined : view.pictures.get(lead.assetId);
  const head = isPreview ? (
    <title>{document.headline}</title>
  ) : (
    <>
      <PageHead
        locale={locale}
        siteUrl={siteUrl}
        title={document.headline}
        description={document.dek ?? document.headline}
        path={path}
        alternates={alternates}
        picture={picture === undefined || lead === undefined ? undefined : { ...picture, alt: lead.alt }}
        article={{
          publishedAt: view.publishedAt,
          updatedAt: view.updatedAt,
          section: section.name,
          byline: document.byline,
        }}
        jsonLd={articleJsonLd(view, frame)}
      />
      <link rel="stylesheet" href={assetPath(siteAssets().captchaStylesheet)} />
    </>
  );
  return (
    <Layout
      locale={locale}
      sections={sections}
      currentPath={section.path}
      alternates={alternates}
      head={head}
      kind="article"
    >
      <article className="story">
        <StoryHeader locale={locale} view={view} />
        {lead !== undefined && (
          <StoryFigure
            figure={lead}
            path="lead"
            pictures={view.pictures}
            locale={locale}
            sizes="(min-width: 68rem) 64rem, 100vw"
            className="figure lead-figure"
            eager
          />
        )}
        <ArticleBody view={view} locale={locale} siteUrl={siteUrl} />
        <footer className="story-end">
          {view.provenance !== undefined && <Provenance provenance={view.provenance} locale={locale} />}
          {view.provenance === undefined && view.twin !== undefined && (
            <AlsoAvailable locale={locale} twin={view.twin} />
          )}
        </footer>
      </article>
      {!isPreview && <ReaderCorner locale={locale} view={view} />}
    </Layout>
  );
}

function ReaderCorner({ locale, view }: { locale: Locale; view: ArticleView }) {
  return (
    <>
      <div className="reader-corner">
        <ReactionForm locale={locale} editionId={view.editionId} />
        <FeedbackForm locale={locale} editionId={view.editionId} />
      </div>
      <More locale={locale} view={view} />
      <NewsletterForm locale={locale} />
    </>
  );
}

function StoryHeader({ locale, view }: { locale: Locale; view: ArticleView }) {
  const t = translator(locale, 'site');
  const mark = useUnitMark();
  const write = useDay(locale);
  const { document, section, publishedAt, updatedAt, twin } = view;
  const names = formatList(document.byline, locale);
  const day = storyDay(document) ?? publishedAt;
  const isUpdated = updatedAt !== publishedAt;
  return (
    <header className="story-header">
      <p className="kicker">
        <a href={section.path}>{section.name}</a>
      </p>
      <h1 className="headline" {...mark('headline')}>
        {document.headline}
      </h1>
      {document.dek !== undefined && (
        <p className="dek" {...mark('dek')}>
          {document.dek}
        </p>
      )}
      <div className="story-meta">
        <p className="byline">
          {names !== '' && (
            <>
              {t('article.by')} <strong>{names}</strong>
            </>
          )}
        </p>
        <p className="dates">
          <time dateTime={day}>{write(day)}</time>
          {isUpdated && (
            <time className="updated" dateTime={updatedAt}>
              {t('article.updated', { date: write(updatedAt) })}
            </time>
          )}
        </p>
        {twin !== undefined && <TwinLink locale={locale} path={twin.path} />}
      </div>
    </header>
  );
}

/** The switch beside the byline, in the words of the language that it leads to. */
function TwinLink({ locale, path }: { locale: Locale; path: string }) {
  const other = otherLocale(locale);
  return (
    <p className="twin-link">
      <a href={path} hrefLang={other} lang={other} rel="alternate">
        {translator(locale, 'site')('article.readIn')}
      </a>
    </p>
  );
}

function AlsoAvailable({ locale, twin }: { locale: Locale; twin: { path: string; headline: string } }) {
  const other = otherLocale(locale);
  return (
    <p className="provenance">
      <span>
        {translator(locale, 'site')('article.alsoAvailable')}:{' '}
        <a href={twin.path} hrefLang={other} lang={other}>
          {twin.headline}
        </a>
      </span>
    </p>
  );
}

function More({ locale, view }: { locale: Locale; view: ArticleView }) {
  if (view.more.length === 0) return null;
  return (
    <section className="more" aria-labelledby="more-title">
      <h2 id="more-title" className="strip-title">
        <a href={view.section.path}>{translator(locale, 'site')('article.more', { section: view.section.name })}</a>
      </h2>
      <div className="strip">
        {view.more.map((teaser) => (
          <StoryTeaser key={teaser.path} teaser={teaser} locale={locale} size="row" heading="h3" withSection={false} />
        ))}
      </div>
    </section>
  );
}
