import { createReadStream } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { AppError, invalidInput, isLocale } from '@anverso/kernel';
import { type Recognition, WORD_LIMIT } from '@anverso/document';
import { errorMessage, recognitionWords } from '@anverso/i18n';
import { ArticleWriting, type ImportedStory, StoryImport } from '@anverso/articles';
import { type Command, type CommandContext } from '../command.js';
import { actingUser } from './acting-user.js';
import { readPicture } from './read-picture.js';
import { USAGES } from './usages.js';

/** `import FILE [--locale en|es] [--section politics] [--as EMAIL]` */
export const importCommand: Command = {
  name: 'import',
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { locale: { type: 'string' }, section: { type: 'string' }, as: { type: 'string' } },
    });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) throw invalidInput('CLI_USAGE', { usage: USAGES.import });
    const { locale } = values;
    if (locale !== undefined && !isLocale(locale)) throw invalidInput('LOCALE_UNKNOWN', { locale });
    const user = await actingUser(context, 'editor', values.as);
    const file = { fileName: basename(path), bytes: await readStart(path), locale, section: values.section };
    const story = await context.app.get(StoryImport).import(file, user.id);
    await attachPictures(context, story, dirname(resolve(path)));
    report(context, story);
  },
};

/** One byte more than the largest import may have: enough to be refused for its size, never a whole disk in memory. */
async function readStart(path: string): Promise<Buffer> {
  try {
    // The end is the last byte that is read.
    return await buffer(createReadStream(path, { end: WORD_LIMIT }));
  } catch (error) {
    throw invalidInput('FILE_NOT_READABLE', { file: path }, error);
  }
}

/** Pictures named by the file and lying near it; one that cannot be used is said, and the story stays. */
async function attachPictures({ app, terminal }: CommandContext, story: ImportedStory, folder: string): Promise<void> {
  for (const { figureId, path } of story.pictures) {
    try {
      const bytes = await readPicture(folder, path);
      if (bytes === undefined) terminal.warn(terminal.t('importPictureMissing', { path }));
      else await app.get(ArticleWriting).attachPicture(story.edition.id, figureId, bytes);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      terminal.warn(terminal.t('importPictureRefused', { path, reason: errorMessage(error, terminal.locale) }));
    }
  }
}

function report({ terminal }: CommandContext, { article, edition, section, recognised, unsure }: ImportedStory): void {
  const { t } = terminal;
  terminal.done(t('imported', { headline: edition.document.headline }));
  terminal.table([
    [`  ${t('article')}`, article.id],
    [`  ${t('edition')}`, `${edition.id} (${edition.locale})`],
    [`  ${t('section')}`, section.names[terminal.locale].name],
  ]);
  terminal.title(t('recognised'));
  const words = (one: Recognition) => recognitionWords(one, terminal.locale);
  terminal.table(recognised.map((one) => [`  ${one.line}`, words(one).part, terminal.faint(one.text)]));
  if (unsure.length > 0) {
    terminal.title(t('unsure'));
    terminal.table(
      unsure.map((one) => [`  ${one.line}`, words(one).part, words(one).reason ?? '', terminal.faint(one.text)]),
    );
  }
  terminal.line(`\n${t('importNext', { articleId: article.id })}`);
}
