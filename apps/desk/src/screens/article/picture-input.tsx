import { Button, FileButton, Loader, Text } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './article.module.css';
import { pictureUrl, uploadPicture } from './upload-picture.js';

interface PictureInputProps {
  assetId?: string;
  alt: string;
  /** Names the figure for people who do not see it. */
  name: string;
  onPicture: (assetId: string) => void;
}

/** The picture itself: drop a file on it or choose one. */
export function PictureInput({ assetId, alt, name, onPicture }: PictureInputProps) {
  const { t } = useTranslation();
  const [isOver, setIsOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  // What was written beside the picture while it was on its way has to stay.
  const latest = useRef(onPicture);
  latest.current = onPicture;

  async function take(file: File | null | undefined): Promise<void> {
    if (file === null || file === undefined) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const { id } = await uploadPicture(file);
      latest.current(id);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  }

  function drop(event: DragEvent): void {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setIsOver(false);
    void take(file);
  }

  const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  const action = assetId === undefined ? t('article.figure.choose') : t('article.figure.replace');
  return (
    <div
      className={classes.picture}
      data-over={isOver || undefined}
      data-empty={assetId === undefined || undefined}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {assetId === undefined ? (
        <Text size="sm" c="var(--desk-muted)">
          {t('article.figure.drop')}
          <br />
          {t('article.figure.types')}
        </Text>
      ) : (
        <img src={pictureUrl(assetId)} alt={alt === '' ? name : alt} draggable={false} />
      )}
      <FileButton
        onChange={(file) => void take(file)}
        accept="image/jpeg,image/png,image/webp,image/avif"
        inputProps={{ 'aria-label': `${action}: ${name}` }}
      >
        {(props) => (
          <Button
            size="xs"
            variant="default"
            {...props}
            className={classes.pictureButton}
            aria-label={`${action}: ${name}`}
            disabled={busy}
            leftSection={busy ? <Loader size={12} /> : undefined}
          >
            {busy ? t('article.figure.uploading') : action}
          </Button>
        )}
      </FileButton>
      {problem !== undefined && (
        <Text size="sm" c="red" role="alert">
          {problem}
        </Text>
      )}
    </div>
  );
}
