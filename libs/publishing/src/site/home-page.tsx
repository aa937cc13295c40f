import { type Locale } from '@anverso/kernel';
import { translator } from '@anverso/i18n';
import { alternatesOf } from '../domain/alternates.js';
import { homePath } from '../domain/addresses.js';
import { arrangeFrontPage, type DepartmentPlace, placeDepartments } from '../domain/front-page.js';
import { siteNameOf, useDay } from './house.js';
import { Layout } from './layout.js';
import { PageHead } from './page-head.js';
import { NewsletterForm } from './reader-forms.js';
import { renderPage } from './render-page.js';
import { StoryTeaser } from './story-teaser.js';
import { type HomeView, type SectionLink, type SiteFrame, type StoryTeaser as Teaser } from './views.js';

/** The front page of one language; without stories it says that the paper is being made. */
export function renderHomePage(frame: SiteFrame, view: HomeView): string {
  return renderPage(<HomePage frame={frame} view={view} />, frame);
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
      title={siteNameOf(frame)}
      description={t('description')}
      path={path}
      alternates={alternates}
      picture={lead?.picture}
    />
  );
  return (
    <Layout locale={locale} sections={sections} currentPath={path} alternates={alternates} head={head} kind="home">
      {lead === undefined ? <EmptyPaper locale={locale} /> : <Top locale={locale} lead={lead} beside={beside} />}
      <Departments locale={locale} strips={strips} />
      <NewsletterForm locale={locale} />
    </Layout>
  );
}

function Top({ locale, lead, beside }: { locale: Locale; lead: Teaser; beside: Teaser[] }) {
  const t = translator(locale, 'site');
  const day = useDay(locale);
  return (
    <section className={beside.length === 0 ? 'top top-alone' : 'top'} aria-label={t('home.latest')}>
      <p className="dateline-bar">
        <time dateTime={lead.publishedAt}>{day(lead.publishedAt)}</time>
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

interface Strip {
  section: SectionLink;
  stories: Teaser[];
}

function Departments({ locale, strips }: { locale: Locale; strips: Strip[] }) {
  if (strips.length === 0) return null;
  const places = placeDepartments(strips.length);
  return (
    <div className="departments">
      {strips.map((strip, index) => (
        <Department key={strip.section.path} locale={locale} strip={strip} place={places[index]} />
      ))}
    </div>
  );
}

/** A section's newest story, and the headlines of the next ones. */
function Department({ locale, strip, place }: { locale: Locale; strip: Strip; place: DepartmentPlace | undefined }) {
  const { section, stories } = strip;
  const classes = ['department', `department-${place?.span ?? 12}`];
  if (place?.isFirst === true) classes.push('department-first');
  return (
    <section className={classes.join(' ')} aria-label={section.name}>
      <h2 className="strip-title">
        <a href={section.path}>{section.name}</a>
      </h2>
      {stories.map((teaser, index) => (
        <StoryTeaser
          key={teaser.path}
          teaser={teaser}
          locale={locale}
          size={index === 0 ? 'row' : 'brief'}
          heading="h3"
          withSection={false}
        />
      ))}
    </section>
  );
}

/** A page in the making: one large plate and what stands around it. */
const EMPTY_PLATES = [1, 2, 3, 4, 5, 6, 7, 8];

function EmptyPaper({ locale }: { locale: Locale }) {
  const t = translator(locale, 'site');
  return (
    <section className="empty-paper">
      <div className="empty-plate" aria-hidden="true">
        {EMPTY_PLATES.map((plate) => (
          <span key={plate} />
        ))}
      </div>
      <h2>{t('home.emptyTitle')}</h2>
      <p>{t('home.emptyText')}</p>
    </section>
  );
}
