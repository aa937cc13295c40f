import { LANGUAGE_TAGS } from '@anverso/i18n/desk';
import { Anchor, Progress, Text } from '@mantine/core';
import { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type DeskLocale } from '../../i18n/i18n.js';
import { Icon } from '../../parts/icon.js';
import { useLocale } from '../../parts/locale.js';
import { EditionMenuButton } from '../edition-files/edition-menu-button.js';
import classes from './board.module.css';
import { type Face, headlineOf, type Story } from './story.js';

type Tone = 'quiet' | 'busy' | 'waiting' | 'good' | 'bad';

/** One face of a story: its language, how far it is, and its page while readers can reach it. */
export function FaceCell({ story, locale }: { story: Story; locale: DeskLocale }) {
  const { t } = useTranslation();
  const spoken = useLocale();
  const face = story.editions.find((edition) => edition.locale === locale);
  const { tone, label } = describe(face, t);
  const progress = face?.progress;
  const share = progress === undefined || progress.total === 0 ? undefined : progress.confirmed / progress.total;
  const percent = new Intl.NumberFormat(LANGUAGE_TAGS[spoken], { style: 'percent' }).format(share ?? 0);
  return (
    <div className={classes.face}>
      <div className={classes.faceLine}>
        <abbr className={classes.locale} title={t(`locale.${locale}`)}>
          {locale.toUpperCase()}
        </abbr>
        <span className={classes.state} data-tone={tone}>
          {label}
        </span>
        {face !== undefined && locale !== story.sourceLocale && face.state !== 'in-translation' && (
          <span className={classes.files}>
            <EditionMenuButton
              edition={{ editionId: face.id, isInReview: face.state === 'in-review' }}
              label={t('board.face.files')}
              named={t('board.face.filesNamed', { headline: headlineOf(story) })}
              size="compact-xs"
              variant="subtle"
            />
          </span>
        )}
      </div>
      {face?.state === 'in-review' && share !== undefined && (
        <Progress value={share * 100} size="xs" color="patina" aria-label={t('board.face.progress', { percent })} />
      )}
      {progress !== undefined && progress.stale > 0 && (
        <Text size="xs" c="var(--desk-warn)">
          {t('board.face.stale', { count: progress.stale })}
        </Text>
      )}
      {face?.url !== undefined && (
        <Anchor
          href={face.url}
          target="_blank"
          rel="noopener"
          size="xs"
          className={classes.page}
          aria-label={t('board.face.openNamed', { headline: face.headline })}
        >
          {t('board.face.open')} <Icon name="external" size={12} />
        </Anchor>
      )}
    </div>
  );
}

function describe(face: Face | undefined, t: TFunction): { tone: Tone; label: string } {
  if (face === undefined) return { tone: 'quiet', label: t('board.face.none') };
  const { state, url, job } = face;
  const { total = 0, drafted = 0, confirmed = 0 } = face.progress ?? {};
  if (url !== undefined && (state === 'approved' || state === 'submitted')) {
    return { tone: 'good', label: t('board.face.live') };
  }
  switch (state) {
    case 'draft':
      return { tone: 'busy', label: t('board.face.written') };
    case 'submitted':
      return { tone: 'quiet', label: t('board.face.frozen') };
    case 'in-translation':
      if (job?.state === 'parked' || job?.state === 'failed') return { tone: 'bad', label: t('board.face.stopped') };
      return total === 0
        ? { tone: 'busy', label: t('board.face.queued') }
        : { tone: 'busy', label: t('board.face.drafting', { drafted, total }) };
    case 'in-review':
      return { tone: 'busy', label: t('board.face.review', { confirmed, total }) };
    case 'handed-in':
      return { tone: 'waiting', label: t('board.face.handedIn') };
    case 'approved':
      return { tone: 'good', label: t('board.face.approved') };
  }
}
