import { Alert, Anchor, Button, Group, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type DragEvent, type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Problem, problemText, type Schemas } from '../../api/client.js';
import { FileDrop } from '../../parts/files/file-drop.js';
import { useLocale } from '../../parts/locale.js';
import { ImportedStory } from './imported-story.js';
import { NOTHING_PASTED, PasteField } from './paste-field.js';
import { readStory, STORY_FILES } from './read-story.js';
import { StillReading } from './still-reading.js';

const WAYS = ['paste', 'file', 'blank'] as const;
type Way = (typeof WAYS)[number];
type Locale = 'en' | 'es';

/** A story from a text, from a file, or from nothing. */
export function ImportForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: sections = [] } = $api.useQuery('get', '/api/sections');
  const [way, setWay] = useState<Way>('paste');
  const [pasted, setPasted] = useState(NOTHING_PASTED);
  const [file, setFile] = useState<File>();
  const [headline, setHeadline] = useState('');
  const [locale, setLocale] = useState<Locale | null>(null);
  const [section, setSection] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [imported, setImported] = useState<Schemas['ImportedStory']>();

  const spoken = useLocale();
  const isBlank = way === 'blank';
  const ready = { paste: pasted.text.trim() !== '', file: file !== undefined, blank: headline.trim() !== '' }[way];

  async function begin(): Promise<unknown> {
    const { data, error } = await api.POST('/api/articles', {
      body: { headline, locale: locale ?? spoken, section: section ?? sections[0]?.id ?? '' },
    });
    if (data !== undefined) {
      onDone();
      await navigate({ to: '/articles/$articleId', params: { articleId: data.articleId } });
    }
    return error;
  }

  async function read(): Promise<unknown> {
    const page = pasted.keepsForm ? pasted.html : undefined;
    const words =
      page === undefined ? { fileName: 'story.txt', content: pasted.text } : { fileName: 'story.html', content: page };
    const chosen = way === 'file' && file !== undefined ? { fileName: file.name, content: file } : words;
    const { story, problem: refusal } = await readStory({ ...chosen, locale, section });
    setImported(story);
    return refusal;
  }

  /** A file may be dropped on any part of the form. */
  function drop(event: DragEvent): void {
    const [dropped] = event.dataTransfer.files;
    if (dropped === undefined) return;
    event.preventDefault();
    setFile(dropped);
    setWay('file');
  }

  async function send(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    const error = await (isBlank ? begin() : read()).catch((failure: unknown) => failure);
    setBusy(false);
    setProblem(error);
    if (error === undefined) await queries.invalidateQueries({ queryKey: ['get', '/api/articles'] });
  }

  if (imported !== undefined) {
    return <ImportedStory story={imported} onDone={onDone} onAnother={() => setImported(undefined)} />;
  }
  return (
    <form onSubmit={(event) => void send(event)} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Stack gap="md">
        <SegmentedControl
          fullWidth
          aria-label={t('storyImport.way.label')}
          value={way}
          onChange={(value) => setWay(value)}
          data={WAYS.map((value) => ({ value, label: t(`storyImport.way.${value}`) }))}
        />
        {way === 'paste' && <PasteField pasted={pasted} onChange={setPasted} />}
        {way === 'file' && (
          <FileDrop
            prompt={file === undefined ? t('storyImport.drop') : t('storyImport.chosen', { name: file.name })}
            choose={t('storyImport.choose')}
            types={t('storyImport.types')}
            accept={STORY_FILES}
            onFile={setFile}
          />
        )}
        {isBlank && (
          <TextInput
            label={t('storyImport.headline')}
            value={headline}
            onChange={(event) => setHeadline(event.currentTarget.value)}
            maxLength={300}
            required
          />
        )}
        <Group grow align="start" preventGrowOverflow={false}>
          <Select
            label={t('storyImport.language')}
            placeholder={isBlank ? undefined : t('storyImport.detect')}
            value={isBlank ? (locale ?? spoken) : locale}
            onChange={(value) => setLocale(value)}
            clearable={!isBlank}
            clearButtonProps={{ 'aria-label': t('storyImport.detect') }}
            data={[
              { value: 'en', label: t('locale.en') },
              { value: 'es', label: t('locale.es') },
            ]}
          />
          <Select
            label={t('storyImport.section')}
            placeholder={isBlank ? undefined : t('storyImport.asWritten')}
            value={isBlank ? (section ?? sections[0]?.id ?? null) : section}
            onChange={setSection}
            clearable={!isBlank}
            clearButtonProps={{ 'aria-label': t('storyImport.asWritten') }}
            data={sections.map(({ id, names }) => ({ value: id, label: names[spoken].name }))}
          />
        </Group>
        {problem !== undefined && <ImportProblem problem={problem} onDone={onDone} />}
        {busy && !isBlank && <StillReading />}
        <Group justify="end">
          <Button type="submit" disabled={!ready} loading={busy}>
            {isBlank ? t('storyImport.begin') : t('storyImport.read')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Why the story was not taken; the one that stands already is a click away. */
function ImportProblem({ problem, onDone }: { problem: unknown; onDone: () => void }) {
  const { t } = useTranslation();
  const { code, details } = problem as Partial<Problem>;
  const articleId = code === 'IMPORT_EXISTS' ? details?.articleId : undefined;
  return (
    <Alert color="red" role="alert" variant="light">
      {problemText(problem)}{' '}
      {typeof articleId === 'string' && articleId !== '' && (
        <Anchor component={Link} to="/articles/$articleId" params={{ articleId } as never} onClick={onDone} inherit>
          {t('storyImport.exists')}
        </Anchor>
      )}
    </Alert>
  );
}
