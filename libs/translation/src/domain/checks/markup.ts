import { type CodeProblem, plainText, tokenize, verifyCodes, writeToken } from '@anverso/document';
import { type Check, type Issue, type Pair } from './check.js';

function codeProblems({ source, target }: Pair): Issue[] {
  const problems = verifyCodes(source, target);
  if (problems.length === 0) return [];
  const idsOf = (isOfKind: (kind: CodeProblem['kind']) => boolean): string =>
    problems
      .filter(({ kind }) => isOfKind(kind))
      .map(({ id }) => `{${id}}`)
      .join(' ') || '—';
  const details = {
    missing: idsOf((kind) => kind === 'missing'),
    extra: idsOf((kind) => kind === 'extra' || kind === 'duplicated'),
    misplaced: idsOf((kind) => kind === 'crossed' || kind === 'unclosed'),
  };
  return [{ matter: Object.values(details).join(' | '), details, fix: withMissingCodes(source, target) }];
}

/** The target with the codes that it lacks at its end, where the translator moves them from. */
export function withMissingCodes(source: string, target: string): string {
  const has = codesOf(target);
  return (
    target +
    codesOf(source)
      .filter((code) => !has.includes(code))
      .join('')
  );
}

const codesOf = (coded: string): string[] =>
  tokenize(coded).flatMap((token) => (token.kind === 'text' ? [] : writeToken(token)));

/** Inline codes, and the text that there is none of. */
export const MARKUP_CHECKS: readonly Check[] = [
  { id: 'inline-codes', type: 'markup', severity: 'blocking', find: codeProblems },
];

/** An empty target has only one thing wrong with it. */
export const EMPTY: Check = {
  id: 'empty',
  type: 'omission',
  severity: 'blocking',
  find: ({ target }) => (plainText(target).trim() === '' ? [{ matter: '' }] : []),
};
