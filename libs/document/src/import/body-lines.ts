import { endsAsSentence } from './lines.js';

const LONGEST_SUBHEAD = 90;
const SURE_SUBHEAD = 60;
const SUBHEAD_WORDS = 14;

/** Whether a line of the text is a subhead, and whether that is plain to see. `next` is the line behind it. */
export function judgeSubhead(text: string, next: string | undefined): { isSubhead: boolean; isSure: boolean } {
  const words = text.split(' ').length;
  const isShort = text.length <= LONGEST_SUBHEAD && words <= SUBHEAD_WORDS;
  const isQuestion = /[?!]$/.test(text) && text.length <= SURE_SUBHEAD && !/[.?!] /.test(text);
  const isOpen = !endsAsSentence(text) || isQuestion;
  if (!isOpen) return { isSubhead: false, isSure: true };
  const isTitle = isShort && /^[“"«'‘¿¡(]?[\p{Lu}\d]/u.test(text) && !/[,–—-]$/.test(text);
  if (!isTitle) return { isSubhead: false, isSure: !isShort || isQuestion };
  const isFollowed = next !== undefined && next !== '' && endsAsSentence(next);
  const isSure = isFollowed && text.length <= SURE_SUBHEAD && !isQuestion;
  // The last line of a file heads nothing: it is a signature or a sentence without its stop.
  return { isSubhead: next !== undefined, isSure };
}

export interface FoundListItem {
  text: string;
  ordered: boolean;
  number?: number;
}

/** Reads `• Water`, `- Water`, `1. Water`, `1) Water`. A Spanish dialogue opens with a raya without a space and is none. */
export function parseListItem(text: string): FoundListItem | undefined {
  const [, bulleted] = /^(?:[•·▪●‣◦*]\s*|[-–]\s+)(\S.*)$/.exec(text) ?? [];
  if (bulleted !== undefined) return { text: bulleted, ordered: false };
  const [, number, numbered] = /^(\d{1,2})[.)]\s+(\S.*)$/.exec(text) ?? [];
  return numbered === undefined ? undefined : { text: numbered, ordered: true, number: Number(number) };
}

const SPEAKER = String.raw`(\p{Lu}[^.!?;“”"«»]{1,80}(?:\p{Lu}\.)?)`;
const ATTRIBUTION = new RegExp(`^(?:--?|[—–―])\\s*${SPEAKER}$`, 'u');
const QUOTATION = /^(?:“([^“”]+)”|«([^«»]+)»|"([^"]+)")([.,]?)(.*)$/u;

/** The speaker of a line such as `— Amparo Ledesma, baker`. */
export function parseAttribution(text: string): string | undefined {
  return ATTRIBUTION.exec(text)?.[1];
}

/** The words of a paragraph that is one quotation; with the speaker when a dash and a name follow. */
export function parseQuotation(text: string): { words: string; speaker?: string } | undefined {
  const [, curly, angled, straight, stop = '', behind = ''] = QUOTATION.exec(text) ?? [];
  const inside = curly ?? angled ?? straight;
  if (inside === undefined) return undefined;
  // Spanish writes the stop behind the marks; it belongs to the sentence.
  const words = stop === '.' && !endsAsSentence(inside) ? `${inside}.` : inside;
  const speaker = parseAttribution(behind.trim());
  if (behind.trim() !== '' && speaker === undefined) return undefined;
  return { words, ...(speaker !== undefined && { speaker }) };
}
