/** Three words in quotation marks are somebody's words; fewer are a title or a nickname. */
const QUOTED = /["“«„][^"”»“«]*?\p{L}+[^"”»“«]*?\s\p{L}+[^"”»“«]*?\s\p{L}+[^"”»“«]*["”»]/u;

/** Whether a plain text is, or holds, what somebody said: such words are translated anew each time, never reused unseen. */
export function holdsSpokenWords(text: string, unitKind: string): boolean {
  return unitKind === 'quote' || QUOTED.test(text) || /^\s*[—–]\s?[\p{L}¿¡]/u.test(text);
}
