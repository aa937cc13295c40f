import { type metrics as source } from '../en/desk-metrics.js';
import { type Catalogue } from '../../catalogue.js';

/** La redacción: cuánto cambió la gente de un borrador y cuánto tardó. */
export const metrics: Catalogue<typeof source> = {
  title: 'Cuánto valió el borrador',
  lead: 'El primer borrador frente al texto aprobado.',
  changed: 'Cambiado',
  changedHint: 'Palabras agregadas, quitadas, reemplazadas o movidas por cada cien del texto aprobado (HTER).',
  likeness: 'Parecido',
  likenessHint: 'Letras y palabras seguidas que comparten, de 0 a 100 (chrF++).',
  time: 'Tiempo de trabajo',
  timeHint: 'Entre un paso de una persona y el siguiente; las pausas de más de cinco minutos no cuentan.',
  minutes: '{{minutes}} min',
  underAMinute: 'menos de 1 min',
  percent: '{{value}} %',
  by: 'Según el origen del borrador',
  origin: { memory: 'Memoria', human: 'Escrito a mano' },
  segments_one: '{{count}} segmento',
  segments_many: '{{count}} segmentos',
  segments_other: '{{count}} segmentos',
  words_one: '{{words}} palabra',
  words_many: '{{words}} palabras',
  words_other: '{{words}} palabras',
  worst: 'Las frases que más cambiaron',
  worstNone: 'Todos los borradores se aprobaron tal como estaban.',
  goTo: 'Ir a la frase {{number}}',
};
