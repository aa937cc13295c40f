/** What turns a hypothesis into its reference, one step a word. */
const KEEP = 0;
const SUBSTITUTE = 1;
const DELETE = 2;
const INSERT = 3;

/** Cells to each side of the diagonal that are computed. */
const BEAM_WIDTH = 25;
const UNREACHED = 1e9;

/** One row of an edit matrix: the cost of each cell and the step that led there. */
interface Row {
  readonly costs: Int32Array;
  readonly steps: Uint8Array;
}

export type Matrix = readonly Row[];

/** The cheapest way from a hypothesis to the reference. */
export function distanceOf(matrix: Matrix): number {
  return matrix.at(-1)?.costs.at(-1) ?? 0;
}

/**
 * The edit matrix of two texts, words as numbers, within a beam around the diagonal. Rows of the matrix `known` are taken
 * over up to the first word that differs from it, which makes a shifted hypothesis cheap.
 */
export function editMatrix(
  hypothesis: readonly number[],
  reference: readonly number[],
  known: Matrix = [],
  same = 0,
): Matrix {
  const ratio = hypothesis.length === 0 ? 1 : reference.length / hypothesis.length;
  const beam = BEAM_WIDTH < ratio / 2 ? Math.ceil(ratio / 2 + BEAM_WIDTH) : BEAM_WIDTH;
  const rows: Row[] = known.length > 0 ? known.slice(0, same + 1) : [firstRow(reference.length)];
  for (let i = rows.length; i <= hypothesis.length; i++) {
    const diagonal = Math.floor(i * ratio);
    const to = i === hypothesis.length ? reference.length : Math.min(reference.length, diagonal + beam - 1);
    rows.push(
      nextRow(
        rows[i - 1] ?? firstRow(reference.length),
        hypothesis[i - 1],
        reference,
        Math.max(0, diagonal - beam),
        to,
      ),
    );
  }
  return rows;
}

function firstRow(length: number): Row {
  return {
    costs: Int32Array.from({ length: length + 1 }, (_, j) => j),
    steps: new Uint8Array(length + 1).fill(INSERT),
  };
}

/** On equal costs a word is rather kept or replaced than deleted, and rather deleted than inserted. */
function nextRow(above: Row, word: number | undefined, reference: readonly number[], from: number, to: number): Row {
  const costs = new Int32Array(reference.length + 1).fill(UNREACHED);
  const steps = new Uint8Array(reference.length + 1);
  for (let j = from; j <= to; j++) {
    let cost = UNREACHED;
    let step = KEEP;
    const offer = (price: number, by: number): void => {
      if (price >= cost) return;
      cost = price;
      step = by;
    };
    if (j > 0) {
      const isSame = word === reference[j - 1];
      offer((above.costs[j - 1] ?? UNREACHED) + (isSame ? 0 : 1), isSame ? KEEP : SUBSTITUTE);
    }
    offer((above.costs[j] ?? UNREACHED) + 1, DELETE);
    if (j > 0) offer((costs[j - 1] ?? UNREACHED) + 1, INSERT);
    costs[j] = cost;
    steps[j] = step;
  }
  return { costs, steps };
}

/** Where each word of the reference stands in the hypothesis, and how many words before each place are wrong. */
export interface Alignment {
  readonly positions: readonly number[];
  readonly wrongInReference: readonly number[];
  readonly wrongInHypothesis: readonly number[];
}

/** Reads the cheapest way out of a matrix. */
export function alignmentOf(matrix: Matrix): Alignment {
  const positions: number[] = [];
  const wrongInReference = [0];
  const wrongInHypothesis = [0];
  let position = -1;
  const count = (sums: number[], step: number): void => void sums.push((sums.at(-1) ?? 0) + (step === KEEP ? 0 : 1));
  for (const step of stepsOf(matrix)) {
    if (step !== INSERT) {
      position++;
      count(wrongInHypothesis, step);
    }
    if (step !== DELETE) {
      positions.push(position);
      count(wrongInReference, step);
    }
  }
  return { positions, wrongInReference, wrongInHypothesis };
}

function stepsOf(matrix: Matrix): number[] {
  const steps: number[] = [];
  let i = matrix.length - 1;
  let j = (matrix[0]?.steps.length ?? 1) - 1;
  while (i > 0 || j > 0) {
    const step = matrix[i]?.steps[j] ?? KEEP;
    steps.push(step);
    if (step !== INSERT) i--;
    if (step !== DELETE) j--;
  }
  return steps.reverse();
}
