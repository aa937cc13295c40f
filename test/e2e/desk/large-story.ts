const SENTENCES = 298;

/** A story of 300 segments: headline, dek and 298 sentences, four to a paragraph. */
export const LARGE_STORY = `---
locale: en
section: Politics
headline: A very long story
dek: It has three hundred segments.
byline: Maya Lindqvist
---

${Array.from({ length: SENTENCES }, (_, index) => `The council of town ${letterOf(index)} met again and talked about the tram for a while.${index % 4 === 3 ? '\n\n' : ' '}`).join('')}
`;

/** A letter that tells a text from its neighbours. */
export function letterOf(index: number): string {
  return 'abcdefghij'.charAt(index % 10);
}
