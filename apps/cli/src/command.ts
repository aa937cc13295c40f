import { type INestApplicationContext } from '@nestjs/common';
import { type Config } from '@anverso/platform';
import { type USAGES } from './commands/usages.js';
import { type Terminal } from './terminal/terminal.js';

export interface CommandContext {
  app: INestApplicationContext;
  config: Config;
  terminal: Terminal;
}

/** One word after `npm run anverso --`, over the services of the product. */
export interface Command {
  name: keyof typeof USAGES;
  run(args: string[], context: CommandContext): Promise<void>;
}
