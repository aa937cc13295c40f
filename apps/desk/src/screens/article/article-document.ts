import { type Schemas } from '../../api/client.js';

export type ArticleDocument = Schemas['ArticleDocument'];
export type Block = ArticleDocument['blocks'][number];
export type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;
export type Figure = BlockOf<'figure'>['figure'];
export type Inline = BlockOf<'paragraph'>['content'][number];
export type Mark = NonNullable<Extract<Inline, { type: 'text' }>['marks']>[number];
export type RelatedStory = BlockOf<'related'>['stories'][number];
/** What stands above the text. */
export type Head = Omit<ArticleDocument, 'blocks'>;

/** The words of inline content. */
export function wordsOf(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
}
