import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';

const STAGES = ['draft', 'submitted', 'in-review', 'handed-in', 'approved', 'published'] as const;
export type SampleStage = (typeof STAGES)[number];

const sampleSchema = z.object({
  file: z.string(),
  stage: z.enum(STAGES),
  translation: z.string().optional(),
  returnedBecause: z.string().optional(),
  pictures: z.array(z.string()).optional(),
  alts: z.array(z.string()).optional(),
});
export type SampleStory = z.infer<typeof sampleSchema>;

/** `samples/` of the checkout that the command runs in. */
export const SAMPLES_FOLDER = resolve('samples');

export function readManifest(): SampleStory[] {
  return z.array(sampleSchema).parse(JSON.parse(readFileSync(join(SAMPLES_FOLDER, 'manifest.json'), 'utf8')));
}

/** What the sample newsroom has decided about words, as a CSV file. */
export function readSampleTerms(): Buffer {
  return readFileSync(join(SAMPLES_FOLDER, 'terms.csv'));
}

/** A file of the samples, as an import takes it. */
export async function readStoryFile(path: string): Promise<{ fileName: string; bytes: Buffer }> {
  return { fileName: basename(path), bytes: await readFile(join(SAMPLES_FOLDER, path)) };
}

/** Whether a story that should stand at `stage` has to come past `step` on its way. */
export function reaches(stage: SampleStage, step: SampleStage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(step);
}
