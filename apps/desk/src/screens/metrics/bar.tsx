import { type ReactNode } from 'react';
import classes from './metrics.module.css';

interface BarProps {
  name: ReactNode;
  note?: string;
  /** From 0 to 100; null where there is nothing to measure. */
  value: number | null;
  /** The value in words: the bar itself is only for the eye. */
  said: string;
}

/** A share of a hundred as a bar, with its name before and its figure behind it. */
export function Bar({ name, note, value, said }: BarProps) {
  return (
    <li className={classes.bar}>
      <span className={classes.name}>{name}</span>
      <span className={classes.value}>{said}</span>
      {value !== null && (
        <span className={classes.track} aria-hidden="true">
          <span className={classes.fill} style={{ inlineSize: `${value}%` }} />
        </span>
      )}
      {note !== undefined && <span className={classes.hint}>{note}</span>}
    </li>
  );
}
