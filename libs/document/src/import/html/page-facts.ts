import { type Locale } from '@anverso/kernel';
import { seenText } from './page-text.js';
import { attributeOf, findAll, isElement, type PageElement, type PageNode } from './page-tree.js';

/** What a page tells machines of its story. */
export interface PageFacts {
  headline?: string;
  description?: string;
  authors: string[];
  date?: string;
  section?: string;
  locale?: Locale;
  /** Where the page stands, so that its links can be followed from elsewhere. */
  address?: string;
}

const STORY_TYPES = /(?:Article|NewsArticle|ReportageNewsArticle|BlogPosting|AnalysisNewsArticle|OpinionNewsArticle)$/;
/** A list nested deeper than this is no description of a story. */
const DEEPEST_DATA = 6;

/** Reads `<title>`, `<meta>` and the JSON-LD of an article; what a story needs of it, never more. */
export function readPageFacts(page: PageNode): PageFacts {
  const head = findAll(page, ({ tagName }) => /^(?:meta|title|link|base|html|script)$/.test(tagName));
  const story = head.filter(isData).flatMap(({ childNodes }) => storiesOf(dataOf(childNodes)))[0] ?? {};
  const meta = (...names: string[]): string | undefined =>
    names.map((name) => metaOf(head, name)).find((value) => value !== '');
  const title = head.find(({ tagName }) => tagName === 'title');
  const address = linkOf(head, 'base') ?? linkOf(head, 'canonical') ?? meta('og:url');
  const facts = {
    headline: textOf(story.headline) ?? meta('og:title', 'twitter:title') ?? (title && withoutSite(titleText(title))),
    description: textOf(story.description) ?? meta('og:description', 'description'),
    date: textOf(story.datePublished) ?? meta('article:published_time', 'date'),
    section: textOf(story.articleSection) ?? meta('article:section'),
    locale: localeOf(textOf(story.inLanguage) ?? languageOf(head) ?? meta('og:locale')),
    address: address !== undefined && /^https?:/i.test(address) ? address : undefined,
  };
  const written = namesIn(story.author);
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));
  return { ...known, authors: written.length > 0 ? written : namesIn(meta('author', 'article:author')) };
}

type Data = Record<string, unknown>;

const isData = (element: PageElement): boolean =>
  element.tagName === 'script' && attributeOf(element, 'type').toLowerCase() === 'application/ld+json';

function dataOf(nodes: readonly PageNode[]): unknown {
  try {
    return JSON.parse(nodes.map((node) => ('value' in node ? node.value : '')).join(''));
  } catch {
    // Many pages break their own data; the text is still there.
    return undefined;
  }
}

function storiesOf(data: unknown, depth = 0): Data[] {
  if (typeof data !== 'object' || data === null || depth > DEEPEST_DATA) return [];
  if (Array.isArray(data)) return data.flatMap((one) => storiesOf(one, depth + 1));
  const object = data as Data;
  const types = [object['@type']].flat();
  const isStory = types.some((type) => typeof type === 'string' && STORY_TYPES.test(type));
  return isStory ? [object] : storiesOf(object['@graph'] ?? object.mainEntity, depth + 1);
}

/** A text of the data, which may stand in a list and hold markup of its own that is not for us. */
function textOf(value: unknown): string | undefined {
  const [first]: unknown[] = [value].flat();
  if (typeof first !== 'string') return undefined;
  const text = first
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}

function namesIn(value: unknown): string[] {
  return [value].flat().flatMap((one) => {
    const name = typeof one === 'object' && one !== null && 'name' in one ? textOf(one.name) : textOf(one);
    return name === undefined || /^https?:/i.test(name) ? [] : [name];
  });
}

function metaOf(head: readonly PageElement[], name: string): string {
  const found = head.find(
    (element) =>
      element.tagName === 'meta' &&
      [attributeOf(element, 'property'), attributeOf(element, 'name')].some((own) => own.toLowerCase() === name),
  );
  return found === undefined ? '' : attributeOf(found, 'content').replace(/\s+/g, ' ');
}

function linkOf(head: readonly PageElement[], kind: 'base' | 'canonical'): string | undefined {
  const found = head.find((element) =>
    kind === 'base' ? element.tagName === 'base' : attributeOf(element, 'rel').toLowerCase() === kind,
  );
  const href = found === undefined ? '' : attributeOf(found, 'href');
  return href === '' ? undefined : href;
}

function languageOf(head: readonly PageElement[]): string | undefined {
  const root = head.find(({ tagName }) => tagName === 'html');
  const lang = root === undefined ? '' : attributeOf(root, 'lang');
  return lang === '' ? undefined : lang;
}

function localeOf(tag: string | undefined): Locale | undefined {
  const [language] = tag?.toLowerCase().split(/[-_]/) ?? [];
  return language === 'en' || language === 'es' ? language : undefined;
}

const titleText = (title: PageElement): string =>
  title.childNodes
    .map((node) => ('value' in node ? node.value : isElement(node) ? seenText(node) : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** The title of a page ends in the name of its site. */
const withoutSite = (title: string): string => title.replace(/\s+[|·–—-]\s+[^|·–—]{2,40}$/, '');
