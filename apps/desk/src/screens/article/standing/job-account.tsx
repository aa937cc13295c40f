import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../../api/client.js';
import { useEngineWords } from '../../../parts/engine-words.js';
import { useFormats } from '../../../parts/formats.js';
import classes from './job-account.module.css';

/** Who drafted a translation, who was passed over and why, and what went with it. */
export function JobAccount({ job }: { job: Schemas['TranslationJob'] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { name, passedOver: sayPassed } = useEngineWords();
  const { draftedBy, drafted, total, passedOver, glossaryVersion, reservedCharacters, state, engines } = job;
  const open = total - drafted;
  const isAsked = engines.some((engine) => engine === 'deepl') && draftedBy.some(({ by }) => by !== 'memory');
  return (
    <dl className={classes.account} aria-label={t('engines.job.title')}>
      {total > 0 && (
        <div>
          <dt>{t('engines.job.by')}</dt>
          {draftedBy.map(({ by, segments }) => (
            <dd key={by}>
              {t('engines.job.segments', {
                count: segments,
                name: by === 'memory' ? t('engines.job.memory') : name(by),
              })}
            </dd>
          ))}
          {open > 0 && state !== 'running' && <dd>{t('engines.job.open', { count: open })}</dd>}
        </div>
      )}
      {passedOver.length > 0 && (
        <div>
          <dt>{t('engines.job.passed')}</dt>
          {passedOver.map((one) => (
            <dd key={one.engine}>{sayPassed(one)}</dd>
          ))}
        </div>
      )}
      {(glossaryVersion !== null || isAsked) && (
        <div>
          <dt>{t('engines.job.terms')}</dt>
          <dd>
            {glossaryVersion === null
              ? t('engines.job.noGlossary')
              : t('engines.job.glossary', { version: number(glossaryVersion) })}
          </dd>
        </div>
      )}
      {reservedCharacters > 0 && (
        <div>
          <dt>{t('engines.job.reserved')}</dt>
          <dd>{t('engines.job.characters', { count: reservedCharacters, number: number(reservedCharacters) })}</dd>
        </div>
      )}
    </dl>
  );
}
