import { api, asItIs, type Problem, type Schemas } from '../../api/client.js';
import { type DeskLocale } from '../../i18n/i18n.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a file is sent as, by the end of its name; the api looks into the file itself. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  doc: WORD,
  docx: WORD,
  docm: WORD,
};

/** The files that a story can be read from, as a file chooser wants to know it. */
export const STORY_FILES = Object.keys(MEDIA_TYPES)
  .filter((extension) => extension !== 'doc')
  .map((extension) => `.${extension}`)
  .join(',');

export interface StoryWish {
  fileName: string;
  content: Blob | string;
  locale: DeskLocale | null;
  section: string | null;
}

/** Sends a story as it is, byte for byte, so that its encoding and its pictures arrive; answers it or why it was not taken. */
export async function readStory({ fileName, content, locale, section }: StoryWish): Promise<{
  story?: Schemas['ImportedStory'];
  problem?: Problem;
}> {
  const { data, error } = await api.POST('/api/articles/import', {
    params: { query: { fileName, locale: locale ?? undefined, section: section ?? undefined } },
    headers: { 'content-type': mediaTypeOf(fileName) },
    body: typeof content === 'string' ? new Blob([content]) : content,
    bodySerializer: asItIs,
  });
  return { story: data, problem: error };
}

function mediaTypeOf(fileName: string): string {
  const extension = fileName.split('.').at(-1)?.toLowerCase() ?? '';
  return MEDIA_TYPES[extension] ?? 'text/plain';
}
