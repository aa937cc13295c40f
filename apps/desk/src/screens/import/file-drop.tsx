import { Button, FileButton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './import.module.css';
import { STORY_FILES } from './read-story.js';

/** A place to drop one file; the button does the same for keyboards and phones. */
export function FileDrop({ file, onFile }: { file: File | undefined; onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const [isOver, setIsOver] = useState(false);
  return (
    <Stack
      className={classes.drop}
      data-over={isOver || undefined}
      align="center"
      gap="xs"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const [dropped] = event.dataTransfer.files;
        if (dropped !== undefined) onFile(dropped);
      }}
    >
      <Text>{file === undefined ? t('storyImport.drop') : t('storyImport.chosen', { name: file.name })}</Text>
      <FileButton
        onChange={(chosen) => {
          if (chosen !== null) onFile(chosen);
        }}
        accept={STORY_FILES}
        inputProps={{ 'aria-label': t('storyImport.choose') }}
      >
        {(props) => (
          <Button variant="default" {...props}>
            {t('storyImport.choose')}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="var(--desk-muted)">
        {t('storyImport.types')}
      </Text>
    </Stack>
  );
}
