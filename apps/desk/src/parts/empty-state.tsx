import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  title: string;
  hint: string;
  action?: ReactNode;
  /** 1 where it is all that the screen has to say. */
  order?: 1 | 2;
}

/** Nothing here yet: what that means, and what to do next. */
export function EmptyState({ title, hint, action, order = 2 }: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" className={classes.empty}>
      <svg className={classes.coin} viewBox="0 0 56 40" aria-hidden="true" focusable="false">
        <circle className={classes.reverse} cx="36" cy="20" r="18" />
        <circle className={classes.face} cx="20" cy="20" r="18" />
      </svg>
      <Title order={order} size="h2">
        {title}
      </Title>
      <Text className={classes.hint}>{hint}</Text>
      {action}
    </Stack>
  );
}
