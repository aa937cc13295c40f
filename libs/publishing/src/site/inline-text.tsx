import { Fragment, type ReactNode } from 'react';
import { type Inline, type Mark } from '@anverso/document';
import { sitePath } from '../domain/story.js';
import { safeHref } from './safe-href.js';

/** Where the addresses of a text lead; see {@link ArticleView.links}. */
export interface LinkTargets {
  siteUrl: string;
  links: Readonly<Record<string, string | null>>;
}

/** Runs of text with their marks. An address that is unsafe or leads nowhere leaves its words as plain text. */
export function InlineText({ content, targets }: { content: readonly Inline[]; targets: LinkTargets }) {
  return content.map((inline, index) =>
    inline.type === 'break' ? (
      <br key={index} />
    ) : (
      <Fragment key={index}>{marked(inline.text, inline.marks ?? [], targets)}</Fragment>
    ),
  );
}

/** Marks nest link → strong → emphasis, whatever their order in the run. */
const MARK_ORDER: Record<Mark['type'], number> = { emphasis: 0, strong: 1, link: 2 };

function marked(text: string, marks: readonly Mark[], targets: LinkTargets): ReactNode {
  const innermostFirst = [...marks].sort((a, b) => MARK_ORDER[a.type] - MARK_ORDER[b.type]);
  return innermostFirst.reduce<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case 'emphasis':
        return <em>{inner}</em>;
      case 'strong':
        return <strong>{inner}</strong>;
      case 'link': {
        const href = linkTarget(mark.href, targets);
        return href === undefined ? inner : <a href={href}>{inner}</a>;
      }
    }
  }, text);
}

/** The address to write for this one, undefined for none. */
export function linkTarget(href: string, { siteUrl, links }: LinkTargets): string | undefined {
  const path = sitePath(href, siteUrl);
  const known = path === undefined ? undefined : links[path];
  if (known === null) return undefined;
  return known ?? safeHref(href);
}
