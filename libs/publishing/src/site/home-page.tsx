import { type Locale } from '@anverso/kernel';
import { formatDate, translator } from '@anverso/i18n';
import { alternatesOf } from '../domain/alternates.js';
import { homePath } from '../domain/addresses.js';
import { arrangeFrontPage } from '../domain/front-page.js';
import { Layout } from './layout.js';
import { PageHead } from './page-head.js';
import { NewsletterForm } from './reader-forms.js';
import { renderPage } from './render-page.js';
import { StoryTeaser } from './story-teaser.js';
import { type HomeView, type SectionLink, type SiteFrame, type StoryTeaser as Teaser } from './views.js';

/** The front page of one language; without stories it says that the paper is being made. */
export function renderHomePage(frame: SiteFrame, view: HomeView): string {
  return renderPage(<HomePage frame={frame} view={view} />);
}

function HomePage({ frame, view }: { frame: SiteFrame; view: HomeView }) {
  const { locale, siteUrl, sections } = frame;
  const t = translator(locale, 'site');
  const path = homePath(locale);
  const alternates = alternatesOf(siteUrl, view.versions);
  const { lead, beside, strips } = arrangeFrontPage(view.stories, sections);
  const head = (
    <PageHead
      locale={locale}
      siteUrl={siteUrl}
      title={t('name')}
      description={t('description')}
      path={path}
      alternates={alternates}
      picture={lead?.picture}
    />
  );
  return (
    <Layout locale={locale} sections={sections} currentPath={path} alternates={alternates} head={head} kind="home">
      {lead === undefined ? <EmptyPaper locale={locale} /> : <Top locale={locale} lead={lead} beside={beside} />}
      {strips.map(({ section, stories }) => (
        <Strip key={section.path} locale={locale} section={section} stories={stories} />
      ))}
      <NewsletterForm locale={locale} />
    </Layout>
  );
}

function Top({ locale, lead, beside }: { locale: Locale; lead: Teaser; beside: Teaser[] }) {
  const t = translator(locale, 'site');
  return (
    <section className={beside.length === 0 ? 'top top-alone' : 'top'} aria-label={t('home.latest')}>
      <p className="dateline-bar">
        <time dateTime={lead.date}>{formatDate(lead.date, locale)}</time>
      </p>
      <StoryTeaser teaser={lead} locale={locale} size="lead" />
      {beside.length > 0 && (
        <div className="beside">
          {beside.map((teaser) => (
            <StoryTeaser key={teaser.path} teaser={teaser} locale={locale} size="beside" />
          ))}
        </div>
      )}
    </section>
  );
}

function Strip({ locale, section, stories }: { locale: Locale; section: SectionLink; stories: Teaser[] }) {
  return (
    <section className="strip-section" aria-label={section.name}>
      <h2 className="strip-title">
        <a href={section.path}>{section.name}</a>
      </h2>
      <div className="strip">
        {stories.map((teaser) => (
          <StoryTeaser key={teaser.path} teaser={teaser} locale={locale} size="row" heading="h3" withSection={false} />
        ))}
      </div>
    </section>
  );
}

function EmptyPaper({ locale }: { locale: Locale }) {
  const t = translator(locale, 'site');
  return (
    <section className="empty-paper">
      <div className="empty-plate" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
        <span />
        <span />
      </div>
      <h2>{t('home.emptyTitle')}</h2>
      <p>{t('home.emptyText')}</p>
    </section>
  );
}
