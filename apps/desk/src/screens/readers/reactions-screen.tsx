import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client.js';
import { EmptyState } from '../../parts/empty-state.js';
import { Failure } from '../../parts/failure.js';
import { useFormats } from '../../parts/formats.js';
import { Waiting } from '../../parts/waiting.js';
import { ReadersFrame } from './readers-frame.js';
import classes from './readers.module.css';

type Face = Schemas['StoryReactions']['faces'][number];

/** What readers of each face of a story said, as small bars. */
export function ReactionsScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = $api.useQuery('get', '/api/reactions');
  const most = Math.max(1, ...(data ?? []).flatMap(({ faces }) => faces.map(({ like, dislike }) => like + dislike)));
  return (
    <ReadersFrame>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Waiting />}
      {data?.length === 0 && (
        <EmptyState title={t('readers.reactions.empty')} hint={t('readers.reactions.emptyHint')} />
      )}
      {data !== undefined && data.length > 0 && (
        <ul className={classes.list}>
          {data.map(({ articleId, faces }) => (
            <li key={articleId} className={classes.story}>
              {faces.map((face) => (
                <FaceRow key={face.locale} face={face} most={most} />
              ))}
            </li>
          ))}
        </ul>
      )}
    </ReadersFrame>
  );
}

function FaceRow({ face, most }: { face: Face; most: number }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const total = face.like + face.dislike;
  return (
    <div className={classes.face}>
      <a href={face.url} target="_blank" rel="noreferrer" lang={face.locale} className={classes.headline}>
        {face.headline}
      </a>
      <div className={classes.bar} aria-hidden="true">
        <span className={classes.like} style={{ inlineSize: `${(face.like / most) * 100}%` }} />
        <span className={classes.dislike} style={{ inlineSize: `${(face.dislike / most) * 100}%` }} />
      </div>
      <span className={classes.small}>
        {t(`locale.${face.locale}`)}:{' '}
        {total === 0
          ? t('readers.reactions.none')
          : t('readers.reactions.counts', { like: number(face.like), dislike: number(face.dislike) })}
      </span>
    </div>
  );
}
