import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ownPeakMemory } from './memory.js';

type Measurement = (input: never) => Promise<object>;

/** What a measurement found, and the most memory that its process held. */
interface Answer<Result> {
  result: Result;
  peakMemory: number;
}

/** Runs a `*.process.ts` of this folder as a process of its own, which ends with this one; `execArgv` is what Node is told. */
export function measure<Measured extends Measurement>(
  file: string,
  input: Parameters<Measured>[0],
  execArgv: string[] = [],
): Promise<Answer<Awaited<ReturnType<Measured>>>> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
      execArgv,
      env: { ...process.env, NODE_ENV: 'production' },
    });
    child.once('message', (answer) => resolve(answer as Answer<Awaited<ReturnType<Measured>>>));
    child.once('exit', (code) => reject(new Error(`${file} ended with ${String(code)} before it had measured.`)));
    child.send(input);
  });
}

/** The other side: waits for the input, measures, answers and ends. */
export function answerWith(measurement: Measurement): void {
  process.once('disconnect', () => process.exit());
  process.once('message', (input) => {
    void measurement(input as never).then(
      (result) => process.send?.({ result, peakMemory: ownPeakMemory() }, () => process.disconnect()),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
}
