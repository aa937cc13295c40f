import { type CodedToken, hasCodes, literalText, tokenize } from '@anverso/document';
import { type EngineInput } from '../domain/engine.js';
import { toXml } from '../domain/xml-text.js';

/** DeepL's limits of one request. */
const MOST_TEXTS = 50;
const MOST_BYTES = 128 * 1024;
/** Room for the other parameters of the request. */
const OVERHEAD_BYTES = 1024;
/** More context than this helps no sentence. */
const MOST_CONTEXT_CHARACTERS = 8_000;

export interface DeeplRequest {
  /** Where each text stands among the inputs. */
  positions: number[];
  texts: string[];
  /** Whether the texts are XML; without codes they go as they are. */
  xml: boolean;
  context: string;
}

interface Sentence {
  position: number;
  tokens: CodedToken[];
  context: string;
}

/**
 * Packs sentences into as few requests as the limits allow. The context belongs to a whole request, so it is the passage
 * that its sentences stand in. Blank texts, which DeepL refuses, are left out.
 */
export function packRequests(inputs: readonly EngineInput[]): DeeplRequest[] {
  const sentences = inputs
    .map(({ text, context }, position): Sentence => ({ position, tokens: tokenize(text), context }))
    .filter(({ tokens }) => literalText(tokens).trim() !== '');
  const packs: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = packs.at(-1);
    if (last !== undefined && last.length < MOST_TEXTS && fits(toRequest([...last, sentence]))) last.push(sentence);
    else packs.push([sentence]);
  }
  return packs.map(toRequest);
}

function toRequest(sentences: readonly Sentence[]): DeeplRequest {
  const xml = sentences.some(({ tokens }) => hasCodes(tokens));
  return {
    positions: sentences.map(({ position }) => position),
    texts: sentences.map(({ tokens }) => (xml ? toXml(tokens) : literalText(tokens))),
    xml,
    context: passageOf(sentences).slice(0, MOST_CONTEXT_CHARACTERS),
  };
}

/** Sentences that follow one another read as one passage, between the neighbourhoods of its first and last. */
function passageOf(sentences: readonly Sentence[]): string {
  const passages = runsOf(sentences).flatMap((run) => {
    const texts = run.length > 1 ? run.map(({ tokens }) => literalText(tokens)) : [];
    return [run[0]?.context ?? '', ...texts, run.at(-1)?.context ?? ''];
  });
  return [...new Set(passages)].filter((text) => text !== '').join('\n');
}

/** Runs of neighbours: each sentence stands in the context of the next. */
function runsOf(sentences: readonly Sentence[]): Sentence[][] {
  const runs: Sentence[][] = [];
  for (const sentence of sentences) {
    const before = runs.at(-1)?.at(-1);
    const follows = before !== undefined && sentence.context.includes(literalText(before.tokens).trim());
    if (follows) runs.at(-1)?.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
}

function fits({ texts, context }: DeeplRequest): boolean {
  const body = new URLSearchParams([['context', context], ...texts.map((text) => ['text', text])]);
  return body.toString().length + OVERHEAD_BYTES <= MOST_BYTES;
}
