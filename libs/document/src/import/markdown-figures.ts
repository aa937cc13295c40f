import { type Image, type ImageReference, type Nodes } from 'mdast';
import { type Figure } from '../model.js';
import { type FoundCaption, parseCaption } from './caption-line.js';
import { type FoundImage, readImage } from './markdown-inline.js';
import { type MarkdownStory } from './markdown-story.js';

/** The pictures inside a node, however deep they stand. */
export function imagesOf(node: Nodes, story: MarkdownStory): FoundImage[] {
  if (node.type === 'image' || node.type === 'imageReference')
    return [readImage(node satisfies Image | ImageReference, story)];
  return 'children' in node ? node.children.flatMap((child) => imagesOf(child, story)) : [];
}

/** Adds the pictures of one paragraph: one is a figure, two are a pair; the first before all text is the lead. */
export function pushFigures(images: readonly FoundImage[], words: string | undefined, story: MarkdownStory): void {
  const figures = images.map((image) => makeFigure(image, images.length === 1 ? words : undefined, story));
  const isLead = story.lead === undefined && !story.hasText && story.blocks.length === 0;
  const [lead] = figures;
  if (isLead && lead !== undefined) {
    story.lead = lead;
    story.log.recognise('lead', images[0]?.line ?? 1, lead.caption);
    figures.shift();
  }
  const [first, second, third] = figures;
  if (first !== undefined && second !== undefined && third === undefined) {
    story.blocks.push({ id: story.ids.next('b'), type: 'figure-pair', figures: [first, second] });
    story.log.recognise('figure-pair', images[0]?.line ?? 1, first.caption);
  } else {
    for (const figure of figures) story.blocks.push({ id: story.ids.next('b'), type: 'figure', figure });
  }
}

/** Adds a caption that stands in the text without its picture. */
export function pushCaption(found: FoundCaption, line: number, story: MarkdownStory): void {
  pushFigures([{ path: '', alt: '', title: '', line }], `${found.caption} [${found.credit ?? ''}]`, story);
}

function makeFigure(image: FoundImage, words: string | undefined, story: MarkdownStory): Figure {
  const { log } = story;
  const written = image.title === '' ? (words ?? '') : image.title;
  const { caption, credit } = parseCaption(written) ?? { caption: written };
  const id = story.ids.next('f');
  if (caption !== '') log.recognise('caption', image.line, caption);
  if (credit !== undefined) log.recognise('credit', image.line, credit);
  if (caption === '') log.doubt('caption', image.line, image.alt, 'CAPTION_MISSING');
  else if (credit === undefined) log.doubt('caption', image.line, caption, 'CAPTION_WITHOUT_CREDIT');
  if (image.alt === '' && image.path !== '') log.doubt('alt', image.line, image.path, 'ALT_MISSING');
  pushPicture(id, image, story);
  return { id, alt: image.alt.replace(/\s+/g, ' ').trim(), caption, ...(credit !== undefined && { credit }) };
}

/** Only a file beside the story can be taken along; an address elsewhere is named and left to a person. */
function pushPicture(figureId: string, { path, line }: FoundImage, { pictures, embedded, log }: MarkdownStory): void {
  if (path === '') return;
  const bytes = embedded?.get(path);
  if (bytes !== undefined) pictures.push({ figureId, path, bytes });
  else if (/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(path)) log.doubt('picture', line, path, 'PICTURE_NOT_A_FILE');
  else pictures.push({ figureId, path: decodePath(path) });
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A name may hold a percent sign of its own.
    return path;
  }
}
