import { type insights as source } from '../en/desk-insights.js';
import { type Catalogue } from '../../catalogue.js';

/** La redacción: cuánto valieron los borradores en toda la casa. */
export const insights: Catalogue<typeof source> = {
  title: 'Resultados',
  lead: 'Cuánto cambió la gente los borradores hasta aprobarlos y cuánto tardó.',
  period: 'Período',
  periods: { month: '30 días', quarter: '90 días', year: '365 días', all: 'Todo', own: 'Otros días' },
  from: 'Primer día',
  to: 'Último día',
  zone: 'Según el día de la aprobación, con el reloj de {{zone}}.',
  download: 'Descargar como CSV',
  editions: 'Traducciones',
  editionsHint: 'Aprobadas y no retiradas.',
  words: 'Palabras',
  wordsHint: 'De los textos aprobados.',
  measure: 'Qué muestran las barras',
  measures: { changed: 'Cambiado', likeness: 'Parecido', words: 'Palabras', time: 'Tiempo por 100 palabras' },
  hints: {
    changed:
      'Palabras agregadas, quitadas, reemplazadas o movidas por cada cien del texto aprobado (HTER). Menos es mejor.',
    likeness: 'Letras y palabras seguidas que comparten, de 0 a 100 (chrF++). Más es mejor.',
    words: 'Palabras de los textos aprobados.',
    time: 'Minutos por cada cien palabras. Las pausas de más de cinco minutos no cuentan: la cifra peca de baja.',
  },
  by: { source: 'Según el origen del borrador', section: 'Por sección', translator: 'Por traductor' },
  translatorHint: 'Cada segmento cuenta para quien lo confirmó por última vez.',
  table: 'Todas las cifras en una tabla',
  name: 'Nombre',
  segments: 'Segmentos',
  minutes: 'Minutos',
  somebody: 'Alguien que ya no está',
  noDraft: 'sin borrador',
  pending_one: 'Todavía se está contando {{count}} aprobación; las cifras se completan solas.',
  pending_many: 'Todavía se están contando {{count}} aprobaciones; las cifras se completan solas.',
  pending_other: 'Todavía se están contando {{count}} aprobaciones; las cifras se completan solas.',
  empty: 'Todavía no se aprobó nada',
  emptyHint: 'En cuanto alguien de edición apruebe una traducción, aquí se verá cuánto valió su borrador.',
  none: 'En estos días no se aprobó nada',
  noneHint: 'Elija un período más largo.',
  showAll: 'Mostrar todo',
};
