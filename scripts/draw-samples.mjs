/**
 * Draws the pictures of the sample newsroom: every scene is code, seeded by its own name, so that a second run
 * gives the same files. `node scripts/draw-samples.mjs [name …]` draws all scenes or only those named.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { SCENES } from './sample-pictures/scenes.mjs';
import { createSheet } from './sample-pictures/sheet.mjs';

const FOLDER = new URL('../samples/pictures/', import.meta.url);
const LARGEST_BYTES = 150_000;

async function drawPicture(name) {
  const svg = SCENES[name](createSheet(name));
  for (const quality of [82, 78, 72, 66]) {
    const jpeg = await sharp(Buffer.from(svg)).flatten().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.byteLength > LARGEST_BYTES) continue;
    await writeFile(new URL(`${name}.jpg`, FOLDER), jpeg);
    return { quality, bytes: jpeg.byteLength };
  }
  throw new Error(`${name} is larger than ${LARGEST_BYTES} bytes at every quality: draw fewer small shapes`);
}

await mkdir(FOLDER, { recursive: true });
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : Object.keys(SCENES)) {
  const { quality, bytes } = await drawPicture(name);
  process.stdout.write(`${name.padEnd(20)} ${String(Math.round(bytes / 1000)).padStart(4)} kB  quality ${quality}\n`);
}
