import { Button, FileButton, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import classes from './file-drop.module.css';

interface DropProps {
  /** What is said of the place, or of the file that was chosen. */
  prompt: string;
  choose: string;
  /** Which files may come, in words and as the browser filters them. */
  types: string;
  accept: string;
  onFile: (file: File) => void;
}

/** A place to drop one file; the button does the same for keyboards and phones. */
export function FileDrop({ prompt, choose, types, accept, onFile }: DropProps) {
  const [isOver, setIsOver] = useState(false);
  const forget = useRef<() => void>(null);
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
      <Text>{prompt}</Text>
      <FileButton
        // The same file can be chosen again once it was mended.
        resetRef={forget}
        onChange={(chosen) => {
          if (chosen !== null) onFile(chosen);
          forget.current?.();
        }}
        accept={accept}
        inputProps={{ 'aria-label': choose }}
      >
        {(props) => (
          <Button variant="default" {...props}>
            {choose}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="var(--desk-muted)">
        {types}
      </Text>
    </Stack>
  );
}
