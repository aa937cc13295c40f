import { type states as source } from '../en/states.js';
import { type Catalogue } from '../../catalogue.js';

/** Los estados de ediciones, trabajos de traducción y publicaciones, como los lee la gente. */
export const states: Catalogue<typeof source> = {
  draft: 'borrador',
  submitted: 'enviada',
  'in-translation': 'en traducción',
  'in-review': 'en revisión',
  'handed-in': 'entregada',
  approved: 'aprobada',
  queued: 'en cola',
  running: 'en curso',
  parked: 'en espera',
  finished: 'terminado',
  failed: 'con fallo',
  planned: 'planificada',
  publishing: 'publicándose',
  published: 'publicada',
};
