import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readTmx, type TmxEntry, writeTmx } from '@anverso/translation';
import { timed } from './figures.js';
import { answerWith } from './measured.js';

const BATCH = 1_000;

/** Writes a memory into a TMX file, and reads the file back; neither side holds more than a batch. */
export async function measureTmx({ units, sentences }: { units: number; sentences: readonly string[] }) {
  const folder = await mkdtemp(join(tmpdir(), 'anverso-tmx-'));
  const path = join(folder, 'memory.tmx');
  try {
    const writing = await timed(() =>
      pipeline(Readable.from(writeTmx(memoryOf(units, sentences))), createWriteStream(path)),
    );
    const { size } = await stat(path);
    const { batches, report } = readTmx(createReadStream(path));
    const reading = await timed(async () => {
      let seen = 0;
      for await (const batch of batches) seen += batch.length;
      if (seen !== units) throw new Error(`${String(seen)} of ${String(units)} units came back.`);
    });
    return { writing, reading, size, taken: report.taken };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function* memoryOf(units: number, sentences: readonly string[]): AsyncGenerator<TmxEntry[]> {
  for (let start = 0; start < units; start += BATCH) {
    const length = Math.min(BATCH, units - start);
    yield await Promise.resolve(Array.from({ length }, (_, index) => entryOf(start + index, sentences)));
  }
}

function entryOf(index: number, sentences: readonly string[]): TmxEntry {
  const sentence = sentences[index % sentences.length] ?? '';
  return {
    id: `u${String(index)}`,
    from: 'en',
    to: 'es',
    source: `{1}${sentence}{/1} ${String(index)}`,
    target: `{1}${sentence}{/1} ${String(index)}`,
    unitKind: 'paragraph',
    previousKey: `k${String(index - 1)}`,
    nextKey: `k${String(index + 1)}`,
    provenance: { approvedBy: 'p1', translatedBy: 'p2' },
    createdAt: new Date(0),
  };
}

answerWith(measureTmx);
