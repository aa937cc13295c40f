import { diffWordsWithSpace } from 'diff';
import { codeLabel, plainText, tokenize } from '../review/coded/coded-text.js';
import classes from './coded-words.module.css';

/** Coded text as it is read: words, with inline codes as small marks. */
export function CodedWords({ text }: { text: string }) {
  return (
    <>
      {tokenize(text).map((token, index) =>
        token.kind === 'text' ? (
          <span key={index}>{token.text}</span>
        ) : (
          <span key={index} className={classes.code} aria-hidden="true">
            {codeLabel(token)}
          </span>
        ),
      )}
    </>
  );
}

/** What became of words: taken out and put in, word by word. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  return (
    <>
      {diffWordsWithSpace(plainText(before), plainText(after)).map(({ added, removed, value }, index) => {
        if (added) return <ins key={index}>{value}</ins>;
        return removed ? <del key={index}>{value}</del> : <span key={index}>{value}</span>;
      })}
    </>
  );
}
