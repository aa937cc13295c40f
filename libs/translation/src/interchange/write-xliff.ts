import { type ExchangedEdition, type XliffVersion } from './exchanged-edition.js';
import { writeXliff1 } from './xliff1-writer.js';
import { writeXliff2 } from './xliff2-writer.js';

const WRITERS = { '1.2': writeXliff1, '2.1': writeXliff2 } as const;

/** An edition as an XLIFF file of this version, piece by piece. */
export function writeXliff(edition: ExchangedEdition, version: XliffVersion): Generator<string> {
  return WRITERS[version](edition);
}
