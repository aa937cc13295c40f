/** A text in which certain words can be seen, wherever they stand. */
export function MarkedText({ text, words }: { text: string; words: string }) {
  if (words === '') return text;
  const parts = text.split(new RegExp(`(${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`, 'giu'));
  return parts.map((part, index) =>
    // Every second part is what was looked for.
    index % 2 === 1 ? <mark key={index}>{part}</mark> : part,
  );
}
