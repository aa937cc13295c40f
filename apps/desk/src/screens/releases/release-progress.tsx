import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { useFormats } from '../../parts/formats.js';
import { isMoving } from './stories-of.js';
import classes from './releases.module.css';

const STEPS = ['planned', 'publishing', 'published'] as const;
const REASONS = [
  'RELEASE_APPROVAL_WITHDRAWN',
  'RELEASE_STORY_WITHDRAWN',
  'RELEASE_BROKE_OFF',
  'RELEASE_DIED',
  'PICTURE_ORIGINAL_MISSING',
] as const;

/** How far a release is, in words that change by themselves, and why it stopped if it did. */
export function ReleaseProgress({ release }: { release: Schemas['Release'] }) {
  const { t } = useTranslation();
  const isUnderWay = isMoving(release, new Date());
  const at = STEPS.findIndex((step) => step === release.state);
  return (
    <div aria-live="polite">
      {isUnderWay && (
        <ol className={classes.steps}>
          {STEPS.map((step, index) => (
            <li key={step} data-done={index < at || undefined} aria-current={index === at ? 'step' : undefined}>
              {t(`releases.state.${step}`)}
            </li>
          ))}
        </ol>
      )}
      <Text size="sm" mt={4}>
        <StateText release={release} isUnderWay={isUnderWay} />
      </Text>
      {release.reason !== null && (
        <Text size="sm" c="light-dark(#8c1d18, #ffb4ab)">
          <Reason code={release.reason} />
        </Text>
      )}
    </div>
  );
}

function StateText({ release, isUnderWay }: { release: Schemas['Release']; isUnderWay: boolean }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { state, publishAt, publishedAt } = release;
  if (state === 'planned' && isUnderWay) return <>{t('releases.stateText.starting')}</>;
  if (state === 'planned') return <>{t('releases.stateText.planned', { when: moment(publishAt) })}</>;
  if (state === 'published')
    return <>{t('releases.stateText.published', { when: moment(publishedAt ?? publishAt) })}</>;
  return <>{t(`releases.stateText.${state}`)}</>;
}

function Reason({ code }: { code: string }) {
  const { t } = useTranslation();
  const known = REASONS.find((reason) => reason === code);
  return <>{known === undefined ? t('releases.reasonUnknown', { code }) : t(`releases.reason.${known}`)}</>;
}
