import { type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoom } from '../room-context.js';
import { formToWrite, type SegmentTerm } from './term-marks.js';

/** What shows a term to whoever points at it or has the focus on it. */
export const TERM_CARD = 'term-card';

interface MarkProps {
  term: SegmentTerm;
  words: string;
  isReachable: boolean;
  children: ReactNode;
}

/** A term in a source. Its words can be selected like all others; by key it leads to the list of terms. */
export function TermMark({ term, words, isReachable, children }: MarkProps) {
  const { t } = useTranslation();
  const { run } = useRoom();
  const form = formToWrite(term)?.text;
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    run('terms');
  };
  const reach = {
    role: 'button',
    tabIndex: 0,
    'aria-label': form === undefined ? t('review.terms.markNone', { words }) : t('review.terms.mark', { words, form }),
    'aria-describedby': TERM_CARD,
    onKeyDown: press,
    // Screen readers press like this; a click of the pointer has shown the card already.
    onClick: ({ detail }: { detail: number }) => detail === 0 && run('terms'),
  } as const;
  return (
    <span className="term-mark" data-term={term.termId} {...(isReachable ? reach : {})}>
      {children}
    </span>
  );
}
