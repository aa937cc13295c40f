import { LOCALES, type Locale } from '@anverso/kernel';
import { type ArticleDocument } from '@anverso/document';
import { type Bench, type Row } from './bench.js';
import { measure } from './measured.js';
import { readPairs } from './sample-stories.js';
import { type measureSegmentation } from './segmentation.process.js';

const NAMES: Readonly<Record<Locale, string>> = { en: 'English', es: 'Spanish' };
const ASKED_MEGABYTES = 5;

export const segmentationBench: Bench = {
  name: 'segmentation',
  isBare: true,
  async run() {
    const stories = await readPairs();
    const rows: Row[] = [];
    for (const locale of LOCALES) {
      const paragraphs = stories.flatMap((story) => paragraphsOf(story[locale]));
      const { result, peakMemory } = await measure<typeof measureSegmentation>('segmentation.process.js', {
        locale,
        paragraphs,
      });
      rows.push({
        what: `Cutting ${NAMES[locale]} news into sentences`,
        asked: `${ASKED_MEGABYTES} MB a second on one core`,
        measured: megabytesText(result.own),
        peer: `bare Intl.Segmenter ${megabytesText(result.peer)}`,
        ratio: result.peer / result.own,
        memory: { process: peakMemory },
      });
    }
    return rows;
  },
};

function paragraphsOf({ blocks }: ArticleDocument): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'quote'
      ? [block.content.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('')]
      : [],
  );
}

const megabytesText = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB/s`;
