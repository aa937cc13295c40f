import { Text, VisuallyHidden } from '@mantine/core';
import { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../../api/client.js';
import { UnitProvenance } from '../../memory/unit-provenance.js';
import { useRoom } from '../room-context.js';
import classes from './panel.module.css';

type Match = Schemas['MemoryMatch'];
type Change = Match['unadapted'][number];

/** What a translator wants to know of a match before taking it: what differs, what was put in, why the score, who and when. */
export function MatchDetails({ match }: { match: Match }) {
  const { t } = useTranslation();
  const { score, reasons, diff, adaptations, unadapted, codesDropped, unit } = match;
  const isDifferent = diff.some(({ kind }) => kind !== 'same');
  return (
    <div className={classes.details}>
      {isDifferent && <SourceDiff diff={diff} />}
      {adaptations.length > 0 && <Changes title={t('review.match.adapted')} changes={adaptations} look="done" />}
      {unadapted.length > 0 && <Changes title={t('review.match.unadapted')} changes={unadapted} look="open" />}
      {codesDropped && <p className={classes.warning}>{t('review.match.codesDropped')}</p>}
      {reasons.length > 0 && (
        <section>
          <h3 className={classes.label}>{t('review.match.why', { score })}</h3>
          <ul className={classes.reasons}>
            {reasons.map((reason) => (
              <li key={reason.id}>{reasonWords(t, reason)}</li>
            ))}
          </ul>
        </section>
      )}
      <UnitProvenance unit={unit} />
    </div>
  );
}

/** The remembered source and this one in one line; what only one of them has differs by more than its colour. */
function SourceDiff({ diff }: { diff: Match['diff'] }) {
  const { t } = useTranslation();
  const { overview } = useRoom();
  return (
    <section>
      <h3 className={classes.label}>{t('review.match.diff')}</h3>
      <p className={classes.diff} lang={overview.sourceLocale}>
        {diff.map(({ kind, text }, index) => {
          if (kind === 'same') return <span key={index}>{text}</span>;
          const Element = kind === 'added' ? 'ins' : 'del';
          return (
            <Element key={index} className={classes[kind]}>
              <VisuallyHidden component="span">{t(`review.match.${kind}`)}</VisuallyHidden>
              {text}
              <VisuallyHidden component="span">{t('review.match.end')}</VisuallyHidden>
            </Element>
          );
        })}
      </p>
    </section>
  );
}

/** Figures and dates that are different here. */
function Changes({ title, changes, look }: { title: string; changes: readonly Change[]; look: 'done' | 'open' }) {
  const { t } = useTranslation();
  return (
    <section data-look={look}>
      <h3 className={classes.label}>{title}</h3>
      <ul className={classes.changes}>
        {changes.map(({ from, to }, index) => (
          <Text key={index} component="li" size="sm">
            {t('review.match.change', { from, to })}
          </Text>
        ))}
      </ul>
    </section>
  );
}

function reasonWords(t: TFunction, { id, points, count }: Match['reasons'][number]): string {
  const reason = t(`review.match.reason.${id}`, { count });
  return points === 0 ? reason : t('review.match.points', { reason, count: points });
}
