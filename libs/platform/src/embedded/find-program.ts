import { spawnSync } from 'node:child_process';

/** Where servers live that an ordinary user's PATH leaves out. */
const FURTHER_FOLDERS = '/usr/local/bin:/usr/bin:/usr/sbin';

/** The path of an installed program; undefined when the machine has none of this name. */
export function findProgram(name: string): string | undefined {
  const script = 'PATH=$PATH:$2 command -v "$1"';
  const found = spawnSync('/bin/sh', ['-c', script, 'sh', name, FURTHER_FOLDERS], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}
