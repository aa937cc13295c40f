/** Work on one segment that the api has not got yet. */
export interface KeptWork {
  text: string;
  /** The version that the text was written against. */
  version: number;
  wantsConfirm: boolean;
}

/** Keeps unsent work in this browser, so that a closed lid or a dead network loses nothing. */
export interface WorkKeeper {
  read(segmentId: string): KeptWork | undefined;
  write(segmentId: string, work: KeptWork): void;
  forget(segmentId: string): void;
}

/** In local storage, apart for each person and edition. A browser without room or without storage keeps nothing. */
export function browserKeeper(userId: string, editionId: string, storage: Storage = localStorage): WorkKeeper {
  const key = (segmentId: string): string => `anverso.review.${userId}.${editionId}.${segmentId}`;
  return {
    read: (segmentId) => tryTo(() => parse(storage.getItem(key(segmentId)))),
    write: (segmentId, work) => tryTo(() => storage.setItem(key(segmentId), JSON.stringify(work))),
    forget: (segmentId) => tryTo(() => storage.removeItem(key(segmentId))),
  };
}

function parse(stored: string | null): KeptWork | undefined {
  if (stored === null) return undefined;
  const work = JSON.parse(stored) as Partial<KeptWork>;
  if (typeof work.text !== 'string' || typeof work.version !== 'number') return undefined;
  return { text: work.text, version: work.version, wantsConfirm: work.wantsConfirm === true };
}

function tryTo<Value>(step: () => Value): Value | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
