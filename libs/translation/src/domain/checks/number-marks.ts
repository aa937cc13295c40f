/** Which mark stands before decimals; the other one groups thousands. */
export type NumberMarks = 'comma-decimals' | 'point-decimals';

export const DECIMAL_POINT = /(?<![\d.,:/])\d+\.\d{1,2}(?!\d|[.,:/]\d|\s?(?:h|hs|hrs|horas)(?!\p{L}))/gu;
export const DECIMAL_COMMA = /(?<![\d.,:/])\d+,\d{1,2}(?![\d:/]|[.,]\d)/gu;
export const COMMA_GROUPS = /(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?(?!\d|,\d)/gu;
export const POINT_GROUPS = /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?(?!\d|\.\d)/gu;

const PATTERNS: Readonly<Record<NumberMarks, readonly RegExp[]>> = {
  'comma-decimals': [DECIMAL_COMMA, POINT_GROUPS],
  'point-decimals': [DECIMAL_POINT, COMMA_GROUPS],
};

/** The marks that most numbers of some Spanish texts have; undefined where they have none, or as many of each. */
export function usualMarks(texts: readonly string[]): NumberMarks | undefined {
  const count = (marks: NumberMarks): number =>
    texts.reduce(
      (sum, text) => sum + PATTERNS[marks].reduce((found, one) => found + (text.match(one)?.length ?? 0), 0),
      0,
    );
  const [commas, points] = [count('comma-decimals'), count('point-decimals')];
  if (commas === points) return undefined;
  return commas > points ? 'comma-decimals' : 'point-decimals';
}
