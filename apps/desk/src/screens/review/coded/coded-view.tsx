import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Segment } from '../session/segment-port.js';
import { isLonger, type SegmentTerm } from '../terms/term-marks.js';
import { chipText, type CodeForm, plainText, tokenize } from './coded-text.js';
import { type Mark, markedPieces, NO_MARKS, piecesOf, widened } from './marks.js';

interface CodedViewProps {
  coded: string;
  codes: Segment['codes'];
  /** What checks say of stretches of it. */
  marks?: readonly Mark[];
  /** Terms of the house in it, and how each of them is drawn. */
  terms?: readonly SegmentTerm[];
  drawTerm?: (term: SegmentTerm, words: string, children: ReactNode) => ReactNode;
}

const NO_TERMS: readonly SegmentTerm[] = [];

/** Coded text as people read it: words, and a chip for each end of a code. Copied chips can be pasted as codes. */
export function CodedView({ coded, codes, marks = NO_MARKS, terms = NO_TERMS, drawTerm }: CodedViewProps) {
  const tokens = tokenize(coded);
  const length = plainText(coded).length;
  const shown = marks.map((mark) => widened(mark, length));
  let seen = 0;
  return tokens.map((token, index) => {
    const from = seen;
    seen += token.kind === 'text' ? token.text.length : token.form === 'single' ? 1 : 0;
    return token.kind === 'text' ? (
      <Fragment key={index}>
        {piecesOf(token.text, from, terms, isLonger).map(({ text, from: at, mark: term }) => {
          const words = shown.length === 0 ? text : <Marked text={text} from={at} marks={shown} />;
          return <Fragment key={at}>{term === undefined ? words : drawTerm?.(term, text, words)}</Fragment>;
        })}
      </Fragment>
    ) : (
      <Chip key={index} id={token.id} form={token.form} codes={codes} />
    );
  });
}

function Marked({ text, from, marks }: { text: string; from: number; marks: readonly Mark[] }) {
  return markedPieces(text, from, marks).map(({ text: words, mark }, index) =>
    mark === undefined ? (
      <Fragment key={index}>{words}</Fragment>
    ) : (
      <span key={index} className="finding-mark" data-severity={mark.severity} title={mark.message}>
        {words}
      </span>
    ),
  );
}

/** One end of a code, as a sign that has words. */
export function Chip({ id, form, codes }: { id: number; form: CodeForm; codes: Segment['codes'] }) {
  const { t } = useTranslation();
  const code = codes.find((each) => each.id === id);
  const type = code === undefined ? t('review.code.unknown') : t(`review.code.${code.type}`);
  const meaning = t(`review.code.${form}`, { id, type });
  return (
    <span
      className="code-chip"
      data-code={id}
      data-form={form}
      role="img"
      aria-label={meaning}
      title={code?.href === undefined ? meaning : `${meaning} · ${code.href}`}
    >
      {chipText({ id, form })}
    </span>
  );
}
