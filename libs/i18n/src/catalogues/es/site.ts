import { type site as source } from '../en/site.js';
import { type Catalogue } from '../../catalogue.js';

/** Lo que ven los lectores en el sitio. */
export const site: Catalogue<typeof source> = {
  name: 'Anverso',
  motto: 'Una historia, dos caras',
  description:
    'Noticias en español y en inglés: una persona con nombre y apellido leyó cada traducción antes que usted.',
  skipToContent: 'Ir a la nota',
  sections: 'Secciones',
  language: 'Idioma',
  languageName: { en: 'inglés', es: 'español' },
  frontPage: 'Portada',
  footer: {
    about:
      'Cada historia se escribe una vez, en español o en inglés, se traduce, y una persona con nombre la coteja con el original. Los dos idiomas se publican juntos.',
    feed: 'Canal RSS',
    noTracking: 'Sin rastreadores, sin cookies para leer, sin nada cargado de otra parte.',
  },
  article: {
    by: 'Por',
    updated: 'Actualizado el {{date}}',
    credit: 'Foto: {{credit}}',
    noPicture: 'Imagen no disponible: {{alt}}',
    related: 'Notas relacionadas',
    more: 'Más de {{section}}',
    readIn: 'Read in English',
    alsoAvailable: 'También disponible en inglés',
    translatedWith: 'Traducido del {{language}} con {{engines}}, revisado por {{people}}.',
    translatedWithoutReader: 'Traducido del {{language}} con {{engines}}.',
    translatedBy: 'Traducido del {{language}} por {{people}}.',
    translated: 'Traducido del {{language}}.',
    approvedBy: 'Aprobado por {{people}}.',
  },
  reaction: {
    question: '¿Le gustó este artículo?',
    like: 'Sí, me gustó',
    dislike: 'No me gustó',
  },
  feedback: {
    title: 'Escriba a la redacción',
    lead: '¿Un error, una opinión, algo que deberíamos investigar? Una persona lee cada mensaje.',
    message: 'Su mensaje',
    name: 'Su nombre (opcional)',
    email: 'Su correo, si quiere una respuesta (opcional)',
    send: 'Enviar mensaje',
    needsScript:
      'Un breve cálculo en su navegador protege este formulario del correo automático; por eso necesita JavaScript. Leer nunca lo necesita.',
  },
  newsletter: {
    title: 'El boletín diario',
    lead: 'Las historias del día en un correo breve, en español. Se cancela con un clic.',
    email: 'Su correo electrónico',
    subscribe: 'Suscribirse',
    promise: 'Primero le escribimos para confirmar. Su dirección sirve para el boletín y para nada más.',
  },
  home: {
    latest: 'Últimas notas',
    emptyTitle: 'La primera edición está en el taller',
    emptyText:
      'Todavía no hay nada publicado. Las primeras historias aparecerán aquí, en español y en inglés, en cuanto la redacción las publique.',
  },
  section: {
    empty: 'Todavía no hay notas en esta sección.',
  },
  notFound: {
    title: 'Esta página no existe',
    text: 'Puede que la dirección esté mal escrita o que la nota haya cambiado de lugar. En la portada está todo lo nuevo.',
  },
  gone: {
    title: 'Esta nota ya no está publicada',
    text: 'Estuvo en esta dirección hasta que la redacción la retiró, tanto en español como en inglés. Dejamos este aviso para que nadie tenga que adivinarlo.',
    links: 'En la portada está todo lo nuevo.',
  },
};
