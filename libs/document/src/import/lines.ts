/** A line of a file that says something; `number` counts from 1. */
export interface Line {
  number: number;
  text: string;
  /** Whether a blank line stands before it. */
  afterBlank: boolean;
}

/** Longest line that an editor which breaks lines by itself makes. */
const WRAP_LIMIT = 100;
const WRAPS_TO_BELIEVE = 3;

/** The lines of a text without the blank ones, space tidied; paragraphs that an editor broke into lines are whole again. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  text.split('\n').forEach((raw, index) => {
    const tidy = raw.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
    if (tidy === '') afterBlank = true;
    else {
      lines.push({ number: index + 1, text: tidy, afterBlank });
      afterBlank = false;
    }
  });
  return isHardWrapped(lines) ? unwrap(lines) : lines;
}

/** Whether a text ends as a sentence does, whatever quotes and brackets close behind the stop. */
export function endsAsSentence(text: string): boolean {
  const end = text.slice(-10);
  return /[.!?…:;][”"’'»)\]]*$/.test(end) || /[.!?…][”"’'»)\]]*[.,;:]$/.test(end);
}

/** Whether each line was broken exactly where the next word did not fit: the mark of a machine, not of a writer. */
function isHardWrapped(lines: readonly Line[]): boolean {
  const width = widthOf(lines);
  if (width > WRAP_LIMIT) return false;
  const breaks = lines.filter((line, index) => isBrokenBefore(line, lines[index + 1], width));
  const inside = breaks.filter(({ text }) => !endsAsSentence(text));
  return inside.length >= WRAPS_TO_BELIEVE && inside.length * 2 > breaks.length;
}

const widthOf = (lines: readonly Line[]): number => lines.reduce((width, { text }) => Math.max(width, text.length), 0);

function isBrokenBefore(line: Line, next: Line | undefined, width: number): boolean {
  if (next === undefined || next.afterBlank) return false;
  const [word = ''] = next.text.split(' ');
  return line.text.length + 1 + word.length > width;
}

function unwrap(lines: readonly Line[]): Line[] {
  const width = widthOf(lines);
  const whole: Line[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = whole.at(-1);
    if (last !== undefined && before !== undefined && isBrokenBefore(before, line, width)) {
      whole[whole.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    } else {
      whole.push(line);
    }
  });
  return whole;
}
