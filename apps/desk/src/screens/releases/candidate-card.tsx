import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { useFormats } from '../../parts/formats.js';
import { LinkAnchor } from '../../parts/links.js';
import { useNames } from '../../parts/people.js';
import { Faces } from './faces.js';
import { GateList } from './gate-list.js';
import { useSectionNames } from '../../parts/section-names.js';
import classes from './releases.module.css';

interface CandidateCardProps {
  candidate: Schemas['ReleaseCandidate'];
  /** Absent where a story cannot be chosen. */
  choice?: { isChosen: boolean; onChoose: (isChosen: boolean) => void };
}

/** A story that could go out: its two faces, what readers have of it now, and its gates. */
export function CandidateCard({ candidate, choice }: CandidateCardProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const nameOf = useNames();
  const sectionName = useSectionNames();
  const { faces, approval, live, section, targetEditionId, gates } = candidate;
  const headline = faces[0]?.headline ?? '';
  return (
    <li
      className={classes.card}
      data-chosen={choice?.isChosen === true || undefined}
      data-plain={choice === undefined || undefined}
    >
      {choice !== undefined && (
        <Checkbox
          mt={3}
          checked={choice.isChosen}
          onChange={(event) => choice.onChoose(event.currentTarget.checked)}
          aria-label={t('releases.compose.choose', { headline })}
        />
      )}
      <div className={classes.body}>
        <Faces faces={faces} />
        <div className={classes.meta}>
          <StatusBadge tone={live === 'never' ? 'quiet' : 'active'}>{t(`releases.compose.live.${live}`)}</StatusBadge>
          <span>{sectionName(section)}</span>
          {approval !== null && (
            <span>
              {t('releases.compose.approvedBy', {
                name: nameOf(approval.approvedBy),
                when: moment(approval.approvedAt),
              })}
            </span>
          )}
          <LinkAnchor size="sm" to="/editions/$editionId/approval" params={{ editionId: targetEditionId }}>
            {t('releases.compose.toApproval')}
          </LinkAnchor>
        </div>
        <GateList gates={gates} />
      </div>
    </li>
  );
}
