/** Counts words as a news desk does: what stands between spaces or dashes and holds a letter or a figure ("3,5 %" is one). */
export function countWords(text: string): number {
  let count = 0;
  for (const word of text.split(/[\s—]+|--+/)) if (/[\p{L}\p{N}]/u.test(word)) count++;
  return count;
}
