import { readFileSync } from 'node:fs';
import { type Translate } from '@anverso/i18n';
import { type Config, EmbeddedServiceError } from '@anverso/platform';
import { AppFailed } from './supervised-app.js';

/** Something on this machine stands in the way of the start; the text says how to clear it. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';

  constructor(
    readonly key: 'startPortTaken' | 'startPortForbidden',
    readonly details: { variable: string; port: number; other: number },
  ) {
    super(key);
  }
}

const EMBEDDED = {
  postgresMissing: 'startPostgresMissing',
  postgresUnreachable: 'startPostgresUnreachable',
  redisMissing: 'startRedisMissing',
  folderOfAnother: 'startFolderOfAnother',
  serverFailed: 'startServerFailed',
} as const satisfies Record<EmbeddedServiceError['key'], string>;

const FILE_TROUBLES = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST', 'EDQUOT'];

/** Why the start failed and what to do, in one sentence or two. */
export function explainFailure(error: unknown, config: Config, t: Translate<'terminal'>): string {
  if (error instanceof StartRefused) return t(error.key, error.details);
  if (error instanceof EmbeddedServiceError) {
    const { platform = '', folder = '', name = '', log = '', reason = '' } = error.details;
    return t(EMBEDDED[error.key], { platform, folder, name, log, reason });
  }
  if (error instanceof AppFailed)
    return t('startAppFailed', { app: error.app, log: error.log, reason: lastWords(error.log) });
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (FILE_TROUBLES.includes(code)) return t('startDataDirUnusable', { folder: config.dataDir, reason: message });
  return t('startFailed', { reason: message === '' ? code : message });
}

/** The last thing that the app said, taken out of its log entry where it is one. */
function lastWords(log: string): string {
  const last = readFileSync(log, 'utf8').trimEnd().split('\n').at(-1) ?? '';
  try {
    const entry: unknown = JSON.parse(last);
    return typeof entry === 'object' && entry !== null && 'msg' in entry ? String(entry.msg) : last;
  } catch {
    return last;
  }
}
