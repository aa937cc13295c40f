import { Articles, Editions, facesOf } from '@anverso/articles';
import { errorMessage, stateName } from '@anverso/i18n';
import { otherLocale } from '@anverso/kernel';
import { PublishedStories } from '@anverso/publishing';
import { type SegmentProgress, Segments, type TranslationJob, TranslationJobs } from '@anverso/translation';
import { type Command } from '../command.js';
import { type Terminal } from '../terminal/terminal.js';

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
    const editionIds = editions.map(({ id }) => id);
    const live = new Set((await app.get(PublishedStories).findMany(ids)).map(({ articleId }) => articleId));
    const jobs = await app.get(TranslationJobs).listLatest(editionIds);
    const progress = await app.get(Segments).progressOf(editionIds);
    const rows = articles.map((article) => {
      const { source, target } = facesOf(article, editions);
      return [
        shorten(source?.headline ?? '—', 52),
        `${article.sourceLocale} → ${otherLocale(article.sourceLocale)}`,
        stateName(live.has(article.id) ? 'published' : ((target ?? source)?.state ?? 'draft'), terminal.locale),
        progressText(terminal, progress.get(target?.id ?? '')),
        jobText(
          terminal,
          jobs.find(({ targetEditionId }) => targetEditionId === target?.id),
        ),
      ];
    });
    terminal.table([[t('story'), t('languages'), t('state'), t('segments'), t('job')], ...rows]);
    if (articles.length === NEWEST) terminal.line(t('statusNewest', { count: NEWEST }));
  },
};

function progressText({ t }: Terminal, progress: SegmentProgress | undefined): string {
  if (progress === undefined) return '';
  const { total, drafted, confirmed } = progress;
  return drafted < total && confirmed === 0
    ? t('statusDrafted', { total, drafted })
    : t('statusProgress', { total, confirmed });
}

/** A job that is done says nothing; one that stopped says why, and what to do. */
function jobText({ locale }: Terminal, job: TranslationJob | undefined): string {
  if (job === undefined || job.state === 'finished') return '';
  const state = stateName(job.state, locale);
  return job.reason === null ? state : `${state}: ${errorMessage({ code: job.reason, details: {} }, locale)}`;
}

const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
