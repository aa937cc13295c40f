import { networkInterfaces } from 'node:os';
import { Logger } from '@nestjs/common';
import { translator } from '@anverso/i18n';
import { type Config, loadConfig, prepareDatabase } from '@anverso/platform';
import { createApiApp } from './create-app.js';

/** Runs the api until it is told to stop. */
export async function startApi(): Promise<void> {
  const config = loadConfig();
  await prepareDatabase(config);
  const app = await createApiApp(config);
  app.enableShutdownHooks();
  try {
    await app.listen(config.api.port, everyAddress());
    new Logger('api').log(`listening on port ${config.api.port}`);
  } catch (error) {
    process.stderr.write(`anverso: ${reasonOf(error, config)}\n`);
    await app.close();
    process.exitCode = 1;
  }
}

/** `localhost`, containers and the network alike; on machines without IPv6 the IPv4 addresses alone. */
function everyAddress(): string {
  const interfaces = Object.values(networkInterfaces()).flat();
  return interfaces.some((own) => own?.family === 'IPv6') ? '::' : '0.0.0.0';
}

function reasonOf(error: unknown, { api: { port }, terminalLocale }: Config): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error.message;
  return translator(terminalLocale, 'terminal')('portTaken', { port, variable: 'API_PORT', free: port + 100 });
}
