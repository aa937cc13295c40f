import { networkInterfaces } from 'node:os';
import { translator } from '@anverso/i18n';
import { type Config, loadConfig } from '@anverso/platform';
import { createSiteApp } from './create-site-app.js';

/** Serves the site until it is told to stop. */
export async function startSite(): Promise<void> {
  const config = loadConfig();
  const app = await createSiteApp(config);
  app.enableShutdownHooks();
  try {
    await app.listen(config.site.port, everyAddress());
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

function reasonOf(error: unknown, { site: { port }, terminalLocale }: Config): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error) || error.code !== 'EADDRINUSE') return error.message;
  return translator(terminalLocale, 'terminal')('portTaken', { port, variable: 'SITE_PORT', free: port + 100 });
}
