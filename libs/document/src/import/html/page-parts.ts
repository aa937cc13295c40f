import {
  attributeOf,
  childrenOf,
  hasAttribute,
  isElement,
  namesOf,
  type PageElement,
  type PageNode,
  styleOf,
} from './page-tree.js';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What no reader ever sees of a page. */
const UNSEEN = setOf(
  'script style template noscript head meta link title base object param source track map area datalist rp wbr colgroup col',
);
/** What is there to be operated and holds no text of a story. */
const CONTROLS = setOf('button input select textarea option progress meter canvas');
/** What stands around a story on its page. */
const AROUND = setOf('nav footer aside form dialog menu search fieldset');
const AROUND_ROLES = setOf('navigation contentinfo complementary search dialog alertdialog banner menu toolbar');
/** Sound, film and what another site shows inside the page. */
const MEDIA = setOf('video audio iframe embed svg');
const BLOCKS = setOf(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption video audio iframe',
);

/** How makers of pages call what is around a story, at the end of a class or an id. */
const AROUND_NAME =
  /(?:^|[-_])(?:comments?|comentarios?|related|relacionad[ao]s?|recommended|recomendad[ao]s?|share|sharing|social|compartir|newsletter|boletin|subscribe|suscripcion|promo|advert|advertisement|ads?|publicidad|breadcrumbs?|toolbar|cookies?|popup|modal|paywall|most-read|sidebar|outbrain|taboola|skip-link|tags)$/;

/** What an element is to the story: a part of it, something that nobody sees, or something around it. */
export type PagePlace = 'story' | 'unseen' | 'around' | 'media';

/** Tells where an element belongs by its name, its role and how it is shown. */
export function placeOf(element: PageElement): PagePlace {
  const { tagName } = element;
  if (UNSEEN.has(tagName) || CONTROLS.has(tagName) || isHidden(element)) return 'unseen';
  if (MEDIA.has(tagName)) return 'media';
  if (AROUND.has(tagName) || AROUND_ROLES.has(attributeOf(element, 'role').toLowerCase())) return 'around';
  const isNamedSo = isBlockElement(element) && namesOf(element).some((name) => AROUND_NAME.test(name));
  if (attributeOf(element, 'aria-hidden') === 'true') return 'around';
  return isNamedSo && !holdsHeadline(element) ? 'around' : 'story';
}

/** Whether the element begins a line of its own. */
export const isBlockElement = ({ tagName }: PageElement): boolean => BLOCKS.has(tagName);

/** Whether anything below begins a line of its own: then even a link or a bold run is but a wrapper. */
export function holdsBlocks(node: PageNode): boolean {
  return childrenOf(node).some((child) => isElement(child) && (isBlockElement(child) || holdsBlocks(child)));
}

function isHidden(element: PageElement): boolean {
  return (
    hasAttribute(element, 'hidden') ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'visibility') === 'hidden' ||
    styleOf(element, 'mso-hide') === 'all'
  );
}

function holdsHeadline(node: PageNode): boolean {
  return childrenOf(node).some((child) => isElement(child) && (child.tagName === 'h1' || holdsHeadline(child)));
}

/** What a part of the page says that it is, by the names its maker gave it. */
export type PageRole = 'title' | 'dek' | 'byline' | 'date' | 'section' | 'caption' | 'credit' | 'quote';

const ROLE_NAMES: readonly (readonly [role: PageRole, names: RegExp])[] = [
  ['credit', /(?:^|[-_])(?:credits?|creditos?|copyright|photographer|image-source)$/],
  ['caption', /(?:^|[-_])(?:mso-?caption|caption(?:-text)?|epigrafe|pie-de-foto)$/],
  ['quote', /^mso(?:intense)?quote(?:cx\w+)?$/],
  [
    'dek',
    /(?:^|[-_])(?:mso-?subtitle|subtitle|subtitulo|dek|deck|standfirst|bajada|entradilla|sumario|alternativeheadline)$|^msosubtitle/,
  ],
  ['byline', /(?:^|[-_])(?:byline|by-line|authors?|autor(?:es|a)?|firma)(?:[-_]name)?$/],
  ['date', /(?:^|[-_])(?:datepublished|pubdate|publish(?:ed)?-date|date|fecha)$/],
  ['section', /(?:^|[-_])(?:kicker|articlesection|section-name|volanta|seccion|category)$/],
  ['title', /^(?:mso-?title(?:cx\w+)?|title|headline|entry-title|article-title|titulo|titular)$/],
];

/** The role that an element's names give it; undefined for plain text. */
export function roleOf(element: PageElement): PageRole | undefined {
  const names = namesOf(element);
  return ROLE_NAMES.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0];
}
