/** Work on one segment that the api has not got yet. */
export interface KeptWork {
  text: string;
  /** The version that the text was written against. */
  version: number;
  wantsConfirm: boolean;
  /** What it was read against; older work does not know. */
  source?: string;
}

/** Kept work whose segment went into another one meanwhile. */
export interface Stray {
  id: string;
  text: string;
}

/** Keeps unsent work in this browser, so that a closed lid or a dead network loses nothing. */
export interface WorkKeeper {
  read(segmentId: string): KeptWork | undefined;
  write(segmentId: string, work: KeptWork): void;
  forget(segmentId: string): void;
  /** The segments that work is kept of. */
  list(): string[];
}

/** In local storage, apart for each person and edition. A browser without room or without storage keeps nothing. */
export function browserKeeper(userId: string, editionId: string, storage: Storage = localStorage): WorkKeeper {
  const prefix = `anverso.review.${userId}.${editionId}.`;
  const key = (segmentId: string): string => `${prefix}${segmentId}`;
  return {
    read: (segmentId) => tryTo(() => parse(storage.getItem(key(segmentId)))),
    write: (segmentId, work) => tryTo(() => storage.setItem(key(segmentId), JSON.stringify(work))),
    forget: (segmentId) => tryTo(() => storage.removeItem(key(segmentId))),
    list: () =>
      tryTo(() =>
        Object.keys(storage)
          .filter((name) => name.startsWith(prefix))
          .map((name) => name.slice(prefix.length)),
      ) ?? [],
  };
}

function parse(stored: string | null): KeptWork | undefined {
  if (stored === null) return undefined;
  const work = JSON.parse(stored) as Partial<KeptWork>;
  if (typeof work.text !== 'string' || typeof work.version !== 'number') return undefined;
  const { text, version, wantsConfirm, source } = work;
  return { text, version, wantsConfirm: wantsConfirm === true, ...(typeof source === 'string' && { source }) };
}

function tryTo<Value>(step: () => Value): Value | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
