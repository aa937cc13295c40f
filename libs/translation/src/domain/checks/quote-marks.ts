import { type TextEdit } from '@anverso/document';
import { findQuotations, type Quotation } from '@anverso/language';
import { type Issue } from './check.js';

type Marks = readonly [opening: string, closing: string];

/** How quotations nest in a style: which marks may stand at each depth, and which are written for others. */
export interface QuoteOrder {
  readonly isRight: (quotation: Quotation, all: readonly Quotation[]) => boolean;
  readonly marksAt: (depth: number) => Marks;
}

/** One issue for all quotations whose marks are not those of their depth, with the right ones as its repair. */
export function wrongQuoteMarks(text: string, order: QuoteOrder): Issue[] {
  const all = findQuotations(text);
  const wrong = all.filter((quotation) => !order.isRight(quotation, all));
  if (wrong.length === 0) return [];
  const found = [...new Set(wrong.map(({ opening, closing }) => `${opening || '…'} ${closing || '…'}`))].join(' · ');
  // All quotations are mended together, for the depth of one is right only beside the others.
  const edits = all.flatMap((quotation) => marksOf(quotation, order.marksAt(quotation.depth), text));
  const seen = new Set<number>();
  return [
    {
      matter: wrong.map(({ start, end }) => text.slice(start, end)).join(' '),
      details: { found },
      targetSpans: wrong.map(({ start, end }) => ({ start, end })),
      edits: edits.filter(({ start }) => !seen.has(start) && seen.add(start)),
    },
  ];
}

function marksOf({ opening, closing, start, end }: Quotation, [open, close]: Marks, text: string): TextEdit[] {
  const edits: TextEdit[] = [];
  if (opening !== '' && opening !== open) edits.push({ start, end: start + 1, text: open });
  if (closing !== '' && closing !== close) edits.push({ start: end - 1, end, text: close });
  return edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
}
