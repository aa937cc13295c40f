import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { migrateToLatest, openDatabase } from '@anverso/platform';
import { createTestDatabase, type TestDatabase } from '@anverso/testing';

let one: TestDatabase;
let other: TestDatabase;

beforeAll(async () => {
  [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});

afterAll(async () => {
  await Promise.all([one.drop(), other.drop()]);
});

const write = (database: TestDatabase, value: string) =>
  database.db.insertInto('settings').values({ key: 'who', value }).execute();
const read = async (database: TestDatabase) =>
  (await database.db.selectFrom('settings').select('value').where('key', '=', 'who').execute()).map(
    ({ value }) => value,
  );

it('leaves a database that is up to date as it is', async () => {
  expect(await migrateToLatest(one.db)).toEqual([]);
});

it('may run from several processes at once', async () => {
  const databases = [1, 2, 3].map(() => openDatabase({ connectionString: one.config.databaseUrl }, () => undefined));
  await one.db.schema.dropSchema('public').cascade().execute();
  await one.db.schema.createSchema('public').execute();
  const ran = await Promise.all(databases.map((db) => migrateToLatest(db)));
  await Promise.all(databases.map((db) => db.destroy()));
  expect(ran.filter((names) => names.length > 0)).toHaveLength(1);
});

it('gives every suite a database of its own', async () => {
  await write(one, 'one');
  await write(other, 'other');
  expect([await read(one), await read(other)]).toEqual([['one'], ['other']]);
  expect(one.config.redisUrl).not.toBe(other.config.redisUrl);
});
