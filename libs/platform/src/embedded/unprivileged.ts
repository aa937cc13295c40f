import { spawnSync } from 'node:child_process';
import { chmod, chown, lstat, mkdir } from 'node:fs/promises';
import { EmbeddedServiceError } from './embedded-service-error.js';

/** PostgreSQL refuses to run as root: then it runs as `nobody`, in a group that no one else on the machine is in. */
const UID = 65_534;
const GID = 65_533;

/** How a command is started without root's rights. */
export interface Unprivileged {
  /** Goes before the command; empty when this process is not root. */
  prefix: readonly string[];
  /** The owner of folders that belong to the command alone; undefined when this process is not root. */
  uid?: number;
}

const setpriv = (capability?: string): string[] => [
  'setpriv',
  `--reuid=${UID}`,
  `--regid=${GID}`,
  '--clear-groups',
  '--no-new-privs',
  ...(capability === undefined
    ? []
    : [
        `--inh-caps=-all,+${capability}`,
        `--ambient-caps=-all,+${capability}`,
        // Without it access(2) ignores the capability, and initdb checks its own program by access(2).
        '--securebits=+no_setuid_fixup',
      ]),
];

/**
 * From the fewest rights to the most. Below a home of mode 0700 `nobody` reaches neither the program nor its data unless
 * a capability lets it search folders; containers often lack the first of the two and have the second.
 */
const WAYS = [setpriv(), setpriv('dac_read_search'), setpriv('dac_override')];

/** The first way that can run this program and reach this folder; undefined when there is none. */
export function findUnprivileged(program: string, folder: string): Unprivileged | undefined {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const works = (way: string[]): boolean =>
    succeeds([...way, program, '--version']) && succeeds([...way, '/bin/sh', '-c', 'cd "$1"', 'sh', folder]);
  const prefix = WAYS.find(works);
  return prefix && { prefix, uid: UID };
}

/** Makes a folder for the command and this process; nobody else gets in. */
export async function makeSharedFolder(path: string, by: Unprivileged): Promise<void> {
  await makePrivateFolder(path);
  if (by.uid === undefined) return;
  await chown(path, -1, GID);
  await chmod(path, 0o770);
}

/** Makes a folder for this process alone. */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  // Below the common /tmp somebody else may have been first.
  if ((await lstat(path)).uid !== process.getuid?.())
    throw new EmbeddedServiceError('folderOfAnother', { folder: path });
}

/** Makes a folder that belongs to the command alone, as PostgreSQL wants its data. */
export async function makeOwnFolder(path: string, by: Unprivileged): Promise<void> {
  await mkdir(path, { mode: 0o700 });
  if (by.uid !== undefined) await chown(path, by.uid, GID);
}

function succeeds([command = '', ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: '/', stdio: 'ignore' }).status === 0;
}
