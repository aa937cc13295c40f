import { type api as source } from '../en/api.js';
import { type Catalogue } from '../../catalogue.js';

/** Títulos de las respuestas de problema de la API (RFC 9457). */
export const api: Catalogue<typeof source> = {
  titles: {
    invalid: 'Solicitud no válida',
    signInNeeded: 'Sin sesión iniciada',
    forbidden: 'Sin permiso',
    notFound: 'No existe',
    methodNotAllowed: 'Método no admitido',
    conflict: 'Conflicto',
    tooLarge: 'Demasiado grande',
    unsupported: 'Contenido no admitido',
    tooMany: 'Demasiados intentos',
    unexpected: 'Fallo inesperado',
    provider: 'Falló otro servicio',
  },
  unstorableText: 'contiene un carácter que ningún texto tiene (NUL o medio carácter)',
};
