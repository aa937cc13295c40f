import { type errors as source } from '../en/errors.js';
import { type Catalogue } from '../../catalogue.js';

/** Mensajes de los códigos de AppError: qué pasó y qué hacer. */
export const errors: Catalogue<typeof source> = {
  UNKNOWN:
    'Algo falló de nuestro lado. Inténtelo otra vez; si continúa, dé este número a la administración: {{requestId}}.',
  INVALID_REQUEST: 'La solicitud no es válida: {{problems}}.',
  NOT_FOUND: 'No hay nada en esta dirección.',
  ILLEGAL_TRANSITION: 'Este paso no es posible ahora: de «{{from}}» a «{{to}}». Vuelva a cargar y vea qué sigue.',
  MAIL_HEADER_LINE_BREAK: 'Un encabezado del correo contiene un salto de línea. Quítelo del asunto o del nombre.',
};
