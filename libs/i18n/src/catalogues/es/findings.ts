import { type findings as source } from '../en/findings.js';
import { type Catalogue } from '../../catalogue.js';

/** Lo que dicen los controles de calidad sobre un segmento, por identificador del control. */
export const findings: Catalogue<typeof source> = {
  empty: 'La traducción está vacía.',
  numbers: 'Los números no coinciden. Faltan: {{missing}}. Solo aquí: {{extra}}.',
  'inline-codes':
    'Los códigos de formato no coinciden con los del original. Faltan: {{missing}}. Sobran: {{extra}}. Mal colocados: {{misplaced}}.',
  'untouched-source': 'La traducción es igual al original.',
  'opening-marks': 'Signos de interrogación o exclamación sin pareja: {{marks}}',
  'codes-dropped':
    'El motor perdió el formato de esta oración; el borrador es texto sin formato. Vuelva a poner los códigos.',
  'codes-moved':
    'El formato puede haber quedado en otras palabras que en el original. Revíselo y, si hace falta, muévalo.',
  'unknown-word': 'El motor no conocía la palabra «{{word}}» y la dejó como estaba.',
};
