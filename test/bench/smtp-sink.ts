import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Intake } from './smtp-sink.process.js';

/** A relay in a process of its own that takes everything at once. */
export interface SmtpSink {
  url: string;
  /** What came in since the last call. */
  empty(): Promise<Intake>;
  stop(): Promise<void>;
}

export async function startSmtpSink(): Promise<SmtpSink> {
  const child = fork(fileURLToPath(new URL('smtp-sink.process.js', import.meta.url)));
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return {
    url: `smtp://127.0.0.1:${port}?ignoreTLS=true`,
    async empty() {
      child.send('empty');
      const [intake] = (await once(child, 'message')) as [Intake];
      return intake;
    },
    async stop() {
      if (child.connected) child.disconnect();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}
