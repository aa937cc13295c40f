import { type INestApplicationContext } from '@nestjs/common';
import { type Config } from '@anverso/platform';
import { createTestApp, createTestDatabase, furnishNewsroom, type Newsroom, type TestDatabase } from '@anverso/testing';
import { foundPaper, type Paper } from './paper.js';

/** Where benches happen: one house with its own database, Redis and folder, set up in this process. */
export interface Scene {
  config: Config;
  database: TestDatabase;
  /** Services that set the scene; what is measured runs in other processes. */
  app: INestApplicationContext;
  newsroom: Newsroom;
  /** A paper of 1,000 published stories, made when the first bench asks for it. */
  paper(): Promise<Paper>;
  /** Has something ended with the scene, if it has not ended before: the last thing first. */
  defer(end: () => Promise<void>): void;
  close(): Promise<void>;
}

export async function openScene(): Promise<Scene> {
  const ends: (() => Promise<void>)[] = [];
  const database = await createTestDatabase();
  ends.push(() => database.drop());
  const app = await createTestApp(database.config);
  ends.push(() => app.close());
  const newsroom = await furnishNewsroom(app);
  let paper: Promise<Paper> | undefined;
  const scene: Scene = {
    config: database.config,
    database,
    app,
    newsroom,
    paper: () => (paper ??= foundPaper(scene)),
    defer: (end) => void ends.push(end),
    async close() {
      for (const end of ends.splice(0).reverse()) await end();
    },
  };
  return scene;
}
