import { type Locale, LOCALES } from '@anverso/kernel';
import { translator } from '@anverso/i18n';
import { type Alternate } from '../domain/alternates.js';
import { mediaPath, type Picture, renditionUpTo } from '../domain/picture.js';
import { useSiteName } from './house.js';

interface PageHeadProps {
  locale: Locale;
  siteUrl: string;
  title: string;
  description: string;
  path: string;
  alternates: readonly Alternate[];
  picture?: Picture & { alt: string };
  article?: { publishedAt: string; updatedAt: string; section: string; byline: readonly string[] };
  /** schema.org data; any `<` in it is written so that it cannot close the element. */
  jsonLd?: object;
}

/** Open Graph wants a territory: the house writes American English and Latin American Spanish. */
const OG_LOCALE: Record<Locale, string> = { en: 'en_US', es: 'es_LA' };

/** Title, description, address, versions and previews of a page. */
export function PageHead(props: PageHeadProps) {
  const { locale, siteUrl, title, description, path, alternates, picture, article, jsonLd } = props;
  const t = translator(locale, 'site');
  const siteName = useSiteName(locale);
  const otherVersions = LOCALES.filter(
    (language) => language !== locale && alternates.some(({ hreflang }) => hreflang === language),
  );
  return (
    <>
      <title>{title === siteName ? `${title} · ${t('motto')}` : `${title} · ${siteName}`}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={siteUrl + path} />
      {alternates.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
      <meta property="og:site_name" content={siteName} />
      <meta property="og:type" content={article === undefined ? 'website' : 'article'} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={siteUrl + path} />
      <meta property="og:locale" content={OG_LOCALE[locale]} />
      {otherVersions.map((language) => (
        <meta key={language} property="og:locale:alternate" content={OG_LOCALE[language]} />
      ))}
      <PictureMeta siteUrl={siteUrl} picture={picture} />
      {article !== undefined && (
        <>
          <meta property="article:published_time" content={article.publishedAt} />
          <meta property="article:modified_time" content={article.updatedAt} />
          <meta property="article:section" content={article.section} />
          {article.byline.map((name) => (
            <meta key={name} name="author" content={name} />
          ))}
        </>
      )}
      {jsonLd !== undefined && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonLd).replace(/</g, '\\u003c') }}
        />
      )}
    </>
  );
}

function PictureMeta({ siteUrl, picture }: Pick<PageHeadProps, 'siteUrl' | 'picture'>) {
  if (picture === undefined) return <meta name="twitter:card" content="summary" />;
  const { width, height } = renditionUpTo(picture, 1600);
  return (
    <>
      <meta property="og:image" content={siteUrl + mediaPath(picture, width, 'jpeg')} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={picture.alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
