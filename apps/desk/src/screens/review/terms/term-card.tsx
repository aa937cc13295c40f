import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoom } from '../room-context.js';
import { TermFacts } from './term-facts.js';
import { TERM_CARD } from './term-mark.js';
import { type SegmentTerm } from './term-marks.js';
import classes from './terms.module.css';

/** So long the pointer may be on its way from a mark to the card. */
const LEAVE_MS = 200;
const EDGE = 8;

interface Shown {
  term: SegmentTerm;
  words: string;
  at: DOMRect;
}

/** One card for all marks of terms: it shows the one that is pointed at or has the focus, until Esc or until it is left. */
export function TermCard() {
  const { t } = useTranslation();
  const shown = useShownTerm();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (shown !== undefined && card.current !== null) place(card.current, shown.at);
  }, [shown]);
  if (shown === undefined) return null;
  return (
    <div ref={card} id={TERM_CARD} role="tooltip" className={classes.card}>
      <p className={classes.title}>
        <strong>{shown.words}</strong> <span className={classes.type}>{t(`review.terms.type.${shown.term.type}`)}</span>
      </p>
      <TermFacts term={shown.term} />
    </div>
  );
}

function useShownTerm(): Shown | undefined {
  const { terms, session } = useRoom();
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const leave = (): void => {
      clearTimeout(leaving);
      leaving = setTimeout(() => setShown(undefined), LEAVE_MS);
    };
    const reach = ({ target }: Pick<Event, 'target'>): void => {
      if (!(target instanceof Element)) return;
      const mark = target.closest<HTMLElement>('[data-term]');
      const isOnCard = target.closest(`#${TERM_CARD}`) !== null;
      if (mark === null && !isOnCard) {
        leave();
        return;
      }
      clearTimeout(leaving);
      if (mark === null) return;
      const term = session
        .list()
        .flatMap((segment) => terms.of(segment))
        .find(({ termId }) => termId === mark.dataset.term);
      if (term !== undefined) setShown({ term, words: mark.textContent, at: mark.getBoundingClientRect() });
    };
    const hide = (): void => setShown(undefined);
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || document.getElementById(TERM_CARD) === null) return;
      event.stopPropagation();
      hide();
    };
    // The card is fetched after the marks: somebody may be on one already.
    reach({ target: document.querySelector('[data-term]:is(:hover, :focus)') });
    document.addEventListener('pointerover', reach);
    document.addEventListener('focusin', reach);
    document.addEventListener('keydown', press, true);
    document.addEventListener('scroll', hide, true);
    return () => {
      clearTimeout(leaving);
      document.removeEventListener('pointerover', reach);
      document.removeEventListener('focusin', reach);
      document.removeEventListener('keydown', press, true);
      document.removeEventListener('scroll', hide, true);
    };
  }, [terms, session]);
  return shown;
}

/** Below the mark, or above it where the window ends; never out of sight. */
function place(card: HTMLElement, mark: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = card;
  const isBelow = mark.bottom + height + EDGE < window.innerHeight;
  const left = Math.max(EDGE, Math.min(mark.left, window.innerWidth - width - EDGE));
  card.style.insetInlineStart = `${left}px`;
  card.style.insetBlockStart = `${isBelow ? mark.bottom : Math.max(EDGE, mark.top - height)}px`;
}
