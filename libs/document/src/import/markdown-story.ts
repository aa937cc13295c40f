import { type Locale } from '@anverso/kernel';
import { type ArticleDocument, type Block } from '../model.js';
import { type DocumentIds } from './ids.js';
import { type InlineContext } from './markdown-inline.js';
import { type ImportedPicture } from './recognition.js';

/** A story while its Markdown is read from top to bottom. */
export interface MarkdownStory
  extends Partial<Omit<ArticleDocument, 'byline' | 'blocks'>>, Pick<ArticleDocument, 'byline'>, InlineContext {
  blocks: Block[];
  section?: string;
  locale: Locale;
  pictures: ImportedPicture[];
  /** Pictures that came inside the file, by the address that shows them. */
  embedded?: ReadonlyMap<string, Uint8Array>;
  /** Whether words of the text were met: figures before them are the lead, bylines and dates after them are none. */
  hasText: boolean;
  ids: DocumentIds;
}
