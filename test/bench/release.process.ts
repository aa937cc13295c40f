import { rm } from 'node:fs/promises';
import { type Config } from '@anverso/platform';
import { Releases, siteDirectory } from '@anverso/publishing';
import { createTestApp } from '@anverso/testing';
import { timed } from './figures.js';
import { answerWith } from './measured.js';

/** Runs releases as the worker does, from claim to switched site; or writes the whole site from nothing. */
export async function measureReleases({ config, releaseIds }: { config: Config; releaseIds: readonly string[] }) {
  const app = await createTestApp(config);
  const releases = app.get(Releases);
  const milliseconds: number[] = [];
  if (releaseIds.length === 0) {
    await rm(siteDirectory(config), { recursive: true });
    milliseconds.push(await timed(() => releases.rebuildSite()));
  }
  for (const id of releaseIds) {
    milliseconds.push(await timed(() => releases.run(id)));
    const { state } = await releases.get(id);
    if (state !== 'published') throw new Error(`A release ended as ${state}.`);
  }
  await app.close();
  return { milliseconds };
}

answerWith(measureReleases);
