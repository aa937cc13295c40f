import { type Schemas } from '../../../api/client.js';

type Glossary = Schemas['Glossary'];
type Difference = Glossary['missing']['shown'][number];

export const KINDS = ['different', 'missing', 'extra'] as const;
export const PAIRS = ['en-es', 'es-en'] as const;

interface PairOfKind {
  kind: (typeof KINDS)[number];
  differences: readonly Difference[];
}

/** The differences of one direction by their kind; kinds without any are left out. */
export function differencesOfPair(state: Pick<Glossary, (typeof KINDS)[number]>, pair: string): PairOfKind[] {
  return KINDS.map((kind) => ({
    kind,
    differences: state[kind].shown.filter(({ from, to }) => `${from}-${to}` === pair),
  })).filter(({ differences }) => differences.length > 0);
}
