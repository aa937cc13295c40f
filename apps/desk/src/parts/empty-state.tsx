import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import classes from './empty-state.module.css';

/** Nothing here yet: what that means, and what to do next. */
export function EmptyState({ title, hint, action }: { title: string; hint: string; action?: ReactNode }) {
  return (
    <Stack align="center" gap="xs" className={classes.empty}>
      <svg className={classes.coin} viewBox="0 0 56 40" aria-hidden="true" focusable="false">
        <circle className={classes.reverse} cx="36" cy="20" r="18" />
        <circle className={classes.face} cx="20" cy="20" r="18" />
      </svg>
      <Title order={2}>{title}</Title>
      <Text className={classes.hint}>{hint}</Text>
      {action}
    </Stack>
  );
}
