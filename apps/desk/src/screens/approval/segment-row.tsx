import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../app/session.js';
import { engineName } from '../../parts/engine-name.js';
import { useFormats } from '../../parts/formats.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { useNames } from '../../parts/people.js';
import { type ApprovalRow } from './approval-rows.js';
import { ChangedWords, CodedWords } from './coded-words.js';
import classes from './segment-list.module.css';

type UnitKind =
  'headline' | 'dek' | 'caption' | 'alt' | 'subhead' | 'paragraph' | 'quote' | 'list-item' | 'related-title';

const TONES = { blocking: 'warn', warning: 'active', hint: 'quiet' } as const;

interface SegmentRowProps {
  row: ApprovalRow;
  from: string;
  to: string;
  /** Before the first approval everything is new, which need not be said of each sentence. */
  wasApproved: boolean;
}

/** One sentence in both languages, what changed in it, what stands against it, and who had it in hand. */
export function SegmentRow({ row, from, to, wasApproved }: SegmentRowProps) {
  const { t } = useTranslation();
  const { segment, number, change, approvedTarget } = row;
  const kind = segment.unitKind as UnitKind;
  return (
    <li className={classes.row} id={`segment-${number}`} tabIndex={-1} data-kind={segment.unitKind}>
      <div className={classes.number}>
        <span>{number}</span>
        {kind !== 'paragraph' && <span className={classes.kind}>{t(`approval.unit.${kind}`)}</span>}
      </div>
      <p className={classes.text} lang={from}>
        <CodedWords text={segment.source} />
      </p>
      <div className={classes.text}>
        {segment.target === null || segment.target === '' ? (
          <Text c="var(--desk-muted)" fs="italic">
            {t('approval.noTarget')}
          </Text>
        ) : (
          <p lang={to}>
            <CodedWords text={segment.target} />
          </p>
        )}
        {change === 'changed' && approvedTarget !== null && (
          <p className={classes.before}>
            <span className={classes.beforeLabel}>{t('approval.was')}</span>
            <span lang={to}>
              <ChangedWords before={approvedTarget} after={segment.target ?? ''} />
            </span>
          </p>
        )}
        <Findings row={row} />
      </div>
      <Facts row={row} marksChange={wasApproved} />
    </li>
  );
}

function Findings({ row: { segment, ignored } }: { row: ApprovalRow }) {
  const { t } = useTranslation();
  const nameOf = useNames();
  if (segment.findings.length + ignored.length === 0) return null;
  return (
    <ul className={classes.findings}>
      {segment.findings.map(({ check, severity, message }) => (
        <li key={`${check}-${message}`}>
          <StatusBadge tone={TONES[severity]}>{t(`approval.finding.${severity}`)}</StatusBadge> {message}
        </li>
      ))}
      {ignored.map(({ check, message, reason, by }) => (
        <li key={`ignored-${check}`} className={classes.ignored}>
          <StatusBadge tone="quiet">{t('approval.finding.ignored')}</StatusBadge> {message}
          <span className={classes.reason}>{t('approval.ignoredBy', { name: nameOf(by), reason })}</span>
        </li>
      ))}
    </ul>
  );
}

function Facts({ row: { segment, change, own, lastCut }, marksChange }: { row: ApprovalRow; marksChange: boolean }) {
  const { t } = useTranslation();
  const user = useUser();
  const names = useNames();
  const { moment } = useFormats();
  const nameOf = (id: string): string => (id === user.id ? t('approval.facts.you') : names(id));
  const { origin, engine, lastEditedBy, confirmedBy, state, stale } = segment;
  return (
    <div className={classes.facts} data-own={own ?? undefined}>
      <div className={classes.marks}>
        {marksChange && change !== 'same' && <StatusBadge tone="active">{t(`approval.change.${change}`)}</StatusBadge>}
        {stale ? (
          <StatusBadge tone="warn">{t('approval.stale')}</StatusBadge>
        ) : (
          <StatusBadge tone={state === 'initial' ? 'warn' : 'good'}>{t(`approval.segmentState.${state}`)}</StatusBadge>
        )}
      </div>
      <ul>
        {engine !== null && <li>{t('approval.facts.draftedBy', { engine: engineName(engine) })}</li>}
        {origin === 'memory' && <li>{t('approval.facts.fromMemory')}</li>}
        {origin === 'human' && engine === null && <li>{t('approval.facts.byHand')}</li>}
        {lastEditedBy !== null && <li>{t('approval.facts.editedBy', { name: nameOf(lastEditedBy) })}</li>}
        {lastCut !== null && (
          <li>{t(`approval.facts.${lastCut.kind}`, { name: nameOf(lastCut.by), when: moment(lastCut.at) })}</li>
        )}
        <li>
          {confirmedBy === null
            ? t('approval.facts.nobody')
            : t('approval.facts.confirmedBy', { name: nameOf(confirmedBy) })}
        </li>
      </ul>
    </div>
  );
}
