import { type Locale } from '@anverso/kernel';

/** A story as a news page has it when it is copied, and what a translator makes of each of its segments. */
export interface RoadStory {
  locale: Locale;
  section: string;
  fileName: string;
  text: string;
  /** What its picture shows, for those who do not see it; no news page has it when it is copied. */
  alt: string;
  /** From each source segment to its translation, in coded text. */
  translations: Record<string, string>;
  /** Kept or localised parts that must stand on the page in each language. */
  onPage: Record<Locale, string[]>;
  neverOnPage: string[];
}

export const ENGLISH_STORY: RoadStory = {
  locale: 'en',
  section: 'politics',
  fileName: 'harbor-tram.txt',
  text: `Politics

Harbor City votes for a tram after twelve years of talk

The council chose the shorter of two lines, at a cost of $1.2 billion.

A tram model stands in the council hall. [Lena Ortiz/Anverso]

A tram model stands in the council hall. [Lena Ortiz/Anverso]

By Maya Lindqvist |

LONDON -- The city council voted 31 to 14 on Monday for a tram line of 18 kilometers. "We have waited long enough," council member Ada Brooks said.

What happens next

Work begins in March. Will fares rise? Not before 2028, the council promises.

Do you like this article?
0 Comment(s)
Captcha *
`,
  alt: 'A long model of a tram on a wooden table.',
  translations: {
    'A long model of a tram on a wooden table.': 'Una maqueta larga de un tranvía sobre una mesa de madera.',
    'Harbor City votes for a tram after twelve years of talk':
      'Harbor City vota por un tranvía tras doce años de debate',
    'The council chose the shorter of two lines, at a cost of $1.2 billion.':
      'El concejo eligió la más corta de dos líneas, con un costo de 1200 millones de dólares.',
    'A tram model stands in the council hall.': 'Una maqueta del tranvía en la sala del concejo.',
    'The city council voted 31 to 14 on Monday for a tram line of 18 kilometers.':
      'El concejo municipal aprobó el lunes, por 31 votos contra 14, una línea de tranvía de 18 kilómetros.',
    '"We have waited long enough," council member Ada Brooks said.':
      '«Ya esperamos bastante», dijo la concejala Ada Brooks.',
    'What happens next': 'Qué sigue',
    'Work begins in March.': 'Las obras comienzan en marzo.',
    'Will fares rise?': '¿Subirán las tarifas?',
    'Not before 2028, the council promises.': 'No antes de 2028, promete el concejo.',
  },
  onPage: {
    en: ['LONDON --', 'By Maya Lindqvist', 'Lena Ortiz/Anverso', 'Did you like this article?'],
    es: ['LONDRES —', 'Por Maya Lindqvist', 'Lena Ortiz/Anverso', '¿Le gustó este artículo?', '¿Subirán las tarifas?'],
  },
  neverOnPage: ['Captcha *', 'Comment(s)'],
};

export const SPANISH_STORY: RoadStory = {
  locale: 'es',
  section: 'ciencia',
  fileName: 'glaciar.txt',
  text: `Ciencia

Un glaciar de los Andes perdió la mitad de su hielo en treinta años

Un equipo midió 47 puntos con radar y publicó los datos.

La lengua del glaciar, vista desde el norte. [Tomás Rey/Anverso]

Por Elena Duarte

GINEBRA — El glaciar perdió 3.5 % de su masa en un solo año, según el informe. «No hay vuelta atrás», afirmó la geóloga Rosa Quispe.

Qué midieron

El equipo trabajó 120 días en la montaña. ¿Cuánto hielo queda? Menos de lo que se pensaba.

¿Le gusta este artículo?
`,
  alt: 'Una lengua de hielo entre dos laderas oscuras.',
  translations: {
    'Una lengua de hielo entre dos laderas oscuras.': 'A tongue of ice between two dark slopes.',
    'Un glaciar de los Andes perdió la mitad de su hielo en treinta años':
      'An Andean glacier lost half its ice in thirty years',
    'Un equipo midió 47 puntos con radar y publicó los datos.':
      'A team measured 47 points by radar and published the data.',
    'La lengua del glaciar, vista desde el norte.': 'The tongue of the glacier, seen from the north.',
    'El glaciar perdió 3.5 % de su masa en un solo año, según el informe.':
      'The glacier lost 3.5% of its mass in a single year, according to the report.',
    '«No hay vuelta atrás», afirmó la geóloga Rosa Quispe.': '"There is no way back," said geologist Rosa Quispe.',
    'Qué midieron': 'What they measured',
    'El equipo trabajó 120 días en la montaña.': 'The team worked on the mountain for 120 days.',
    '¿Cuánto hielo queda?': 'How much ice is left?',
    'Menos de lo que se pensaba.': 'Less than was thought.',
  },
  onPage: {
    en: ['GENEVA --', 'By Elena Duarte', 'Tomás Rey/Anverso', 'How much ice is left?'],
    es: ['GINEBRA —', 'Por Elena Duarte', 'Tomás Rey/Anverso'],
  },
  neverOnPage: [],
};
