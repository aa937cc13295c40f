import { type files as source } from '../en/desk-files.js';
import { type Catalogue } from '../../catalogue.js';

/** La redacción: una traducción como archivo para otros programas, de ida y de vuelta. */
export const files: Catalogue<typeof source> = {
  download21: 'Descargar como XLIFF 2.1',
  download12: 'Descargar como XLIFF 1.2',
  upload: 'Cargar un archivo de vuelta …',
  title: 'Cargar un archivo traducido',
  lead: 'Un archivo XLIFF que se descargó aquí y se tradujo en otro programa. El trabajo más nuevo o ya aprobado nunca se pisa.',
  notNow: 'Solo se puede cargar un archivo mientras la traducción está en revisión.',
  choose: 'Elegir un archivo',
  chosen: 'Cargando {{name}} …',
  close: 'Cerrar',
  another: 'Elegir otro archivo',
  done: 'Qué pasó con {{name}}',
  nothing: 'El archivo no trae nada para esta traducción.',
  taken_one: '{{count}} segmento tomado',
  taken_many: '{{count}} segmentos tomados',
  taken_other: '{{count}} segmentos tomados',
  skipped_one: '{{count}} segmento quedó como estaba',
  skipped_many: '{{count}} segmentos quedaron como estaban',
  skipped_other: '{{count}} segmentos quedaron como estaban',
  refused_one: '{{count}} segmento rechazado',
  refused_many: '{{count}} segmentos rechazados',
  refused_other: '{{count}} segmentos rechazados',
  segment: 'Segmento {{number}}',
  part: 'Parte {{unit}}',
  andMore_one: 'y {{count}} más',
  andMore_many: 'y {{count}} más',
  andMore_other: 'y {{count}} más',
};
