import { type interchange as source } from '../en/interchange.js';
import { type Catalogue } from '../../catalogue.js';

/** Qué pasó con cada segmento o término de un archivo importado, por motivo. */
export const interchange: Catalogue<typeof source> = {
  text: 'Se tomó el texto del archivo.',
  read: 'El texto era el mismo; queda confirmado, porque el archivo dice que ya se leyó.',
  same: 'El texto es el mismo que aquí.',
  'newer-here': 'El texto de aquí es más reciente que el archivo: alguien lo trabajó después de exportarlo.',
  'approved-here': 'El texto de aquí está aprobado y queda como está.',
  'no-target': 'El archivo no trae su traducción.',
  'not-in-file': 'El archivo no trae este segmento.',
  'unknown-unit': 'Este artículo no tiene esa parte, o ya no la tiene.',
  'source-changed': 'El original ya es otro o se cambió en el archivo. Exporte de nuevo y tradúzcalo otra vez.',
  merged:
    'El otro programa unió este segmento con uno vecino y no se sabe qué palabras le tocan. Vuelva a separarlos allí.',
  'codes-broken': 'Hay códigos de formato que faltan, se repiten o se cruzan. Corríjalos en el otro programa.',
  'too-long': 'El texto es demasiado largo para un segmento.',
  'no-pair': 'No hay un par de textos en español e inglés.',
  empty: 'Uno de los dos textos está vacío.',
  'changed-meanwhile': 'Alguien cambió el segmento durante la importación. Su texto se conserva.',
  'term-new': 'El término es nuevo aquí.',
  'term-replaced': 'El término quedó como dice el archivo.',
  'term-joined': 'Ya había un término con este nombre; recibió las formas que solo tenía el archivo.',
  'term-same': 'El término es el mismo que aquí.',
  'term-twice': 'El archivo trae este término por segunda vez.',
  'term-languages': 'No tiene ninguna forma en inglés ni en español.',
  'term-empty': 'No tiene ninguna forma.',
};
