import { AppError, type Locale } from '@anverso/kernel';
import { escapeLiteral, plainText, verifyCodes } from '@anverso/document';
import { type EngineInput, type EngineOutput, type TranslationEngine } from './engine.js';
import { type Finding } from './finding.js';
import { rewrapCodes } from './rewrap-codes.js';

/** A target that may be stored: its codes are those of the source, or none at all. Empty when the engine had nothing to say. */
export interface Draft {
  target: string;
  findings: Finding[];
}

const CODES_DROPPED: Finding = { check: 'codes-dropped', type: 'markup', severity: 'warning', details: {} };

/**
 * Drafts through an engine that is not trusted with inline codes: sends them, verifies them, sends what came back unsound
 * again as plain text, puts codes back where that is certain, and else keeps plain text and says so.
 */
export async function draftTargets(
  engine: TranslationEngine,
  inputs: readonly EngineInput[],
  from: Locale,
  to: Locale,
): Promise<Draft[]> {
  const answers = await engine.translate(inputs, from, to);
  const drafts = inputs.map((input, index) => soundDraft(input.text, answers[index]));
  const unsound = [...inputs.keys()].filter((index) => drafts[index] === undefined);
  const plainAnswers = await translatePlain(engine, pick(inputs, unsound), from, to);
  unsound.forEach((index, nth) => {
    drafts[index] = fallbackDraft(inputs[index]?.text ?? '', answers[index], plainAnswers[nth]);
  });
  return drafts.map((draft) => draft ?? { target: '', findings: [] });
}

function soundDraft(source: string, answer: EngineOutput | undefined): Draft | undefined {
  const isSound = answer !== undefined && !isLost(source, answer.text) && verifyCodes(source, answer.text).length === 0;
  return isSound ? { target: answer.text, findings: answer.findings } : undefined;
}

/** What the first call brought is kept, and was paid for, also when the second finds the engine gone. */
async function translatePlain(
  engine: TranslationEngine,
  inputs: readonly EngineInput[],
  from: Locale,
  to: Locale,
): Promise<EngineOutput[]> {
  if (inputs.length === 0) return [];
  const plain = inputs.map(({ text, context }) => ({ text: escapeLiteral(plainText(text)), context }));
  try {
    return await engine.translate(plain, from, to);
  } catch (error) {
    if (error instanceof AppError && error.kind === 'provider') return [];
    throw error;
  }
}

function fallbackDraft(source: string, first: EngineOutput | undefined, second: EngineOutput | undefined): Draft {
  const answer = [second, first].find((output) => output !== undefined && !isLost(source, output.text));
  if (answer === undefined) return { target: '', findings: [] };
  const text = plainText(answer.text);
  const rewrapped = rewrapCodes(source, text);
  if (rewrapped !== undefined) return { target: rewrapped, findings: answer.findings };
  return { target: escapeLiteral(text), findings: [...answer.findings, CODES_DROPPED] };
}

function isLost(source: string, target: string): boolean {
  return plainText(target).trim() === '' && plainText(source).trim() !== '';
}

function pick<Item>(items: readonly Item[], indexes: readonly number[]): Item[] {
  return items.filter((_, index) => indexes.includes(index));
}
