import { Anchor, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { type Editor } from '@tiptap/react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { withTexts } from '../../i18n/i18n.js';
import { Waiting } from '../../parts/waiting.js';
import { type ArticleDocument, type Head } from './article-document.js';
import classes from './article.module.css';
import { SaveStatus } from './draft/save-status.js';
import { useDraftSaver } from './draft/use-draft-saver.js';
import { BodyEditor } from './editor/body-editor.js';
import { blocksOf, contentOf } from './editor/content.js';
import { HeadFields } from './head-fields.js';
import { PagePreview } from './page-preview.js';

const ConflictDialog = lazy(() =>
  import('./draft/conflict-dialog.js').then(({ ConflictDialog: dialog }) => ({ default: dialog })),
);
const HistoryPanel = lazy(() =>
  import('./history/history-panel.js').then(({ HistoryPanel: panel }) => ({ default: panel })),
);
const SubmitDialog = lazy(() =>
  withTexts(['engines'], import('./submit-dialog.js')).then(({ SubmitDialog: dialog }) => ({ default: dialog })),
);

const VIEWS = ['write', 'preview', 'history'] as const;
type View = (typeof VIEWS)[number];

interface WritingProps {
  draft: Schemas['Draft'];
  onSubmitted: (job: Schemas['TranslationJob']) => void;
  onReload: () => void;
}

/** A draft being written: its parts, its text, its page beside it. */
export function WritingScreen({ draft, onSubmitted, onReload }: WritingProps) {
  const { t } = useTranslation();
  const { editionId, articleId, locale } = draft;
  const [head, setHead] = useState<Head>(() => headOf(draft.document));
  const [section, setSection] = useState(draft.section);
  const [view, setView] = useState<View>('write');
  const [isSubmitting, setIsSubmitting] = useState(false);
  const isWide = useMediaQuery('(min-width: 80em)', true);
  const editor = useRef<Editor>(undefined);
  // Saving reads what stands at that moment, whatever React has drawn of it.
  const latest = useRef({ head, section });
  const read = () => {
    const blocks = editor.current === undefined ? draft.document.blocks : blocksOf(editor.current.getJSON());
    return { document: { ...latest.current.head, blocks }, section: latest.current.section };
  };
  const { saver, state } = useDraftSaver(draft, read);

  function changeHead(changed: Head): void {
    latest.current.head = changed;
    setHead(changed);
    saver.touch();
  }

  function load(document: ArticleDocument): void {
    latest.current.head = headOf(document);
    setHead(latest.current.head);
    editor.current?.commands.setContent(contentOf(document.blocks), { emitUpdate: false });
  }

  const besides = view === 'write' ? 'preview' : view;
  return (
    <Stack gap="md">
      <header className={classes.bar}>
        <div className={classes.barTitle}>
          <Group gap="sm">
            <Anchor component={Link} to="/" size="sm">
              {t('article.back')}
            </Anchor>
            <Text size="sm" c="var(--desk-muted)">
              {t('article.language', { language: t(`language.${locale}`) })}
            </Text>
          </Group>
          <Title order={1} lang={locale} lineClamp={1} className={classes.title}>
            {head.headline === '' ? t('article.untitled') : head.headline}
          </Title>
        </div>
        <SaveStatus state={state} onReload={onReload} />
        <Button onClick={() => setIsSubmitting(true)}>{t('article.submit.open')}</Button>
      </header>
      <SegmentedControl
        aria-label={t('article.view.label')}
        className={classes.views}
        value={isWide && view === 'write' ? 'preview' : view}
        onChange={(value) => setView(value)}
        data={VIEWS.filter((value) => !isWide || value !== 'write').map((value) => ({
          value,
          label: t(`article.view.${value}`),
        }))}
      />
      <div className={classes.desk}>
        <div hidden={!isWide && view !== 'write'}>
          <Stack gap="lg">
            <HeadFields
              head={head}
              section={section}
              locale={locale}
              onHead={changeHead}
              onSection={(changed) => {
                latest.current.section = changed;
                setSection(changed);
                saver.touch();
              }}
            />
            <BodyEditor
              blocks={draft.document.blocks}
              locale={locale}
              onReady={(ready) => {
                editor.current = ready;
              }}
              onChange={() => saver.touch()}
            />
          </Stack>
        </div>
        {(isWide || view !== 'write') && (
          <div className={classes.beside}>
            {besides === 'preview' ? (
              <PagePreview editionId={editionId} version={saver.version} />
            ) : (
              <Suspense fallback={<Waiting />}>
                <HistoryPanel
                  editionId={editionId}
                  locale={locale}
                  current={read().document}
                  onRestore={(document) => {
                    load(document);
                    saver.touch();
                  }}
                />
              </Suspense>
            )}
          </div>
        )}
      </div>
      {isSubmitting && (
        <Suspense fallback={null}>
          <SubmitDialog
            articleId={articleId}
            editionId={editionId}
            target={locale === 'en' ? 'es' : 'en'}
            flush={() => saver.flush()}
            onClose={() => setIsSubmitting(false)}
            onSubmitted={onSubmitted}
          />
        </Suspense>
      )}
      {state.kind === 'conflict' && (
        <Suspense fallback={null}>
          <ConflictDialog
            theirs={state.theirs}
            mine={read().document}
            locale={locale}
            onMine={() => void saver.keepMine()}
            onTheirs={() => {
              load(state.theirs.document);
              saver.takeTheirs();
            }}
          />
        </Suspense>
      )}
    </Stack>
  );
}

function headOf(document: ArticleDocument): Head {
  const { headline, dek, byline, dateline, date, lead } = document;
  return { headline, dek, byline, dateline, date, lead };
}
