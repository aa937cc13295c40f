import { type Locale } from '@anverso/kernel';
import { countWords } from '@anverso/language';
import { formatDateline } from './dateline.js';
import { type ArticleDocument, type Block, type Figure, type Inline } from './model.js';
import { mapUnits } from './units.js';

const WORDS: Record<Locale, { tag: string; by: string }> = {
  en: { tag: 'en-US', by: 'By' },
  es: { tag: 'es-419', by: 'Por' },
};

/** A whole article as plain text, a blank line between its parts; addresses of links are left to the reader's page. */
export function documentText(document: ArticleDocument, locale: Locale): string {
  const { headline, dek, byline, date, lead, blocks } = document;
  const opening = blocks.findIndex(({ type }) => type === 'paragraph');
  const dateline = document.dateline === undefined ? '' : formatDateline(document.dateline, locale);
  const parts = [
    headline,
    dek,
    [bylineText(byline, locale), date === undefined ? '' : dateText(date, locale)].filter(Boolean).join(' | '),
    lead === undefined ? '' : figureText(lead),
    ...blocks.map((block, index) => (index === opening ? dateline : '') + blockText(block)),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

/** The words of everything that is translated: what a reader reads, and the alternative texts of pictures. */
export function wordCount(document: ArticleDocument): number {
  let count = 0;
  mapUnits(document, ({ content }) => {
    count += countWords(inlineText(content));
    return content;
  });
  return count;
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.content);
    case 'subhead':
      return block.text;
    case 'quote': {
      const speaker = block.speaker === undefined ? '' : `\n— ${block.speaker}`;
      return `“${inlineText(block.content)}”${speaker}`;
    }
    case 'figure':
      return figureText(block.figure);
    case 'figure-pair':
      return block.figures.map(figureText).filter(Boolean).join('\n');
    case 'list':
      return block.items
        .map(({ content }, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inlineText(content)}`)
        .join('\n');
    case 'related':
      return block.stories.map(({ title }) => `- ${title}`).join('\n');
  }
}

function inlineText(content: readonly Inline[]): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
}

function figureText({ caption, credit }: Figure): string {
  return [caption, credit === undefined ? '' : `[${credit}]`].filter(Boolean).join(' ');
}

function bylineText(names: readonly string[], locale: Locale): string {
  if (names.length === 0) return '';
  const { tag, by } = WORDS[locale];
  return `${by} ${new Intl.ListFormat(tag, { type: 'conjunction' }).format(names)}`;
}

/** A day has no time zone: it is read and written as UTC. What is no date is shown as it is written. */
function dateText(date: string, locale: Locale): string {
  const day = new Date(date);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(WORDS[locale].tag, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
