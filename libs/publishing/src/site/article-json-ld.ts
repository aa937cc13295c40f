import { type Locale } from '@anverso/kernel';
import {
  type NewsArticle,
  type Organization,
  type Person,
  type SoftwareApplication,
  type WithContext,
} from 'schema-dts';
import { mediaPath, type Picture, renditionUpTo } from '../domain/picture.js';
import { siteNameOf } from './house.js';
import { engineNames, peopleOf } from './provenance.js';
import { type ArticleView, type SiteFrame } from './views.js';

/** schema.org knows people as translators; a machine that drafted is named beside them, as what it is. */
type Translator = Exclude<Person, string> | Exclude<SoftwareApplication, string>;
type Article = Omit<Extract<WithContext<NewsArticle>, { '@type': 'NewsArticle' }>, 'translator'> & {
  translator?: Translator[];
};

/** What search engines and archives are told of a story, its twin, and who stands behind it. */
export function articleJsonLd(view: ArticleView, frame: SiteFrame): Article {
  const { locale, siteUrl } = frame;
  const { document, provenance } = view;
  const url = siteUrl + view.path;
  const lead = leadPicture(view);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': articleId(siteUrl, view.path),
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: document.headline,
    description: document.dek,
    image: lead === undefined ? undefined : [imageObject(lead.picture, lead.figure, siteUrl)],
    datePublished: view.publishedAt,
    dateModified: view.updatedAt,
    author: document.byline.map((name): Person => ({ '@type': 'Person', name })),
    dateline: document.dateline?.place,
    inLanguage: locale,
    articleSection: view.section.name,
    isAccessibleForFree: true,
    publisher: publisher(frame),
    creditText: lead?.figure.credit,
    ...twinOf(view, siteUrl),
    translator: provenance === undefined ? undefined : translators(provenance),
  };
}

const articleId = (siteUrl: string, path: string): string => `${siteUrl}${path}#article`;

function publisher(frame: SiteFrame): Organization {
  return { '@type': 'NewsMediaOrganization', name: siteNameOf(frame), url: frame.siteUrl };
}

function translators(provenance: NonNullable<ArticleView['provenance']>): Translator[] {
  return [
    ...engineNames(provenance).map((name) => ({
      '@type': 'SoftwareApplication' as const,
      name,
      applicationCategory: 'Machine translation',
    })),
    ...peopleOf(provenance, 'translator').map((name) => ({ '@type': 'Person' as const, name })),
  ];
}

/** The other face: the work this one translates, or its translation. */
function twinOf(view: ArticleView, siteUrl: string): Pick<Article, 'translationOfWork' | 'workTranslation'> {
  if (view.twin === undefined) return {};
  const twin = {
    '@type': 'NewsArticle' as const,
    '@id': articleId(siteUrl, view.twin.path),
    url: siteUrl + view.twin.path,
    headline: view.twin.headline,
    inLanguage: view.provenance === undefined ? otherOf(view) : view.sourceLocale,
  };
  return view.provenance === undefined ? { workTranslation: twin } : { translationOfWork: twin };
}

const otherOf = ({ sourceLocale }: ArticleView): Locale => (sourceLocale === 'en' ? 'es' : 'en');

function leadPicture({ document: { lead }, pictures }: ArticleView) {
  const picture = lead?.assetId === undefined ? undefined : pictures.get(lead.assetId);
  return lead === undefined || picture === undefined ? undefined : { figure: lead, picture };
}

function imageObject(picture: Picture, figure: { caption: string; credit?: string }, siteUrl: string) {
  const { width, height } = renditionUpTo(picture, 1600);
  return {
    '@type': 'ImageObject' as const,
    url: siteUrl + mediaPath(picture, width, 'jpeg'),
    width: String(width),
    height: String(height),
    caption: figure.caption,
    creditText: figure.credit,
  };
}
