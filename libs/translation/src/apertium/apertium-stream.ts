import { type CodedToken } from '@anverso/document';

/**
 * Coded text in Apertium's stream format. Words inside a paired code carry its id as a word-bound blank (`[[1]]…[[/]]`),
 * which travels with the word when it is moved; line breaks and every character or address that the engine must
 * not touch travel as numbered blanks (`[0]`), which stay where they stand between words.
 */
export interface ApertiumStream {
  stream: string;
  /** What the numbered blanks stand for. */
  blanks: readonly CodedToken[];
  /** Whether a full stop was added that the answer must lose again. */
  stopped: boolean;
}

/** What came back: the text in pieces with the ids of the codes around each, and the words the engine did not know. */
export interface StreamAnswer {
  pieces: Piece[];
  unknownWords: string[];
  /** Whether each numbered blank came back exactly once. */
  complete: boolean;
}

export type Piece = { token: CodedToken; ids: ReadonlySet<number> };

/** Addresses, handles and file names, and every character outside of plain prose: reserved in the stream, or unknown to it. */
const UNTOUCHABLE =
  /(?:https?:\/\/|www\.)[^\s\\]*[\p{L}\p{N}/]|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}|[@#][\p{L}\p{N}_]+|[^\p{L}\p{M}\p{N} .,;:!?¡¿'"“”‘’«»()%–—…-]+/gu;
const SENTENCE_END = /[.!?…][”"’'»)\]\s]*$/u;
/** Without a full stop the last words are read out of their sentence. */
const ADDED_STOP = '.';

/** Writes one sentence for the pipeline. */
export function toStream(tokens: readonly CodedToken[]): ApertiumStream {
  const blanks: CodedToken[] = [];
  const open: number[] = [];
  const asBlank = (token: CodedToken): string => `[${blanks.push(token) - 1}]`;
  let stream = '';
  for (const token of tokens) {
    if (token.kind === 'open') open.push(token.id);
    else if (token.kind === 'close') open.splice(open.lastIndexOf(token.id), open.includes(token.id) ? 1 : 0);
    else if (token.kind === 'standalone') stream += asBlank(token);
    else stream += bound(textToStream(token.text, asBlank), open);
  }
  const lastText = tokens.findLast(({ kind }) => kind === 'text');
  const ends = lastText?.kind === 'text' && SENTENCE_END.test(lastText.text);
  return { stream: ends ? stream.trim() : stream.trim() + ADDED_STOP, blanks, stopped: !ends };
}

function textToStream(text: string, asBlank: (token: CodedToken) => string): string {
  let stream = '';
  let at = 0;
  for (const { 0: untouchable, index } of text.matchAll(UNTOUCHABLE)) {
    stream += text.slice(at, index) + asBlank({ kind: 'text', text: untouchable });
    at = index + untouchable.length;
  }
  return stream + text.slice(at);
}

function bound(stream: string, open: readonly number[]): string {
  return open.length === 0 || !/[\p{L}\p{N}]/u.test(stream.replace(/\[\d+\]/g, ''))
    ? stream
    : `[[${open.join('; ')}]]${stream}[[/]]`;
}

const ANSWER =
  /\[\[(?<ids>[\d; ]+)\]\]|(?<end>\[\[\/\]\])|\[(?<blank>\d*)\]|[*@#](?<unknown>[\p{L}\p{M}\p{N}'’_-]+)|\\(?<escaped>[\s\S])|(?<plain>[^[\]\\*@#]+|[\s\S])/gu;

/** Reads what the pipeline answered to {@link toStream}. */
export function fromStream(answer: string, { blanks, stopped }: ApertiumStream): StreamAnswer {
  const pieces: Piece[] = [];
  const unknownWords: string[] = [];
  const seen = blanks.map(() => 0);
  let ids: ReadonlySet<number> = new Set();
  const text = stopped ? withoutAddedStop(answer) : answer;
  for (const { groups = {} } of text.matchAll(ANSWER)) {
    if (groups.ids !== undefined) ids = new Set((groups.ids.match(/\d+/g) ?? []).map(Number));
    else if (groups.end !== undefined) ids = new Set();
    else if (groups.blank !== undefined) {
      const index = Number(groups.blank);
      const token = groups.blank === '' ? undefined : blanks[index];
      if (token === undefined) continue;
      seen[index] = (seen[index] ?? 0) + 1;
      pieces.push({ token, ids });
    } else {
      if (groups.unknown !== undefined) unknownWords.push(groups.unknown);
      const literal = groups.unknown ?? groups.escaped ?? groups.plain ?? '';
      if (!/^[*@#]$/.test(literal)) pieces.push({ token: { kind: 'text', text: literal }, ids });
    }
  }
  return { pieces, unknownWords, complete: seen.every((times) => times === 1) };
}

function withoutAddedStop(answer: string): string {
  return answer.replace(/\s*\.\s*$/, '');
}
