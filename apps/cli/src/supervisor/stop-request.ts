import { setTimeout as pause } from 'node:timers/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const LOOK_AT_PARENT_MS = 500;

/** Somebody asked for the end while something was still being started. */
class StopRequested extends Error {
  override readonly name = 'StopRequested';
}

/** The wish to end: Ctrl-C, a signal, or the death of the npm that started this process. */
export interface StopRequest {
  readonly signal: AbortSignal;
  /** Waits for the work, unless the end is asked for first: then it throws a StopRequested. */
  unlessAsked<Value>(work: Promise<Value>): Promise<Value>;
  /** Waits this long; false as soon as the end is asked for. */
  notWithin(milliseconds: number): Promise<boolean>;
  /** Waits until the end is asked for. */
  asked(): Promise<void>;
  release(): void;
}

/** Listens for the wish to end from now on. Repeated signals, as npm and the terminal both send them, count once. */
export function listenForStop(): StopRequest {
  const controller = new AbortController();
  const ask = (): void => controller.abort(new StopRequested());
  for (const signal of SIGNALS) process.on(signal, ask);
  const watch = watchParent(ask);
  const aborted = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(new StopRequested()));
  });
  aborted.catch(() => undefined);
  return {
    signal: controller.signal,
    unlessAsked: (work) => {
      work.catch(() => undefined);
      return Promise.race([work, aborted]);
    },
    notWithin: (milliseconds) =>
      pause(milliseconds, undefined, { signal: controller.signal }).then(
        () => true,
        () => false,
      ),
    asked: () => aborted.catch(() => undefined),
    release: () => {
      clearInterval(watch);
      for (const signal of SIGNALS) process.off(signal, ask);
    },
  };
}

/** npm cannot pass on a SIGKILL: without it, this process would go on alone and hold its ports. */
function watchParent(ask: () => void): NodeJS.Timeout | undefined {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) ask();
  }, LOOK_AT_PARENT_MS).unref();
}
