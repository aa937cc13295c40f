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

/** What came of an asking: where it failed in its midst, what had arrived until then. */
interface Asked {
  answers: Answer[];
  failure?: AppError;
}

type Ask = (inputs: readonly EngineInput[]) => Promise<Asked>;

const LONGEST_ANSWER = 500;
const MOST_TIMES = 8;

const CODES_DROPPED: Finding = { check: 'codes-dropped', type: 'markup', severity: 'warning', details: {} };
const CODES_MOVED: Finding = { check: 'codes-moved', type: 'markup', severity: 'warning', details: {} };

/**
 * Drafts through an engine that is not trusted with inline codes. Rung by rung, each for what the one before left unsound:
 * the codes as they are, each checked against the translation of its own words; every code as a placeholder that stands
 * alone; plain text with the codes put back around the translations of their words; plain text, and it is said. When the
 * engine fails in the midst of it, `keep` is given what is sound of what had arrived, by the place of its input.
 */
export async function draftTargets(
  engine: TranslationEngine,
  inputs: readonly EngineInput[],
  from: Locale,
  to: Locale,
  keep?: (drafts: ReadonlyMap<number, Draft>) => Promise<void>,
): Promise<Draft[]> {
  const ask = inCalls(engine, from, to);
  const { answers, fragments, failure } = await askWithFragments(ask, inputs);
  const drafts = inputs.map(({ text }, index) => soundDraft(text, answers[index], fragments[index]));
  if (failure !== undefined) {
    const sound = [...drafts.entries()].filter((entry): entry is [number, Draft] => entry[1]?.findings.length === 0);
    if (sound.length > 0) await keep?.(new Map(sound));
    throw failure;
  }

  const coded = unsound(drafts).filter((index) => isCoded(inputs[index]?.text ?? ''));
  const placed = await askAsPlaceholders(ask, pick(inputs, coded));
  coded.forEach((index, nth) => {
    drafts[index] = soundDraft(inputs[index]?.text ?? '', placed[nth], fragments[index]);
  });

  const left = unsound(drafts);
  // What was answered first is kept, and was paid for, also when a later asking finds the engine gone.
  const { answers: plain } = await ask(pick(inputs, left).map(asPlain));
  left.forEach((index, nth) => {
    drafts[index] = plainDraft(inputs[index]?.text ?? '', [plain[nth], answers[index]], fragments[index]);
  });
  return drafts.map((draft) => draft ?? { target: '', findings: [] });
}

/** As many calls as the engine's batch size asks for; what one of them leaves out moves no answer of the next. */
function inCalls(engine: TranslationEngine, from: Locale, to: Locale): Ask {
  return async (asked) => {
    const answers: Answer[] = asked.map(() => undefined);
    let start = 0;
    try {
      for (const batch of inBatches(asked, engine.batchSize)) {
        const take = (outputs: ReadonlyMap<number, EngineOutput>): Promise<void> => {
          for (const [at, output] of outputs) answers[start + at] = withinReason(batch[at], output);
          return Promise.resolve();
        };
        const said = await engine.translate(batch, from, to, take);
        batch.forEach((input, at) => (answers[start + at] = withinReason(input, said[at])));
        start += batch.length;
      }
      return { answers };
    } catch (error) {
      if (error instanceof AppError && error.kind === 'provider') return { answers, failure: error };
      throw error;
    }
  };
}

/** An answer many times as long as its question is no translation, and to search it for codes would take minutes. */
function withinReason(input: EngineInput | undefined, answer: Answer): Answer {
  if (answer === undefined || answer.text.length <= LONGEST_ANSWER + MOST_TIMES * (input?.text.length ?? 0))
    return answer;
  return { text: '', findings: [] };
}

/** All that is asked of an engine first: the words inside of codes go along with their sentence, which is their context. */
export function firstAsked(inputs: readonly EngineInput[]): EngineInput[] {
  const fragments = inputs.flatMap(({ text }) =>
    fragmentsOf(text).map((fragment) => ({ text: escapeLiteral(fragment.text), context: plainText(text) })),
  );
  return [...inputs, ...fragments];
}

async function askWithFragments(ask: Ask, inputs: readonly EngineInput[]): Promise<Asked & { fragments: Fragments[] }> {
  const { answers, failure } = await ask(firstAsked(inputs));
  let next = inputs.length;
  // An answer of another length says nothing of which fragment is which; one that was cut short does.
  const isWhole = failure !== undefined || !answers.includes(undefined);
  const fragments = inputs.map(({ text }, index) => {
    const said = fragmentsOf(text).map(({ id }) => ({ id, answer: answers[next++] }));
    if (failure !== undefined && said.some(({ answer }) => answer === undefined)) answers[index] = undefined;
    return new Map(said.map(({ id, answer }) => [id, isWhole ? plainText(answer?.text ?? '') : '']));
  });
  return { answers: answers.slice(0, inputs.length), fragments, failure };
}

async function askAsPlaceholders(ask: Ask, inputs: readonly EngineInput[]): Promise<Answer[]> {
  if (inputs.length === 0) return [];
  const forms = inputs.map(({ text }) => toPlaceholders(text));
  const { answers } = await ask(forms.map(({ text }, index) => ({ text, context: inputs[index]?.context ?? '' })));
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

const asPlain = ({ text, context }: EngineInput): EngineInput => ({ text: escapeLiteral(plainText(text)), context });

const isLost = (source: string, target: string): boolean =>
  plainText(target).trim() === '' && plainText(source).trim() !== '';

const unsound = (drafts: readonly (Draft | undefined)[]): number[] =>
  [...drafts.keys()].filter((index) => drafts[index] === undefined);

const pick = <Item>(items: readonly Item[], indexes: readonly number[]): Item[] =>
  indexes.flatMap((index) => items[index] ?? []);
