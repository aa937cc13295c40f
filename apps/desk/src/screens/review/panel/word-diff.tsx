import { diffWordsWithSpace } from 'diff';
import { visibleText } from '../coded/coded-text.js';
import classes from './panel.module.css';

interface WordDiffProps {
  before: string;
  after: string;
  /** Both sides of every change, or only the later text with what is new in it. */
  shows?: 'both' | 'after';
}

/** Two coded texts, word against word. Insertions and deletions differ by more than their colour. */
export function WordDiff({ before, after, shows = 'both' }: WordDiffProps) {
  return diffWordsWithSpace(visibleText(before), visibleText(after)).map(({ value, added, removed }, index) => {
    if (added)
      return (
        <ins key={index} className={classes.added}>
          {value}
        </ins>
      );
    if (removed)
      return shows === 'after' ? null : (
        <del key={index} className={classes.removed}>
          {value}
        </del>
      );
    return <span key={index}>{value}</span>;
  });
}
