import { AppError, type Locale } from '@anverso/kernel';
import { escapeLiteral, plainText, verifyCodes } from '@anverso/document';
import { inBatches } from './batches.js';
import { type EngineInput, type EngineOutput, type TranslationEngine } from './engine.js';
import { type Finding } from './finding.js';
import { mendEdges } from './mend-edges.js';
import { type Fragments, fragmentsOf, misplacedCodes, placeFragments } from './place-fragments.js';
import { fromPlaceholders, isCoded, toPlaceholders } from './placeholder-form.js';

/** A target that may be stored: its codes are those of the source, or none at all. Empty when the engine had nothing to say. */
export interface Draft {
  target: string;
  findings: Finding[];
}

type Answer = EngineOutput | undefined;

/** Asks an engine; a failure is an empty list where something is kept already. */
type Ask = (inputs: readonly EngineInput[]) => Promise<Answer[]>;

const CODES_DROPPED: Finding = { check: 'codes-dropped', type: 'markup', severity: 'warning', details: {} };
const CODES_MOVED: Finding = { check: 'codes-moved', type: 'markup', severity: 'warning', details: {} };

/**
 * Drafts through an engine that is not trusted with inline codes. Rung by rung, each for what the one before left unsound:
 * the codes as they are, each checked against the translation of its own words; every code as a placeholder that stands
 * alone; plain text with the codes put back around the translations of their words; plain text, and it is said.
 */
export async function draftTargets(
  engine: TranslationEngine,
  inputs: readonly EngineInput[],
  from: Locale,
  to: Locale,
): Promise<Draft[]> {
  const ask = inCalls(engine, from, to);
  const askAgain = lenient(ask);
  const { answers, fragments } = await askWithFragments(ask, inputs);
  const drafts = inputs.map(({ text }, index) => soundDraft(text, answers[index], fragments[index]));

  const coded = unsound(drafts).filter((index) => isCoded(inputs[index]?.text ?? ''));
  const placed = await askAsPlaceholders(askAgain, pick(inputs, coded));
  coded.forEach((index, nth) => {
    drafts[index] = soundDraft(inputs[index]?.text ?? '', placed[nth], fragments[index]);
  });

  const left = unsound(drafts);
  const plain = await (left.length === 0 ? [] : askAgain(pick(inputs, left).map(asPlain)));
  left.forEach((index, nth) => {
    drafts[index] = plainDraft(inputs[index]?.text ?? '', [plain[nth], answers[index]], fragments[index]);
  });
  return drafts.map((draft) => draft ?? { target: '', findings: [] });
}

/** As many calls as the engine's batch size asks for; what one of them leaves out moves no answer of the next. */
function inCalls(engine: TranslationEngine, from: Locale, to: Locale): Ask {
  return async (asked) => {
    const answers: Answer[] = [];
    for (const batch of inBatches(asked, engine.batchSize)) {
      const said = await engine.translate(batch, from, to);
      answers.push(...said, ...batch.slice(said.length).map(() => undefined));
    }
    return answers;
  };
}

/** The words inside of codes are asked along with their sentence, which is their context. */
async function askWithFragments(
  ask: Ask,
  inputs: readonly EngineInput[],
): Promise<{ answers: Answer[]; fragments: Fragments[] }> {
  const wanted = inputs.map(({ text }) => fragmentsOf(text));
  const asked = wanted.flatMap((list, index) =>
    list.map(({ text }) => ({ text: escapeLiteral(text), context: plainText(inputs[index]?.text ?? '') })),
  );
  const answers = await ask([...inputs, ...asked]);
  let next = inputs.length;
  // An answer of another length says nothing of which fragment is which.
  const isWhole = answers.length === inputs.length + asked.length && !answers.includes(undefined);
  const fragments = wanted.map(
    (list) => new Map(list.map(({ id }) => [id, isWhole ? plainText(answers[next++]?.text ?? '') : ''])),
  );
  return { answers: answers.slice(0, inputs.length), fragments };
}

async function askAsPlaceholders(ask: Ask, inputs: readonly EngineInput[]): Promise<Answer[]> {
  if (inputs.length === 0) return [];
  const forms = inputs.map(({ text }) => toPlaceholders(text));
  const answers = await ask(forms.map(({ text }, index) => ({ text, context: inputs[index]?.context ?? '' })));
  return forms.map((form, index) => {
    const answer = answers[index];
    const text = answer === undefined ? undefined : fromPlaceholders(answer.text, form);
    return answer === undefined || text === undefined ? undefined : { ...answer, text };
  });
}

/** A draft with every code once, well nested, around words of its own; undefined when the answer cannot be that. */
function soundDraft(source: string, answer: Answer, fragments: Fragments = new Map()): Draft | undefined {
  if (answer === undefined || isLost(source, answer.text) || verifyCodes(source, answer.text).length > 0)
    return undefined;
  const target = mendEdges(source, answer.text);
  if (misplacedCodes(source, target, fragments).length === 0) return { target, findings: answer.findings };
  const placed = placeFragments(source, plainText(target), fragments);
  if (placed !== undefined) return { target: placed, findings: answer.findings };
  return { target, findings: [...answer.findings, CODES_MOVED] };
}

function plainDraft(source: string, answers: readonly Answer[], fragments: Fragments = new Map()): Draft {
  const answer = answers.find((output) => output !== undefined && !isLost(source, output.text));
  if (answer === undefined) return { target: '', findings: [] };
  const text = plainText(answer.text);
  const placed = placeFragments(source, text, fragments);
  if (placed !== undefined) return { target: placed, findings: answer.findings };
  return { target: escapeLiteral(text), findings: [...answer.findings, CODES_DROPPED] };
}

/** What was answered first is kept, and was paid for, also when a later asking finds the engine gone. */
function lenient(ask: Ask): Ask {
  return async (inputs) => {
    try {
      return await ask(inputs);
    } catch (error) {
      if (error instanceof AppError && error.kind === 'provider') return [];
      throw error;
    }
  };
}

const asPlain = ({ text, context }: EngineInput): EngineInput => ({ text: escapeLiteral(plainText(text)), context });

const isLost = (source: string, target: string): boolean =>
  plainText(target).trim() === '' && plainText(source).trim() !== '';

const unsound = (drafts: readonly (Draft | undefined)[]): number[] =>
  [...drafts.keys()].filter((index) => drafts[index] === undefined);

const pick = <Item>(items: readonly Item[], indexes: readonly number[]): Item[] =>
  indexes.flatMap((index) => items[index] ?? []);
