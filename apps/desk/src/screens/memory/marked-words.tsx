import { Fragment } from 'react';

interface MarkedWordsProps {
  text: string;
  /** Where the words stand that were looked for, in order. */
  spans: readonly { start: number; end: number }[];
}

/** A text in which the words that were looked for can be seen. */
export function MarkedWords({ text, spans }: MarkedWordsProps) {
  const ends = [0, ...spans.map(({ end }) => end)];
  return (
    <>
      {spans.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
