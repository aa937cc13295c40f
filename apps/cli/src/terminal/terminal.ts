import { styleText } from 'node:util';
import { type Locale } from '@anverso/kernel';
import { type Translate, translator } from '@anverso/i18n';

/** What a command prints with: plain lines, and progress that redraws itself where somebody looks at it. */
export class Terminal {
  readonly t: Translate<'terminal'>;

  constructor(
    readonly locale: Locale,
    private readonly out: NodeJS.WriteStream = process.stdout,
  ) {
    this.t = translator(locale, 'terminal');
  }

  line(text = ''): void {
    this.out.write(`${text}\n`);
  }

  title(text: string): void {
    this.line(`\n${styleText('bold', text)}`);
  }

  done(text: string): void {
    this.line(`${styleText('green', '✓')} ${text}`);
  }

  warn(text: string): void {
    this.line(`${styleText('yellow', '!')} ${text}`);
  }

  faint(text: string): string {
    return styleText('dim', text);
  }

  /** Rows as aligned columns. */
  table(rows: readonly (readonly string[])[]): void {
    const widths = rows.reduce<number[]>(
      (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
      [],
    );
    for (const row of rows)
      this.line(
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      );
  }

  /** A bar of twenty cells; redrawn in place on a terminal, left out elsewhere. */
  progress(label: string, done: number, total: number): void {
    if (!this.out.isTTY) return;
    const filled = total === 0 ? 0 : Math.round((20 * done) / total);
    this.out.write(`\r${'█'.repeat(filled)}${'░'.repeat(20 - filled)} ${label} ${done}/${total} `);
    if (done === total) this.out.write('\r\x1b[2K');
  }
}
