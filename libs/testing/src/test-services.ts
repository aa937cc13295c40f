import { z } from 'zod';

/** What the run's set-up (`test/services/start.mjs`) started and left in the environment for its suites. */
const testServices = z.object({
  /** Names this run, so that runs side by side on one server do not meet. */
  run: z.string(),
  /** A PostgreSQL on which databases may be created. */
  databaseUrl: z.string(),
  redisSocket: z.string(),
});

/** The servers of this run. Only the sizes medium, chaos and e2e have them. */
export function findTestServices(): z.infer<typeof testServices> {
  const services = process.env.ANVERSO_TEST_SERVICES;
  if (services === undefined)
    throw new Error('Run this through the jest project of its size: `--selectProjects medium`.');
  return testServices.parse(JSON.parse(services));
}
