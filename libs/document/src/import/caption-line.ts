export interface FoundCaption {
  caption: string;
  /** Without brackets. */
  credit?: string;
  /** The brackets name a person and an agency: nothing else is written so. */
  isCertain: boolean;
}

const BRACKETS = /^(.*?)\s*[[［]([^[\]]{2,80})[\]］]\.?$/u;
const PARENTHESES =
  /^(.*?)\s*\(((?:AP Photo|AFP Photo|Photos?|Foto|Fotos|Fotografía|Courtesy|Cortesía|Archivo|File)\b[^()]{0,80}|[^()/]{2,60}\/[\p{Lu}][^()/]{1,40})\)\.?$/u;
const CREDIT_LABEL = /^(?:Photos?(?: by)?|Fotos?|Fotografía|Credit|Crédito|Image|Imagen)\s*:\s*(?:de\s+)?/iu;
const CAPTION_LABEL = /^(?:Caption|Photo|Foto|Pie de foto|Leyenda|Imagen|Image)\s*:\s*(?=\S)/iu;
const WORD_IN_BRACKETS = /^(?:sic|\.\.\.|…|video|audio|foto|photo|nota|note|translated|traducido)$/iu;

/** Longest line that brackets without an agency may turn into a caption. */
const LONGEST_DOUBTFUL = 300;

/** Reads a caption with its credit: `People march in Caracas. [Yuri Cortez/AFP]`; undefined when the line is none. */
export function parseCaption(text: string): FoundCaption | undefined {
  const labelled = CAPTION_LABEL.test(text);
  const line = text.replace(CAPTION_LABEL, '');
  const [, caption, bracketed] = BRACKETS.exec(line) ?? PARENTHESES.exec(line) ?? [];
  if (caption === undefined || bracketed === undefined || !isCredit(bracketed)) {
    return labelled && !isCredit(line, true) ? { caption: line, isCertain: false } : undefined;
  }
  const isCertain = bracketed.includes('/') || CREDIT_LABEL.test(bracketed) || /^A(?:P|FP) Photo/.test(bracketed);
  if (!isCertain && !labelled && caption.length > LONGEST_DOUBTFUL) return undefined;
  return { caption, credit: bracketed.replace(CREDIT_LABEL, '').trim(), isCertain: isCertain || labelled };
}

/** A line that is a credit and nothing else, which belongs to the line before: `[Yuri Cortez/AFP]`. */
export function isCreditAlone(text: string): boolean {
  const [, caption, bracketed] = BRACKETS.exec(text) ?? [];
  return caption === '' && bracketed !== undefined && isCredit(bracketed);
}

/** Several captions on one line, each with its credit, as lines of their own. */
export function splitCaptions(text: string): string[] {
  const parts = text.split(/(?<=[[［][^[\]]{2,60}\/[^[\]]{1,60}[\]］])\s+(?=\p{Lu}|[“"«¿¡])/u);
  return parts.every((part) => parseCaption(part)?.isCertain === true) ? parts : [text];
}

function isCredit(text: string, needsAgency = false): boolean {
  if (text.includes('/')) return /(?:^|\/)\s*\p{Lu}/u.test(text) && !/^https?:|^\d+\/\d+/.test(text);
  return !needsAgency && !WORD_IN_BRACKETS.test(text) && /^\p{Lu}[\p{L}\p{M}\d\s.,:&’'()-]*$/u.test(text);
}
