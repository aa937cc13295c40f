import { type storyImport as source } from '../en/desk-import.js';
import { type Catalogue } from '../../catalogue.js';
import { recognition } from './recognition.js';

/** El diálogo que trae una nota. */
export const storyImport: Catalogue<typeof source> = {
  title: 'Traer una nota',
  way: { label: 'De dónde viene la nota', paste: 'Pegar', file: 'Archivo', blank: 'Empezar de cero' },
  text: 'Texto de la nota',
  textHint:
    'De una página web, Word, Google Docs o un texto: con título, firma, pies de foto y todo. Las partes se reconocen.',
  keepForm: 'Conservar intertítulos, enlaces y listas de la página',
  keepFormHint: 'Desmárquelo para leer solo las palabras. Cambiar el texto de arriba hace lo mismo.',
  reading: 'Se está leyendo la nota…',
  drop: 'Suelte un archivo aquí o elija uno',
  choose: 'Elegir un archivo',
  types: 'Word (.docx) hasta 20 MB, HTML hasta 5 MB, Markdown o texto (.txt)',
  chosen: 'Elegido: {{name}}',
  language: 'Idioma',
  detect: 'Como muestra el texto',
  section: 'Sección',
  asWritten: 'Como dice el texto',
  headline: 'Título',
  read: 'Leer la nota',
  begin: 'Empezar la nota',
  close: 'Cerrar',
  exists: 'Abrir la nota que ya existe',
  done: {
    title: 'La nota quedó como borrador',
    place: '{{language}}, {{section}}',
    openStory: 'Abrir la nota',
    another: 'Traer otra',
  },
  unsure: {
    title_one: 'Una cosa para mirar',
    title_many: '{{count}} cosas para mirar',
    title_other: '{{count}} cosas para mirar',
    none: 'Nada quedó en duda.',
    lines: 'Línea {{line}}',
    paragraphs: 'Párrafo {{line}}',
  },
  recognised: { title: 'Reconocido' },
  part: recognition.parts,
};
