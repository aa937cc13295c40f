import { account, admin, invitation, readers } from './desk-admin.js';
import { newsletter } from './desk-newsletter.js';
import { approval } from './desk-approval.js';
import { releases } from './desk-releases.js';
import { board } from './desk-board.js';
import { article } from './desk-article.js';
import { storyImport } from './desk-import.js';
import { type desk as source } from '../en/desk.js';
import { type Catalogue } from '../../catalogue.js';

/** La aplicación de la redacción. Cada pantalla tiene su grupo. */
export const desk: Catalogue<typeof source> = {
  app: {
    name: 'Anverso',
    skip: 'Ir al contenido',
    loading: 'Cargando …',
    error: 'Esto no funcionó',
    close: 'Cerrar',
    retry: 'Intentar de nuevo',
    notFound: 'Esta página no existe',
    notFoundHint:
      'Puede que la dirección esté mal escrita o que lo que había aquí se haya movido. Las notas están donde siempre.',
    forbidden: 'Para entrar aquí hace falta otro rol',
    forbiddenHint: 'Usted entró con el rol de {{role}}. Si necesita trabajar aquí, hable con un administrador.',
    toStories: 'Ir a las notas',
  },
  nav: {
    label: 'Navegación principal',
    board: 'Notas',
    memory: 'Memoria',
    terms: 'Términos',
    releases: 'Publicaciones',
    newsletter: 'Boletín',
    readers: 'Lectores',
    insights: 'Resultados',
    admin: 'Administración',
    palette: 'Búsqueda y comandos',
    signOut: 'Salir',
    language: 'Idioma',
    scheme: 'Aspecto',
    light: 'Claro',
    dark: 'Oscuro',
    auto: 'Como en este equipo',
    account: '{{name}}, {{role}}: aspecto, cuenta, salir',
  },
  role: { translator: 'Traducción', editor: 'Edición', admin: 'Administración' },
  locale: { en: 'Inglés', es: 'Español' },
  language: { en: 'inglés', es: 'español' },
  signIn: {
    title: 'Entrar',
    lead: 'Una historia, dos caras.',
    email: 'Correo electrónico',
    password: 'Contraseña',
    submit: 'Entrar',
    emailMissing: 'Escriba el correo de su cuenta.',
    passwordMissing: 'Escriba su contraseña.',
    offline: 'No hay conexión con la redacción. Revise la red e intente de nuevo.',
    showPassword: 'Mostrar la contraseña',
    ended: 'Su sesión terminó. Lo que escribió sigue aquí: vuelva a entrar y se guarda.',
    passwordOf: 'Contraseña de {{name}}',
    again: 'Volver a entrar',
    somebodyElse: 'Otra persona',
    hint: 'El primer arranque mostró en la terminal las contraseñas de la redacción de muestra.',
  },
  palette: {
    label: 'Búsqueda y comandos',
    placeholder: '¿Adónde vamos? ¿Qué hacemos?',
    nothing: 'No se encontró nada. Pruebe con otra palabra del titular.',
    screens: 'Pantallas',
    stories: 'Notas',
    commands: 'Comandos',
    speak: 'Hablar en {{language}}',
  },
  board,
  article,
  storyImport,
  approval,
  releases,
  newsletter,
  readers,
  admin,
  account,
  invitation,
};
