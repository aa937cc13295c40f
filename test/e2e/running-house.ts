import {
  ApiClient,
  type AppName,
  createNewsroom,
  createTestDatabase,
  type Newsroom,
  type Person,
  type RunningProduct,
  startProduct,
  type TestDatabase,
} from '@anverso/testing';
import { type Browser } from '@playwright/test';
import { launchBrowser } from './browser.js';

/** The built product with a newsroom in it, and a browser to look at it with. */
export interface RunningHouse {
  database: TestDatabase;
  newsroom: Newsroom;
  product: RunningProduct;
  browser: Browser;
  /** Somebody at the api, signed in. */
  client(who: Pick<Person, 'email' | 'password'>): Promise<ApiClient>;
  close(): Promise<void>;
}

/** Furnishes a database of its own, starts the product on it (all of it, unless only some apps are needed) and a browser. */
export async function openRunningHouse(
  apps?: readonly AppName[],
  env: Record<string, string> = {},
): Promise<RunningHouse> {
  const database = await createTestDatabase();
  const newsroom = await createNewsroom(database);
  const product = await startProduct(database.config, env, apps);
  const browser = await launchBrowser();
  return {
    database,
    newsroom,
    product,
    browser,
    client: ({ email, password }) => new ApiClient(product.apiUrl).signIn(email, password),
    async close() {
      await browser.close();
      await product.stop();
      await database.drop();
    },
  };
}
