import { Test, type TestingModule } from '@nestjs/testing';
import { IdentityModule } from '@anverso/identity';
import { PlatformModule } from '@anverso/platform';
import { createTestDatabase, fixedClock, type FixedClock, type TestDatabase } from '@anverso/testing';

export interface IdentityServices extends TestDatabase {
  get: TestingModule['get'];
  clock: FixedClock;
  close(): Promise<void>;
}

/** The services of identity on a database of their own, at a clock that the test moves. */
export async function openIdentity(): Promise<IdentityServices> {
  const database = await createTestDatabase();
  const clock = fixedClock();
  const module = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(database.config, { clock, queue: false }), IdentityModule],
  }).compile();
  return {
    ...database,
    clock,
    get: module.get.bind(module),
    async close() {
      await module.close();
      await database.drop();
    },
  };
}
