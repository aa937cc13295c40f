import { expect, test } from '@jest/globals';
import { IMPORT_DOUBTS, RECOGNISED_PARTS } from '@anverso/document';
import { recognitionWords } from '@anverso/i18n';
import { LOCALES } from '@anverso/kernel';

test.each(LOCALES)('every part and every doubt of an import has words in %s', (locale) => {
  const parts = RECOGNISED_PARTS.map((part) => recognitionWords({ part }, locale).part);
  const doubts = IMPORT_DOUBTS.map((reason) => recognitionWords({ part: 'dek', reason }, locale).reason);
  expect([...parts, ...doubts].filter((words) => words === undefined || /^(parts|doubts)\./.test(words))).toEqual([]);
});
