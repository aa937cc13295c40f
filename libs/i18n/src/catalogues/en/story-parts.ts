/** The parts that a story must have, as a sentence names them. */
export const storyParts = {
  headline: 'the headline',
  paragraph: 'a paragraph of text',
  picture: 'the picture of figure {{figure}}',
  alt: 'the description of figure {{figure}}',
  caption: 'the caption of figure {{figure}}',
  credit: 'the credit of figure {{figure}}',
} as const;
