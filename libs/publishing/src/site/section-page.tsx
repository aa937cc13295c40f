import { translator } from '@anverso/i18n';
import { alternatesOf } from '../domain/alternates.js';
import { Layout } from './layout.js';
import { PageHead } from './page-head.js';
import { NewsletterForm } from './reader-forms.js';
import { renderPage } from './render-page.js';
import { StoryTeaser } from './story-teaser.js';
import { type SectionView, type SiteFrame } from './views.js';

/** The newest stories of one section. */
export function renderSectionPage(frame: SiteFrame, view: SectionView): string {
  return renderPage(<SectionPage frame={frame} view={view} />, frame);
}

function SectionPage({ frame, view }: { frame: SiteFrame; view: SectionView }) {
  const { locale, siteUrl, sections } = frame;
  const t = translator(locale, 'site');
  const { name, path } = view.section;
  const alternates = alternatesOf(siteUrl, view.versions);
  const [first, ...others] = view.stories;
  const head = (
    <PageHead
      locale={locale}
      siteUrl={siteUrl}
      title={name}
      description={`${name}. ${t('description')}`}
      path={path}
      alternates={alternates}
      picture={first?.picture}
    />
  );
  return (
    <Layout locale={locale} sections={sections} currentPath={path} alternates={alternates} head={head} kind="section">
      <header className="section-header">
        <h1>{name}</h1>
      </header>
      {first === undefined ? (
        <p className="section-empty">{t('section.empty')}</p>
      ) : (
        <div className="section-stories">
          <StoryTeaser teaser={first} locale={locale} size="lead" withSection={false} />
          <div className="section-list">
            {others.map((teaser) => (
              <StoryTeaser key={teaser.path} teaser={teaser} locale={locale} size="list" withSection={false} />
            ))}
          </div>
        </div>
      )}
      <NewsletterForm locale={locale} />
    </Layout>
  );
}
