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
  EMAIL_INVALID:
    'No podemos escribir a esa dirección de correo. Revise cómo está escrita; por ejemplo: nombre@example.org.',
  SUBSCRIPTION_NOT_FOUND:
    'Este enlace no corresponde a ninguna suscripción. Abra el enlace del mensaje más reciente o suscríbase de nuevo.',
  SUBSCRIPTION_ENDED: 'Esta suscripción terminó. Suscríbase de nuevo y le enviaremos otro enlace.',
  TOO_MANY_SUBSCRIPTIONS:
    'Se pidieron demasiadas suscripciones desde esta red. Espere diez minutos e inténtelo de nuevo.',
  STORY_NOT_FOUND: 'Esa nota no existe o ya no está publicada. Vaya a la portada para encontrar otras.',
  FEEDBACK_EMPTY: 'El mensaje está vacío. Escriba unas palabras y envíelo de nuevo.',
  FEEDBACK_TOO_LONG: 'El mensaje es demasiado largo: como máximo {{limit}} caracteres. Acórtelo y envíelo de nuevo.',
  CAPTCHA_MISSING:
    'Faltó la comprobación contra mensajes automáticos. Marque la casilla, espere un momento y envíe de nuevo; necesita JavaScript.',
  CAPTCHA_FAILED:
    'La comprobación contra mensajes automáticos no se completó. Vuelva atrás, recargue la página e inténtelo de nuevo.',
  CAPTCHA_EXPIRED:
    'La comprobación contra mensajes automáticos venció. Vuelva atrás, recargue la página e inténtelo de nuevo.',
  CAPTCHA_USED: 'Esta comprobación ya se usó para otro mensaje. Vuelva atrás, recargue la página e inténtelo de nuevo.',
  NEWSLETTER_NOT_FOUND: 'Ese boletín no existe. Vea cuáles hay en la página de boletines.',
  NEWSLETTER_STORY_NOT_PUBLISHED:
    'Estas notas no están publicadas en los dos idiomas: {{articleIds}}. Publíquelas primero o quítelas del número.',
  NEWSLETTER_ISSUE_EMPTY: 'Un número necesita al menos una nota. Elija una e inténtelo de nuevo.',
  NEWSLETTER_ISSUE_REPEATED_STORY: 'Una nota aparece dos veces en este número. Quite una de las dos.',
  NEWSLETTER_ISSUE_TOO_LONG:
    'Un número admite como máximo {{limit}} notas: los programas de correo cortan los más largos. Quite algunas.',
  NEWSLETTER_ISSUE_NOT_FOUND: 'Ese número no existe. Vea la lista de números del boletín y elija uno.',
  NEWSLETTER_SUBJECT_INVALID:
    'El asunto está vacío, es demasiado largo o contiene un salto de línea. Escriba una línea de {{limit}} caracteres como máximo.',
  NEWSLETTER_MAIL_TOO_LARGE:
    'El correo es demasiado grande ({{size}} de {{limit}} bytes como máximo): los programas de correo lo cortarían. Quite una nota.',
  CAMPAIGN_NOT_FOUND: 'Ese envío no existe. Vea la lista de números para saber cuáles se enviaron.',
};
