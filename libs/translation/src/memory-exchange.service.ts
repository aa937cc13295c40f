import { Injectable } from '@nestjs/common';
import { type Locale, type UserId } from '@anverso/kernel';
import { readTmx, type TmxReport } from './interchange/tmx-reader.js';
import { writeTmx } from './interchange/tmx-writer.js';
import { Memory } from './memory.repository.js';

/** Some 700,000 units as this house writes them; what is on the machine itself may be of any size. */
const MAX_UPLOAD_BYTES = 536_870_912;

/** What became of a file's units. */
export interface MemoryImport extends TmxReport {
  /** Of those that were read, these were in the memory already. */
  known: number;
}

/** The memory as TMX files, out and in; neither direction ever holds more than a batch of units. */
@Injectable()
export class MemoryExchange {
  constructor(private readonly memory: Memory) {}

  /** The file, piece by piece. */
  export(only: { from?: Locale; to?: Locale } = {}): AsyncGenerator<string> {
    return writeTmx(this.memory.exportUnits(only));
  }

  /**
   * Takes a file of any program in, all of it or, where it is not sound, nothing. Its units are marked as read in, by
   * whom and from which file, score less than approved ones and are never filled in by themselves.
   */
  async import(
    chunks: AsyncIterable<Uint8Array>,
    file: { importedBy: UserId; importedFrom: string },
    maxBytes = MAX_UPLOAD_BYTES,
  ): Promise<MemoryImport> {
    const { batches, report } = readTmx(chunks, maxBytes);
    const taken = await this.memory.appendUnits(batches, file);
    return { ...report, taken, known: report.taken - taken };
  }
}
