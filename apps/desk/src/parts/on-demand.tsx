import {
  type HTMLAttributes,
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

interface OnDemandProps {
  opened: boolean;
  children: (opened: boolean) => ReactNode;
}

/**
 * Something that is loaded when a person opens it for the first time, and stays. It is there closed before it opens, so
 * that it knows where the focus was and gives it back.
 */
export function OnDemand({ opened, children }: OnDemandProps) {
  const [isWanted, setIsWanted] = useState(opened);
  const [isThere, setIsThere] = useState(false);
  if (opened && !isWanted) setIsWanted(true);
  return isWanted ? (
    <Suspense fallback={null}>
      {children(opened && isThere)}
      <Arrival onArrive={setIsThere} />
    </Suspense>
  ) : null;
}

function Arrival({ onArrive }: { onArrive: (isThere: boolean) => void }) {
  useEffect(() => onArrive(true), [onArrive]);
  return null;
}

interface OnReachProps {
  /** Fetches what opens, as soon as somebody reaches for the button. */
  load: () => Promise<unknown>;
  popup: 'menu' | 'dialog';
  button: (reach: HTMLAttributes<HTMLElement>) => ReactNode;
  children: ReactNode;
}

/** A button whose menu or form is loaded when somebody reaches for it; pressed, it gives its place to what it opens. */
export function OnReach({ load, popup, button, children }: OnReachProps) {
  const [isWanted, setIsWanted] = useState(false);
  const closed = button({
    'aria-haspopup': popup,
    'aria-expanded': false,
    onPointerEnter: () => void load(),
    onFocus: () => void load(),
    onClick: () => setIsWanted(true),
  });
  return isWanted ? <Suspense fallback={closed}>{children}</Suspense> : closed;
}

/** A menu that comes opened in the place of the button that asked for it, with the focus on its own button. */
export function useOpensAtOnce(): {
  opened: boolean;
  setOpened: (opened: boolean) => void;
  button: RefObject<HTMLButtonElement | null>;
} {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    button.current?.focus();
    setOpened(true);
  }, []);
  return { opened, setOpened, button };
}
