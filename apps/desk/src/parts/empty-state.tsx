import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import classes from './empty-state.module.css';

/** Nothing here yet: what that means, and what to do next. */
export function EmptyState({ title, hint, action }: { title: string; hint: string; action?: ReactNode }) {
  return (
    <Stack align="center" gap="xs" className={classes.empty}>
      <Title order={2}>{title}</Title>
      <Text c="var(--desk-muted)" ta="center" maw="36rem">
        {hint}
      </Text>
      {action}
    </Stack>
  );
}
