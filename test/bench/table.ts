import { type Row } from './bench.js';

const HEAD = ['what', 'asked', 'measured', 'peer', 'ratio', 'peak memory'] as const;
const GAP = '  ';

/** Prints the rows as one table, each column as wide as its widest cell. */
export function printTable(rows: readonly Row[]): void {
  const lines = rows.map(cellsOf);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...lines.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(GAP)}`.trimEnd();
  const rule = `  ${widths.map((width) => '─'.repeat(width)).join(GAP)}`;
  console.log(['', line(HEAD), rule, ...lines.map(line), rule, ''].join('\n'));
}

function cellsOf({ what, asked, measured, peer, ratio, memory }: Row): string[] {
  return [what, asked, measured, peer ?? '–', ratio?.toFixed(2) ?? '–', memoryText(memory)];
}

function memoryText(memory: Row['memory']): string {
  return Object.entries(memory)
    .map(([process, bytes]) => `${process} ${bytes === undefined ? '?' : `${Math.round(bytes / 2 ** 20)} MB`}`)
    .join(', ');
}
