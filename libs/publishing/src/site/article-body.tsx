import { type ReactNode } from 'react';
import { type Locale } from '@anverso/kernel';
import { type Block, type BlockOf, formatDateline } from '@anverso/document';
import { translator } from '@anverso/i18n';
import { InlineText, type LinkTargets, linkTarget } from './inline-text.js';
import { StoryFigure } from './story-figure.js';
import { useUnitMark } from './preview.js';
import { type ArticleView } from './views.js';

interface BodyProps {
  view: ArticleView;
  locale: Locale;
  siteUrl: string;
}

/** The text of a story, block by block, its dateline opening the first paragraph. */
export function ArticleBody({ view, locale, siteUrl }: BodyProps) {
  const { blocks, dateline } = view.document;
  const opening = blocks.find(({ type }) => type === 'paragraph');
  const targets: LinkTargets = { siteUrl, links: view.links };
  return (
    <div className="story-text">
      {opening === undefined && dateline !== undefined && (
        <p className="dateline">{formatDateline(dateline, locale)}</p>
      )}
      {blocks.map((block) => (
        <BlockView key={block.id} block={block} view={view} locale={locale} targets={targets}>
          {block === opening && dateline !== undefined && (
            <span className="dateline">{formatDateline(dateline, locale)}</span>
          )}
        </BlockView>
      ))}
    </div>
  );
}

interface BlockProps {
  block: Block;
  view: ArticleView;
  locale: Locale;
  targets: LinkTargets;
  /** What opens the block: the dateline. */
  children: ReactNode;
}

function BlockView({ block, view, locale, targets, children }: BlockProps) {
  const mark = useUnitMark();
  switch (block.type) {
    case 'paragraph':
      return (
        <p {...mark(block.id)}>
          {children}
          <InlineText content={block.content} targets={targets} />
        </p>
      );
    case 'subhead':
      return <h2 {...mark(block.id)}>{block.text}</h2>;
    case 'quote':
      return <PullQuote block={block} targets={targets} />;
    case 'figure':
      return (
        <StoryFigure
          figure={block.figure}
          path={block.id}
          pictures={view.pictures}
          locale={locale}
          sizes="(min-width: 48rem) 44rem, 100vw"
          className="figure"
        />
      );
    case 'figure-pair':
      return (
        <div className="figure-pair">
          {block.figures.map((figure, index) => (
            <StoryFigure
              key={figure.id}
              figure={figure}
              path={`${block.id}.${index}`}
              pictures={view.pictures}
              locale={locale}
              sizes="(min-width: 48rem) 30rem, 100vw"
              className="figure"
            />
          ))}
        </div>
      );
    case 'list':
      return <StoryList block={block} targets={targets} />;
    case 'related':
      return <Related block={block} locale={locale} targets={targets} />;
  }
}

function PullQuote({ block, targets }: { block: BlockOf<'quote'>; targets: LinkTargets }) {
  const mark = useUnitMark();
  return (
    <figure className="pull-quote">
      <blockquote>
        <p {...mark(block.id)}>
          <InlineText content={block.content} targets={targets} />
        </p>
      </blockquote>
      {block.speaker !== undefined && <figcaption>{block.speaker}</figcaption>}
    </figure>
  );
}

function StoryList({ block, targets }: { block: BlockOf<'list'>; targets: LinkTargets }) {
  const mark = useUnitMark();
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item) => (
        <li key={item.id} {...mark(`${block.id}.${item.id}`)}>
          <InlineText content={item.content} targets={targets} />
        </li>
      ))}
    </List>
  );
}

/** Only stories that a reader can open. */
function Related({ block, locale, targets }: { block: BlockOf<'related'>; locale: Locale; targets: LinkTargets }) {
  const mark = useUnitMark();
  const open = block.stories.flatMap(({ id, title, href }) => {
    const target = linkTarget(href, targets);
    return target === undefined ? [] : [{ id, title, href: target }];
  });
  if (open.length === 0) return null;
  return (
    <aside className="related" aria-label={translator(locale, 'site')('article.related')}>
      <p className="label" aria-hidden="true">
        {translator(locale, 'site')('article.related')}
      </p>
      <ul>
        {open.map(({ id, title, href }) => (
          <li key={id} {...mark(`${block.id}.${id}`)}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </aside>
  );
}
