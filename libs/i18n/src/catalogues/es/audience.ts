import { type audience as source } from '../en/audience.js';
import { type Catalogue } from '../../catalogue.js';

export const audience: Catalogue<typeof source> = {
  subscribe: {
    title: 'Boletines',
    intro: 'Las noticias del día en su correo, en español o en inglés.',
    email: 'Correo electrónico',
    button: 'Suscribirme',
    consent: 'Quiero recibir «{{newsletter}}» por correo electrónico. Puedo darme de baja cuando quiera con un clic.',
    none: 'Todavía no hay ningún boletín al que suscribirse.',
  },
  checkMail: {
    title: 'Revise su correo',
    body: 'Le enviamos un mensaje con un enlace. Ábralo y confirme: con eso queda suscrito. Si no llega en unos minutos, busque en la carpeta de correo no deseado.',
  },
  confirm: {
    title: 'Confirme su suscripción',
    body: 'Falta un paso: confirme que {{email}} debe recibir «{{newsletter}}».',
    button: 'Sí, quiero suscribirme',
    doneTitle: 'Su suscripción está activa',
    doneBody: '«{{newsletter}}» llegará a {{email}}. Cada número incluye un enlace para darse de baja.',
  },
  unsubscribe: {
    title: 'Darse de baja',
    body: '¿Quiere que {{email}} deje de recibir «{{newsletter}}»?',
    button: 'Darme de baja',
    doneTitle: 'Se dio de baja',
    doneBody: '{{email}} ya no recibirá «{{newsletter}}». ¿Fue un error?',
    undo: 'Suscribirme de nuevo',
    undoneTitle: 'Su suscripción está activa de nuevo',
    undoneBody: '«{{newsletter}}» seguirá llegando a {{email}}.',
  },
  reaction: {
    title: 'Gracias por su respuesta',
    body: 'Ayuda a la redacción a saber qué notas merecen su tiempo. Puede cambiar su respuesta cuando quiera.',
  },
  feedback: {
    title: 'Gracias por escribirnos',
    body: 'Su mensaje llegó a la redacción.',
  },
  problem: {
    title: 'Eso no funcionó',
    toStory: 'Volver a la nota',
    toHome: 'Ir a la portada',
  },
};
