import { type storyParts as source } from '../en/story-parts.js';
import { type Catalogue } from '../../catalogue.js';

/** Las partes que una nota debe tener, como las nombra una oración. */
export const storyParts: Catalogue<typeof source> = {
  headline: 'el título',
  paragraph: 'un párrafo de texto',
  picture: 'la foto de la figura {{figure}}',
  alt: 'la descripción de la figura {{figure}}',
  caption: 'el pie de foto de la figura {{figure}}',
  credit: 'el crédito de la figura {{figure}}',
};
