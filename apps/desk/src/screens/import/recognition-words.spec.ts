import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { deskTexts } from '@anverso/i18n/desk';
import { groupByPart } from './recognition-words.js';

const FOLDER = 'libs/document/src/import';
const sources = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => readFileSync(`${FOLDER}/${file}`, 'utf8'))
  .concat(readFileSync('libs/articles/src/story-import.service.ts', 'utf8'));
/** Codes of errors stand in other catalogues. */
const codes = [...new Set(sources.flatMap((text) => text.match(/'[A-Z][A-Z_]{5,}'/g) ?? []))]
  .map((quoted) => quoted.slice(1, -1))
  .filter(
    (code) =>
      !code.startsWith('IMPORT_') && !['NOT_A_MAPPING', 'NOT_CLOSED', 'BAD_ALIAS', 'SECTION_NOT_FOUND'].includes(code),
  );

describe('what an import says of a story', () => {
  it.each(codes)('has words in both languages for %s', async (code) => {
    for (const { storyImport } of [await deskTexts.en(), await deskTexts.es()])
      expect(storyImport.reason).toHaveProperty(code);
  });

  it('groups lines by what they became, in the order of the text', () => {
    const line = (part: string, number: number) => ({ part, line: number, text: '' });
    const lines = [line('headline', 1), line('caption', 2), line('byline', 3), line('caption', 9)];
    expect(groupByPart(lines).map(({ part, lines: found }) => [part, found.length])).toEqual([
      ['headline', 1],
      ['caption', 2],
      ['byline', 1],
    ]);
  });
});
