import { ActionIcon, Button, Stack } from '@mantine/core';
import { NodeViewContent, type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { createContext, type ReactNode, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { type Figure, type RelatedStory } from '../article-document.js';
import { FigureFields } from '../figure-fields.js';
import { LiveInput } from '../live-text.js';
import classes from './editor.module.css';
import { newId } from './new-id.js';
import { FigureNode, FigurePair, Quote, Related } from './nodes.js';

/** The language of the story, for the fields inside the editor. */
export const StoryLocale = createContext('en');

/** A block with fields instead of text; working in a field makes it the current block. */
function FieldBlock({ view, label, children }: { view: NodeViewProps; label: string; children: ReactNode }) {
  const { editor, getPos, selected } = view;
  const select = (): void => {
    const pos = getPos();
    if (pos !== undefined && editor.state.selection.from !== pos) editor.commands.setNodeSelection(pos);
  };
  return (
    <NodeViewWrapper className={classes.fields} data-selected={selected || undefined} onFocus={select}>
      <div className={classes.fieldsLabel} contentEditable={false}>
        {label}
      </div>
      {children}
    </NodeViewWrapper>
  );
}

function FigureView(view: NodeViewProps) {
  const { t } = useTranslation();
  const locale = useContext(StoryLocale);
  const { id, figure } = view.node.attrs as { id: string; figure: Figure };
  return (
    <FieldBlock view={view} label={t('article.figure.figure')}>
      <FigureFields
        figure={figure}
        path={id}
        name={t('article.figure.figure')}
        locale={locale}
        onFigure={(changed) => view.updateAttributes({ figure: changed })}
      />
    </FieldBlock>
  );
}

function PairView(view: NodeViewProps) {
  const { t } = useTranslation();
  const locale = useContext(StoryLocale);
  const { id, figures } = view.node.attrs as { id: string; figures: Figure[] };
  return (
    <FieldBlock view={view} label={t('article.figure.pair')}>
      <Stack gap="sm">
        {figures.map((figure, index) => (
          <FigureFields
            key={figure.id}
            figure={figure}
            path={`${id}.${index}`}
            name={t(index === 0 ? 'article.figure.one' : 'article.figure.two')}
            locale={locale}
            onFigure={(changed) => view.updateAttributes({ figures: figures.with(index, changed) })}
          />
        ))}
      </Stack>
    </FieldBlock>
  );
}

function QuoteView({ node, updateAttributes }: NodeViewProps) {
  const { t } = useTranslation();
  const { speaker } = node.attrs as { speaker: string | null };
  return (
    <NodeViewWrapper as="blockquote" className={classes.quote}>
      <NodeViewContent as="div" className={classes.quoteText} />
      <div contentEditable={false}>
        <LiveInput
          size="xs"
          aria-label={t('article.quote.speaker')}
          placeholder={`${t('article.quote.speaker')} — ${t('article.quote.speakerHint')}`}
          value={speaker ?? ''}
          onText={(text) => updateAttributes({ speaker: text === '' ? null : text })}
        />
      </div>
    </NodeViewWrapper>
  );
}

function RelatedView(view: NodeViewProps) {
  const { t } = useTranslation();
  const locale = useContext(StoryLocale);
  const { stories } = view.node.attrs as { stories: RelatedStory[] };
  const update = (changed: RelatedStory[]): void => view.updateAttributes({ stories: changed });
  return (
    <FieldBlock view={view} label={t('article.related.title')}>
      <Stack gap="xs">
        {stories.map((story, index) => (
          <div key={story.id} className={classes.relatedStory}>
            <LiveInput
              size="xs"
              lang={locale}
              aria-label={t('article.related.story', { number: index + 1 })}
              placeholder={t('article.related.story', { number: index + 1 })}
              value={story.title}
              onText={(title) => update(stories.with(index, { ...story, title }))}
            />
            <LiveInput
              size="xs"
              aria-label={t('article.related.address', { number: index + 1 })}
              placeholder="/en/politics/…"
              value={story.href}
              onText={(href) => update(stories.with(index, { ...story, href: href.trim() }))}
            />
            <ActionIcon
              variant="subtle"
              size="md"
              aria-label={t('article.related.remove', { number: index + 1 })}
              onClick={() => update(stories.filter((other) => other !== story))}
            >
              ✕
            </ActionIcon>
          </div>
        ))}
        <div>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => update([...stories, { id: newId('r'), title: '', href: '' }])}
          >
            {t('article.related.add')}
          </Button>
        </div>
      </Stack>
    </FieldBlock>
  );
}

/** The nodes that the screen draws with fields of its own. */
export const blockViews = [
  Quote.extend({ addNodeView: () => ReactNodeViewRenderer(QuoteView) }),
  FigureNode.extend({ addNodeView: () => ReactNodeViewRenderer(FigureView) }),
  FigurePair.extend({ addNodeView: () => ReactNodeViewRenderer(PairView) }),
  Related.extend({ addNodeView: () => ReactNodeViewRenderer(RelatedView) }),
];
