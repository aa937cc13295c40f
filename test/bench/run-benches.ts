import { availableParallelism } from 'node:os';
import { type Bench, type Row } from './bench.js';
import { campaignBench } from './campaign.bench.js';
import { checksBench } from './checks.bench.js';
import { deskBench } from './desk.bench.js';
import { memoryBench } from './memory.bench.js';
import { pageServingBench } from './page-serving.bench.js';
import { preTranslationBench } from './pre-translation.bench.js';
import { releaseBench } from './release.bench.js';
import { segmentationBench } from './segmentation.bench.js';
import { openScene, type Scene } from './scene.js';
import { secondsText } from './figures.js';
import { tmxBench } from './tmx.bench.js';
import { printTable } from './table.js';

const BENCHES: readonly Bench[] = [
  preTranslationBench,
  memoryBench,
  releaseBench,
  pageServingBench,
  campaignBench,
  checksBench,
  deskBench,
  segmentationBench,
  tmxBench,
];

let open: Scene | undefined;

/** The benches of these names, all of them for none; ends the program when there is no such bench. */
export function chooseBenches(names: readonly string[]): readonly Bench[] {
  const unknown = names.find((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown !== undefined) {
    console.error(`There is no bench called ${unknown}. There are: ${BENCHES.map(({ name }) => name).join(', ')}.`);
    process.exit(1);
  }
  return BENCHES.filter(({ name }) => names.length === 0 || names.includes(name));
}

/** Whether any of these benches needs a database and Redis. */
export const needServices = (benches: readonly Bench[]): boolean => benches.some(({ isBare }) => isBare !== true);

/** Runs one after the other, says which one is at work, and prints what they measured. */
export async function runBenches(benches: readonly Bench[]): Promise<void> {
  try {
    const rows: Row[] = [];
    for (const bench of benches) {
      console.log(`  ${bench.name} …`);
      const start = performance.now();
      rows.push(...(bench.isBare === true ? await bench.run() : await bench.run((open ??= await openScene()))));
      console.log(`  ${bench.name} (${secondsText(performance.now() - start)})`);
    }
    printTable(rows);
    console.log(`  Node ${process.versions.node}, ${availableParallelism()} cores\n`);
  } finally {
    await interrupt();
  }
}

/** Clears the scene at any moment. */
export async function interrupt(): Promise<void> {
  const scene = open;
  open = undefined;
  await scene?.close();
}
