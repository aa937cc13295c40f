import { type Locale } from '@anverso/kernel';
import { splitSentences } from '@anverso/language';
import { answerWith } from './measured.js';

/** How long each is measured, in milliseconds of the core's own time. */
const SPAN = 1_500;
const WARM_UP = 500;

/** Bytes of text that one core cuts in a second: by the rules of the house, and by Unicode's alone. */
export function measureSegmentation({ locale, paragraphs }: { locale: Locale; paragraphs: readonly string[] }) {
  const bare = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const bytes = paragraphs.reduce((sum, paragraph) => sum + Buffer.byteLength(paragraph), 0);
  const own = bytesPerSecond(bytes, () => paragraphs.flatMap((paragraph) => splitSentences(paragraph, locale)));
  const peer = bytesPerSecond(bytes, () =>
    paragraphs.flatMap((paragraph) => Array.from(bare.segment(paragraph), ({ segment }) => segment)),
  );
  return Promise.resolve({ own, peer });
}

/** By processor time, since a machine may be busy with other work as well. */
function bytesPerSecond(bytes: number, cut: () => unknown): number {
  repeatFor(WARM_UP, cut);
  const { rounds, milliseconds } = repeatFor(SPAN, cut);
  return (bytes * rounds * 1000) / milliseconds;
}

function repeatFor(span: number, work: () => unknown): { rounds: number; milliseconds: number } {
  const start = process.cpuUsage();
  for (let rounds = 1; ; rounds++) {
    work();
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    if (milliseconds >= span) return { rounds, milliseconds };
  }
}

answerWith(measureSegmentation);
