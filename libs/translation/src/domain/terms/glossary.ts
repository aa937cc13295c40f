import { type Locale, LOCALES, otherLocale } from '@anverso/kernel';
import { formsIn, isValidOn, preferredForm, type Term, type Variant } from './term.js';

/** One direction of a glossary: what an engine shall write for each source. */
export interface Glossary {
  readonly from: Locale;
  readonly to: Locale;
  readonly entries: ReadonlyMap<string, string>;
}

/** Where an engine's glossary is not what the term base says. */
export interface GlossaryDrift {
  /** Only here. */
  missing: GlossaryDifference[];
  /** Only there. */
  extra: GlossaryDifference[];
  /** Written otherwise there. */
  different: GlossaryDifference[];
}

interface GlossaryDifference {
  from: Locale;
  to: Locale;
  source: string;
  /** What the term base says; null where it says nothing. */
  ours: string | null;
  /** What the engine has; null where it has nothing. */
  theirs: string | null;
}

/** Keeps a glossary at an engine; failures are provider errors. */
export interface GlossaryKeeper {
  /** Makes the engine's glossary say exactly this, and answers its name there; without `remoteId`, or when it is gone, a new one. */
  push(glossaries: readonly Glossary[], remoteId: string | undefined): Promise<string>;
  /** What the engine has; undefined when it has no such glossary any more. */
  read(remoteId: string): Promise<Glossary[] | undefined>;
}

/** The glossaries of both directions: every form that may stand in a source, to the preferred form; terms come in order. */
export function glossariesOf(terms: readonly Term[], day: string, variants: Record<Locale, Variant>): Glossary[] {
  return LOCALES.map((from) => {
    const to = otherLocale(from);
    const entries = new Map<string, string>();
    for (const term of terms.filter((each) => isValidOn(each, day))) {
      const preferred = preferredForm(term, to, variants[to]);
      const sources = formsIn(term, from, variants[from]).filter(({ standing }) => standing !== 'forbidden');
      if (preferred === undefined) continue;
      // Where two terms are called the same, the first of the list stands.
      for (const { text } of sources) if (!entries.has(text)) entries.set(text, preferred.text);
    }
    return { from, to, entries };
  });
}

/** Compares what an engine has with what the term base says. */
export function driftOf(ours: readonly Glossary[], theirs: readonly Glossary[]): GlossaryDrift {
  const drift: GlossaryDrift = { missing: [], extra: [], different: [] };
  for (const from of LOCALES) {
    const to = otherLocale(from);
    const own = entriesOf(ours, from);
    const other = entriesOf(theirs, from);
    for (const [source, target] of own) {
      const remote = other.get(source) ?? null;
      const difference = { from, to, source, ours: target, theirs: remote };
      if (remote === null) drift.missing.push(difference);
      else if (remote !== target) drift.different.push(difference);
    }
    for (const [source, target] of other)
      if (!own.has(source)) drift.extra.push({ from, to, source, ours: null, theirs: target });
  }
  return drift;
}

function entriesOf(glossaries: readonly Glossary[], from: Locale): ReadonlyMap<string, string> {
  return glossaries.find((glossary) => glossary.from === from)?.entries ?? new Map();
}
