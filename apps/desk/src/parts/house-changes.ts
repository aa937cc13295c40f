const REOPEN_MS = 5_000;

/** Calls back whenever the api says that something changed, and after every gap in the connection; the answer ends it. */
export function listenToHouse(onChange: () => void): () => void {
  let source: EventSource;
  let reopen: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    source = new EventSource('/api/board/events');
    source.addEventListener('changed', onChange);
    // What changed while nobody listened here, as on another screen, is not told again.
    source.onopen = onChange;
    source.onerror = () => {
      // The browser opens it again by itself, unless the api refused it.
      if (source.readyState === EventSource.CLOSED) reopen = setTimeout(open, REOPEN_MS);
    };
  };
  open();
  return () => {
    clearTimeout(reopen);
    source.close();
  };
}
