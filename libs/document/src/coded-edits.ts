import { escapeLiteral, tokenize, writeToken } from './coded-tokens.js';

/** Puts `text` in place of the characters from `start` to `end` of what a reader sees of a coded text. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that were made against the plain text of a coded text; codes stay, also those between the characters that go. */
export function editCodedText(coded: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const sound = ordered.filter(
    (edit, index) => edit.start >= Math.max(0, ...ordered.slice(0, index).map(({ end }) => end)),
  );
  const written = new Set<TextEdit>();
  let at = 0;
  const parts = tokenize(coded).map((token) => {
    if (token.kind !== 'text') {
      at += token.kind === 'standalone' ? 1 : 0;
      return writeToken(token);
    }
    const start = at;
    at += token.text.length;
    return escapeLiteral(editRun(token.text, start, sound, written));
  });
  const rest = sound.filter((edit) => !written.has(edit)).map(({ text }) => escapeLiteral(text));
  return parts.join('') + rest.join('');
}

function editRun(run: string, start: number, edits: readonly TextEdit[], written: Set<TextEdit>): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    const first = edit.start - start;
    const last = edit.end - start;
    const isHere = first < run.length ? last > 0 || first >= 0 : false;
    if (!isHere) continue;
    result += run.slice(from, Math.max(from, first));
    if (!written.has(edit)) result += edit.text;
    written.add(edit);
    from = Math.max(from, Math.min(run.length, last));
  }
  return result + run.slice(from);
}
