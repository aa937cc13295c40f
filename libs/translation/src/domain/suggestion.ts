import { type MemoryMatch } from './memory-match.js';

/** A translation that somebody or something proposes for a segment. Texts are coded text. */
export interface Suggestion {
  origin: 'memory' | 'machine';
  /** How well it fits: the memory knows this very source (with its neighbours), one like it, or it is an engine's draft. */
  match: 'context' | 'exact' | 'fuzzy' | 'draft';
  target: string;
  engine: string | null;
  /** What the memory knows of it; null on an engine's draft. */
  memory: MemoryMatch | null;
}
