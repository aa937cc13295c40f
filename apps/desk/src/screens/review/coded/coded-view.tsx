import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { type Segment } from '../session/segment-port.js';
import { chipText, type CodeForm, tokenize } from './coded-text.js';

/** Coded text as people read it: words, and a chip for each end of a code. Copied chips can be pasted as codes. */
export function CodedView({ coded, codes }: { coded: string; codes: Segment['codes'] }) {
  return tokenize(coded).map((token, index) =>
    token.kind === 'text' ? (
      <Fragment key={index}>{token.text}</Fragment>
    ) : (
      <Chip key={index} id={token.id} form={token.form} codes={codes} />
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
