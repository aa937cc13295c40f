import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import classes from './screen-frame.module.css';

interface FrameProps {
  title: string;
  lead?: string;
  /** Beside the title: what one comes here to do. */
  actions?: ReactNode;
  /** For forms and short lists, whose ends should not lie far apart. */
  isNarrow?: boolean;
  children: ReactNode;
}

/** A screen: its name, a sentence on what it is for, and its content at a readable width. */
export function ScreenFrame({ title, lead, actions, isNarrow = false, children }: FrameProps) {
  return (
    <Stack gap="lg" className={classes.frame} data-narrow={isNarrow || undefined}>
      <header className={classes.header}>
        <div>
          <Title order={1}>{title}</Title>
          {lead !== undefined && (
            <Text c="var(--desk-muted)" mt={4}>
              {lead}
            </Text>
          )}
        </div>
        {actions}
      </header>
      {children}
    </Stack>
  );
}
