import { execFile, spawn, type ChildProcessByStdio } from 'node:child_process';
import { type Readable, type Writable } from 'node:stream';
import { promisify } from 'node:util';
import { providerError } from '@anverso/kernel';

type PipelineProcess = ChildProcessByStdio<Writable, Readable, null>;

export interface PipelineOptions {
  /** The mode file of one direction, such as `/usr/share/apertium/modes/eng-spa.mode`. */
  modeFile: string;
  /** No answer to one sentence within this time counts as a crash. */
  answerTimeoutMs: number;
  /** An unused pipeline ends after this time and is started again by the next sentence. */
  idleMs: number;
}

const GRACE_MS = 500;

/** The pipeline ended or did not answer; whoever asked may ask again, which starts it anew. */
export class PipelineStopped extends Error {
  override readonly name = 'PipelineStopped';
}

/**
 * One direction of Apertium as a long-lived chain of processes. Sentences go through one at a time (about a
 * millisecond each), parted by null characters on which every stage flushes; so a crash is always blamed on the right one.
 */
export class ApertiumPipeline {
  private running?: Promise<PipelineProcess>;
  private queue: Promise<unknown> = Promise.resolve();
  private idle?: NodeJS.Timeout;
  private asked = 0;

  constructor(private readonly options: PipelineOptions) {}

  /** Sends one sentence in stream format when its turn comes; rejects with {@link PipelineStopped} after a crash. */
  ask(stream: string): Promise<string> {
    const answer = this.queue.then(() => this.askNow(stream));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** Ends the processes after the sentences in the queue. */
  async close(): Promise<void> {
    await this.queue;
    clearTimeout(this.idle);
    await this.stop();
  }

  private async askNow(stream: string): Promise<string> {
    clearTimeout(this.idle);
    const child = await (this.running ??= this.start());
    try {
      return await answerOf(child, stream, ++this.asked, this.options.answerTimeoutMs);
    } catch (error) {
      void this.stop();
      throw error;
    } finally {
      this.idle = setTimeout(() => void this.stop(), this.options.idleMs).unref();
    }
  }

  private async start(): Promise<PipelineProcess> {
    try {
      return await startPipeline(this.options.modeFile);
    } catch (cause) {
      this.running = undefined;
      throw providerError('ENGINE_MISSING', { engine: 'Apertium' }, { retryable: false, cause });
    }
  }

  private async stop(): Promise<void> {
    const ending = this.running;
    this.running = undefined;
    if (ending !== undefined) await endProcess(await ending);
  }
}

/**
 * A null-flushing form of the mode's own shell pipeline, in a process group of its own so that it can be ended as one. The
 * shell lets go of both ends: when any stage dies, the stages after it end and the output closes at once.
 */
async function startPipeline(modeFile: string): Promise<PipelineProcess> {
  const { stdout: pipeline } = await promisify(execFile)('apertium-wblank-mode', ['-z', modeFile]);
  if (!pipeline.includes('|')) throw new Error(`no pipeline in ${modeFile}`);
  const script = `export LC_ALL=C.UTF-8; exec 3<&0; <&3 ${pipeline.trim()} & exec <&- 3<&- >&-; wait`;
  const child = spawn('sh', ['-c', script, 'apertium', '-g', ''], {
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  child.stdout.setEncoding('utf8');
  child.stdin.on('error', () => undefined);
  child.on('error', () => undefined);
  return child;
}

/** The numbered blank at the end ties an answer to its sentence: what a dying stage flushes is no answer. */
function answerOf(child: PipelineProcess, stream: string, number: number, timeoutMs: number): Promise<string> {
  const signature = `[q${number}]`;
  return new Promise((resolve, reject) => {
    let received = '';
    const settle = (answer: string | undefined, reason: string): void => {
      clearTimeout(timer);
      child.stdout.off('data', onText).off('close', onClose);
      if (answer === undefined) reject(new PipelineStopped(reason));
      else resolve(answer);
    };
    const onClose = (): void => settle(undefined, 'it ended');
    const onText = (text: string): void => {
      received += text;
      const end = received.indexOf('\0');
      if (end < 0) return;
      const isSigned = received.slice(0, end).endsWith(signature);
      settle(isSigned ? received.slice(0, end - signature.length) : undefined, 'its answer belongs to no question');
    };
    const timer = setTimeout(() => settle(undefined, 'it did not answer'), timeoutMs);
    child.stdout.on('data', onText).on('close', onClose);
    if (child.stdout.destroyed) onClose();
    else child.stdin.write(`${stream}${signature}\0`);
  });
}

/** Every stage ends with its input, and the shell collects them; whatever hangs is killed. */
function endProcess(child: PipelineProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    const { pid } = child;
    const timer = setTimeout(() => killGroup(pid), GRACE_MS);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
    child.stdin.end();
  });
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group has ended by itself.
  }
}
