import { type Terminal } from '../terminal/terminal.js';
import { USAGES } from './usages.js';

/** Lists the commands with what they do. */
export function printHelp(terminal: Terminal): void {
  const { t } = terminal;
  terminal.title(t('helpTitle'));
  for (const [name, usage] of Object.entries(USAGES) as [keyof typeof USAGES, string][]) {
    terminal.line(`  ${usage}`);
    terminal.line(terminal.faint(`      ${t(`help_${name}`)}`));
  }
}
