import { Articles, Editions } from '@anverso/articles';
import { otherLocale } from '@anverso/kernel';
import { PublishedStories } from '@anverso/publishing';
import { Segments, TranslationJobs } from '@anverso/translation';
import { type Command } from '../command.js';

const NEWEST = 100;

/** `status`: every story, both languages, and how far each translation is. */
export const statusCommand: Command = {
  name: 'status',
  async run(_args, { app, terminal }) {
    const { t } = terminal;
    const articles = await app.get(Articles).list({ limit: NEWEST, offset: 0 });
    if (articles.length === 0) {
      terminal.line(t('statusEmpty'));
      return;
    }
    const ids = articles.map(({ id }) => id);
    const editions = await app.get(Editions).listOfArticles(ids);
    const live = new Set((await app.get(PublishedStories).findMany(ids)).map(({ articleId }) => articleId));
    const jobs = await app.get(TranslationJobs).listLatest(editions.map(({ id }) => id));
    const rows = await Promise.all(
      articles.map(async ({ id, sourceLocale }) => {
        const source = editions.find((edition) => edition.articleId === id && edition.locale === sourceLocale);
        const target = editions.find((edition) => edition.articleId === id && edition.locale !== sourceLocale);
        const job = jobs.find(({ targetEditionId }) => targetEditionId === target?.id);
        const progress = target === undefined ? undefined : await app.get(Segments).progress(target.id);
        return [
          shorten(source?.document.headline ?? '—', 52),
          `${sourceLocale} → ${otherLocale(sourceLocale)}`,
          live.has(id) ? t('statePublished') : t(`state_${target?.state ?? source?.state ?? 'draft'}`),
          progress === undefined ? '' : t('statusProgress', progress),
          job === undefined || job.state === 'finished' ? '' : `${job.state} ${job.reason ?? ''}`,
        ];
      }),
    );
    terminal.table([[t('story'), t('languages'), t('state'), t('segments'), t('job')], ...rows]);
  },
};

const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
