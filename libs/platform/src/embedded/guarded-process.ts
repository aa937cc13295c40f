import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';

/**
 * Runs a command until it ends or until standard input closes. The parent holds the other end of that pipe, so whatever
 * way the parent dies, SIGKILL included, the command is asked to stop, and made to stop when it does not answer.
 */
const GUARD = `
signal=$1 grace=$2; shift 2
trap : INT TERM HUP
exec 3<&0 </dev/null
"$@" 3<&- &
child=$!
{
  read -r _ <&3
  kill -s "$signal" "$child"
  while [ "$grace" -gt 0 ] && kill -s 0 "$child"; do sleep 1; grace=$((grace - 1)); done
  kill -s KILL "$child"
} >/dev/null 2>&1 &
watcher=$!
exec 3<&-
while :; do
  wait "$child"; code=$?
  kill -s 0 "$child" 2>/dev/null || break
done
kill -s KILL "$watcher" 2>/dev/null
exit "$code"
`;

export interface GuardedCommand {
  command: readonly string[];
  /** The signal that asks this command to stop. */
  stopSignal: 'SIGTERM' | 'SIGINT';
  /** How long it may take to stop before it is killed. */
  graceSeconds: number;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Where output and errors go: an open file, or a pipe for the parent to read. */
  output: number | 'pipe' | 'ignore';
}

/** A child that cannot outlive its parent. It has a process group of its own: Ctrl-C in a terminal does not reach it. */
export class GuardedProcess {
  readonly exited: Promise<number>;
  private code?: number;

  private constructor(readonly child: ChildProcess) {
    this.exited = new Promise((resolve) => {
      const end = (code: number): void => {
        this.code ??= code;
        resolve(this.code);
      };
      child.once('error', () => end(127));
      child.once('exit', (code) => end(code ?? 137));
    });
    child.stdin?.on('error', () => undefined);
  }

  static start(options: GuardedCommand): GuardedProcess {
    const { command, stopSignal, graceSeconds, cwd, env, output } = options;
    const stdio: StdioOptions = ['pipe', output, output];
    const guard = ['-c', GUARD, 'guard', stopSignal.slice(3), String(graceSeconds), ...command];
    return new GuardedProcess(spawn('/bin/sh', guard, { cwd, env, stdio, detached: true }));
  }

  /** Undefined while it runs. */
  get exitCode(): number | undefined {
    return this.code;
  }

  /** Asks the command to stop and waits until it has. */
  async stop(): Promise<void> {
    this.child.stdin?.end();
    await this.exited;
  }

  /** Kills the command and its guard at once, as a power cut would. */
  async kill(): Promise<void> {
    if (this.code === undefined && this.child.pid !== undefined) process.kill(-this.child.pid, 'SIGKILL');
    await this.exited;
  }
}
