/** What becomes of a draft that a rule spoke of, in the order of the bars. */
export const ANSWERS = ['followed', 'left', 'setAside'] as const;
