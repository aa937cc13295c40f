import { type ReactNode } from 'react';
import classes from './status-badge.module.css';

export type Tone = 'quiet' | 'active' | 'good' | 'warn';

/** A state in one word; its colour only repeats it. */
export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  );
}
