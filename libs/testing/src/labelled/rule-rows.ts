import { type UnitKind } from '@anverso/document';

/** One pair that a rule must speak of, or must not. */
export interface RuleRow {
  readonly title: string;
  readonly check: string;
  readonly isWrong: boolean;
  readonly source: string;
  readonly target: string;
  readonly unitKind: UnitKind;
}

/**
 * Rows by rule: the name of a check on a line of its own, below it `  x source | target` for a pair that it must speak of and
 * `  v source | target` for one that it must not. `@headline` at the end says what kind of text it is; ␣ is a space.
 */
export function readRuleRows(text: string): RuleRow[] {
  let check = '';
  return text.split('\n').flatMap((line): RuleRow[] => {
    const found = /^ {2}([xv]) (.*?) \| (.*?)(?: @([a-z-]+))?$/u.exec(line);
    if (found === null) {
      check = line.trim() === '' ? check : line;
      return [];
    }
    const [, mark = '', source = '', target = '', kind = 'paragraph'] = found;
    const unitKind = kind as UnitKind;
    const isWrong = mark === 'x';
    const [ours, theirs] = [source, target].map((side) => side.replaceAll('␣', ' '));
    const title = `${check} ${isWrong ? 'speaks of' : 'is silent on'}: ${source} | ${target}`;
    return [{ title, check, isWrong, source: ours ?? '', target: theirs ?? '', unitKind }];
  });
}
