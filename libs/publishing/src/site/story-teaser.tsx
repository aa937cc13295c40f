import { type Locale } from '@anverso/kernel';
import { formatList, translator } from '@anverso/i18n';
import { Picture } from './picture.js';
import { useDay } from './house.js';
import { type StoryTeaser as Teaser } from './views.js';

interface TeaserProps {
  teaser: Teaser;
  locale: Locale;
  /** How much room it has: the lead of the page, beside it, in a row, in a list, or a headline's. */
  size: 'lead' | 'beside' | 'row' | 'list' | 'brief';
  heading?: 'h2' | 'h3';
  withSection?: boolean;
}

const SIZES: Record<Exclude<TeaserProps['size'], 'brief'>, string> = {
  lead: '(min-width: 64rem) 46rem, 100vw',
  beside: '(min-width: 64rem) 9rem, 30vw',
  row: '(min-width: 64rem) 18rem, (min-width: 40rem) 45vw, 100vw',
  list: '(min-width: 40rem) 14rem, 30vw',
};

/** A story that invites to read it: the whole of it is one link by its headline. */
export function StoryTeaser({ teaser, locale, size, heading: Heading = 'h2', withSection = true }: TeaserProps) {
  const { path, headline, section, picture } = teaser;
  return (
    <article className={`teaser teaser-${size}${picture === undefined ? ' teaser-plain' : ''}`}>
      {picture !== undefined && size !== 'brief' && (
        <div className="teaser-picture">
          <Picture picture={picture} alt={picture.alt} sizes={SIZES[size]} eager={size === 'lead'} />
        </div>
      )}
      <div className="teaser-text">
        {withSection && (
          <p className="kicker">
            <a href={section.path}>{section.name}</a>
          </p>
        )}
        <Heading className="teaser-headline">
          <a href={path}>{headline}</a>
        </Heading>
        {size !== 'brief' && <TeaserDetails teaser={teaser} locale={locale} />}
      </div>
    </article>
  );
}

function TeaserDetails({ teaser, locale }: { teaser: Teaser; locale: Locale }) {
  const t = translator(locale, 'site');
  const day = useDay(locale);
  const { dek, byline, date } = teaser;
  const names = formatList(byline, locale);
  return (
    <>
      {dek !== undefined && <p className="teaser-dek">{dek}</p>}
      <p className="teaser-meta">
        {names !== '' && (
          <span>
            {t('article.by')} {names}
          </span>
        )}
        <time dateTime={date}>{day(date)}</time>
      </p>
    </>
  );
}
