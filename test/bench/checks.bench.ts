import { extractSegments } from '@anverso/document';
import { LOCALES, otherLocale } from '@anverso/kernel';
import { type CheckQuality, LABELLED_TERMS, labelledSegments, measureChecks } from '@anverso/testing';
import { CHECKS, checkSegment, indexBoth } from '@anverso/translation';
import { type Bench, type Row } from './bench.js';
import { count } from './figures.js';
import { readPairs } from './sample-stories.js';

const BAR = 0.95;
const BUDGET_MS = 1;
const ROUNDS = 5;

/** How right the checks are on labelled segments, and how long the whole set takes for one of them. */
export const checksBench: Bench = {
  name: 'checks',
  isBare: true,
  async run() {
    const blocking = new Set<string>(CHECKS.filter(({ severity }) => severity === 'blocking').map(({ id }) => id));
    const pairs = labelledSegments();
    const terms = { indexes: indexBoth(LABELLED_TERMS), day: '2026-11-24' };
    const quality = measureChecks((segment, from, to) => checkSegment(segment, from, to, { terms }), blocking);
    const timed = await timings();
    return [
      ...quality
        .filter(({ isBlocking }) => isBlocking)
        .sort((a, b) => b.found - a.found)
        .map(toRow),
      overall(quality),
      {
        what: 'All checks of one segment',
        asked: `≤ ${BUDGET_MS} ms, ${count(pairs.length)} labelled pairs and ${count(timed.samples)} of samples`,
        measured: `mean ${timed.mean.toFixed(2)} ms of work, p95 ${timed.p95.toFixed(2)} ms by the clock`,
        ratio: timed.mean / BUDGET_MS,
        memory: {},
      },
    ];
  },
};

function toRow({ check, found, precision, recall }: CheckQuality): Row {
  return {
    what: `Check ${check}`,
    asked: `precision and recall ≥ ${BAR}`,
    measured: `${precision.toFixed(3)} and ${recall.toFixed(3)} (${found} found)`,
    memory: {},
  };
}

/** Warnings and hints together. */
function overall(quality: readonly CheckQuality[]): Row {
  const others = quality.filter(({ isBlocking }) => !isBlocking);
  const mean = (values: readonly number[]): string =>
    (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);
  return {
    what: `${others.length} checks that warn`,
    asked: '–',
    measured: `${mean(others.map(({ precision }) => precision))} and ${mean(others.map(({ recall }) => recall))}`,
    memory: {},
  };
}

async function timings(): Promise<{ mean: number; p95: number; samples: number }> {
  const stories = await readPairs();
  const samples = stories.flatMap((story) =>
    LOCALES.flatMap((from) => {
      const targets = extractSegments(story[otherLocale(from)], otherLocale(from));
      return extractSegments(story[from], from).map(({ source }, index) => ({
        from,
        source,
        target: targets[index]?.source ?? source,
      }));
    }),
  );
  const all = [...labelledSegments(), ...samples];
  const times: number[] = [];
  const cpu = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { from, source, target } of all) {
      const start = performance.now();
      checkSegment({ source, target }, from, otherLocale(from));
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  // Other programs on the machine lengthen the clock, not the work.
  const { user, system } = process.cpuUsage(cpu);
  const mean = (user + system) / 1_000 / times.length;
  return { mean, p95: times[Math.floor(times.length * 0.95)] ?? NaN, samples: samples.length };
}
