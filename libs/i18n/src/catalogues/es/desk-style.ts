import { type style as source } from '../en/desk-style.js';
import { type Catalogue } from '../../catalogue.js';

/** La redacción: cómo escribe la casa en sus dos idiomas. */
export const style: Catalogue<typeof source> = {
  lead: 'Cómo escribe la casa cuando hay más de una forma correcta. Las verificaciones exigen esto en cada traducción.',
  spanish: {
    title: 'Español',
    label: 'Se escribe para',
    variants: {
      'es-419': 'América Latina',
      'es-ES': 'España',
      'es-US': 'Estados Unidos',
    },
    examples: {
      'es-419': 'ustedes · $12 · “así”, «así» · 1.500,5 o 1,500.5',
      'es-ES': 'vosotros · 12 € · «así» · 1.500,5',
      'es-US': 'ustedes · $12 · “así” · 1,500.5',
    },
  },
  english: {
    title: 'Inglés',
    spelling: {
      label: 'Ortografía',
      names: { us: 'Estadounidense', uk: 'Británica' },
      examples: { us: 'color, center, organize', uk: 'colour, centre, organise' },
    },
    serialComma: {
      label: 'Coma antes del último elemento de una lista',
      names: { always: 'Siempre', never: 'Nunca', either: 'Como prefiera quien escribe' },
      examples: {
        always: 'bread, milk, and salt',
        never: 'bread, milk and salt',
        either: 'Las verificaciones no dicen nada.',
      },
    },
    dash: {
      label: 'Raya dentro de la oración',
      names: { spaced: 'Con espacios', closed: 'Sin espacios', either: 'Como prefiera quien escribe' },
      examples: {
        spaced: 'The vote — the third — passed.',
        closed: 'The vote—the third—passed.',
        either: 'Las verificaciones no dicen nada.',
      },
    },
    headlineCase: {
      label: 'Titulares',
      names: {
        title: 'Con mayúsculas iniciales',
        sentence: 'Como una oración',
        either: 'Como prefiera quien escribe',
      },
      examples: {
        title: 'City Opens a Second Library',
        sentence: 'City opens a second library',
        either: 'Las verificaciones no dicen nada.',
      },
    },
  },
  save: 'Guardar el estilo',
  saved:
    'Guardado. Las verificaciones ya lo siguen; los avisos de las revisiones abiertas cambian al volver a abrirlas.',
};
