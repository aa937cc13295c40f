import { Inject, Injectable } from '@nestjs/common';
import { invalidInput, type UserId } from '@anverso/kernel';
import { DB, type Db } from '@anverso/platform';
import { planTermImport, type TermImportLine } from './domain/terms/plan-import.js';
import { MAX_TERM_FILE_BYTES, readTbx } from './interchange/tbx-reader.js';
import { writeTbx } from './interchange/tbx-writer.js';
import { readTermCsv, writeTermCsv } from './interchange/term-csv.js';
import { TermRepository } from './terms.repository.js';

/** How terms are exchanged with other programs. */
export const TERM_FORMATS = ['tbx', 'tbx-2008', 'csv'] as const;
export type TermFormat = (typeof TERM_FORMATS)[number];

/** The term base as files for other programs, and such files back. */
@Injectable()
export class TermExchange {
  constructor(
    @Inject(DB) private readonly db: Db,
    private readonly terms: TermRepository,
  ) {}

  async export(format: TermFormat): Promise<string> {
    const terms = await this.terms.listAll();
    if (format === 'csv') return writeTermCsv(terms);
    return writeTbx(terms, format === 'tbx' ? '3' : '2008');
  }

  /** Takes a file in, all of it or, when it breaks off, nothing; each line says what became of a term. */
  async import(file: Uint8Array, format: 'tbx' | 'csv', userId: UserId): Promise<TermImportLine[]> {
    if (file.length > MAX_TERM_FILE_BYTES)
      throw invalidInput('TERM_FILE_TOO_LARGE', { megabytes: MAX_TERM_FILE_BYTES / 1_048_576 });
    const read = format === 'csv' ? readTermCsv(file) : readTbx(file);
    return this.db.transaction().execute(async (trx) => {
      await this.terms.lock(trx);
      const { added, changed, lines } = planTermImport(await this.terms.listAll(trx), read);
      await this.terms.insertAll(added, userId, trx);
      for (const { id, content } of changed) await this.terms.update(id, content, userId, trx);
      const changes = [...added, ...changed].map(({ id, content }) => ({
        termId: id,
        kind: 'imported' as const,
        content,
      }));
      await this.terms.record(changes, userId, trx);
      return lines;
    });
  }
}
