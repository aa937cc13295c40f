import { type mail as source } from '../en/mail.js';
import { type Catalogue } from '../../catalogue.js';

export const mail: Catalogue<typeof source> = {
  confirmation: {
    subject: 'Confirme su suscripción a {{newsletter}}',
    heading: 'Falta un paso',
    body: 'Alguien, probablemente usted, nos pidió enviar «{{newsletter}}» a esta dirección. Abra la página de abajo y confirme; sin eso no enviamos nada.',
    button: 'Confirmar la suscripción',
    linkHint: 'Si el botón no funciona, abra esta dirección:',
    ignore: '¿No fue usted? Entonces ignore este mensaje: no le enviaremos nada.',
  },
  invitation: {
    subject: '{{inviter}} le invita a la redacción',
    heading: 'La redacción le espera',
    body: '{{inviter}} le invita a trabajar en la mesa de redacción. Elija un nombre y una contraseña, y ya está dentro.',
    button: 'Aceptar la invitación',
    ends: 'El enlace sirve una sola vez y durante siete días. ¿No sabe de qué se trata? Entonces ignore este mensaje.',
  },
  issue: {
    issueLine: '{{date}} · N.º {{number}}',
    read: 'Leer la nota',
    byline: 'Por {{names}}',
    why: 'Recibe este correo porque se suscribió a «{{newsletter}}» de {{site}}.',
    unsubscribe: 'Darse de baja',
    onTheWeb: '{{site}} en la web',
  },
};
