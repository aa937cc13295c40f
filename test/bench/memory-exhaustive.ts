import {
  houseStyle,
  matchTokens,
  type MemoryUnit,
  rankMatches,
  SUGGESTED_FROM,
  WEIGHTS,
  type WantedSource,
} from '@anverso/translation';

/**
 * Scores a source against every unit there is. A unit whose common tokens cannot add up to the score is passed over by
 * arithmetic alone, which loses nothing: every token that both do not have costs at least its weight.
 */
export class ExhaustiveMemory {
  private readonly ids = new Map<string, number>();
  private readonly weights: number[] = [];
  private tokens = new Int32Array(1 << 20);
  private readonly starts: number[] = [0];
  private readonly totals: number[] = [];
  private size = 0;

  constructor(private readonly unitAt: (index: number) => MemoryUnit) {}

  add(source: string): void {
    let total = 0;
    for (const id of this.idsOf(source)) {
      if (this.size === this.tokens.length) {
        const larger = new Int32Array(this.size * 2);
        larger.set(this.tokens);
        this.tokens = larger;
      }
      this.tokens[this.size++] = id;
      total += this.weights[id] ?? 0;
    }
    this.starts.push(this.size);
    this.totals.push(total);
  }

  /** The scores of all units that reach `SUGGESTED_FROM`, best first. */
  scores(wanted: WantedSource): number[] {
    const ids = this.idsOf(wanted.source);
    const left = new Int16Array(this.weights.length);
    for (const id of ids) left[id] = (left[id] ?? 0) + 1;
    const own = ids.reduce((sum, id) => sum + (this.weights[id] ?? 0), 0);
    const near: MemoryUnit[] = [];
    for (let index = 0; index < this.totals.length; index++) {
      const needed = (Math.max(own, this.totals[index] ?? 0) * SUGGESTED_FROM) / 100;
      if (this.common(index, left) >= needed - 1e-9) near.push(this.unitAt(index));
    }
    const options = { from: 'en', to: 'es', now: new Date(), style: houseStyle(), atLeast: SUGGESTED_FROM } as const;
    return rankMatches(wanted, near, options).map(({ score }) => score);
  }

  /** The weight of the tokens that a unit shares; `left` is as it was when it returns. */
  private common(index: number, left: Int16Array): number {
    const [start = 0, end = 0] = [this.starts[index], this.starts[index + 1]];
    const taken: number[] = [];
    let common = 0;
    for (let at = start; at < end; at++) {
      const id = this.tokens[at] ?? 0;
      const rest = left[id] ?? 0;
      if (rest === 0) continue;
      common += this.weights[id] ?? 0;
      left[id] = rest - 1;
      taken.push(id);
    }
    for (const id of taken) left[id] = (left[id] ?? 0) + 1;
    return common;
  }

  private idsOf(source: string): number[] {
    return matchTokens(source, 'en').map(({ kind, key }) => {
      const known = this.ids.get(key);
      if (known !== undefined) return known;
      const id = this.ids.size;
      this.ids.set(key, id);
      this.weights.push(WEIGHTS[kind]);
      return id;
    });
  }
}
