import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../parts/empty-state.js';
import { useFormats } from '../../parts/formats.js';
import { useNames } from '../../parts/people.js';
import { filterRows, type RowFilter } from './approval-rows.js';
import classes from './segment-list.module.css';
import { SegmentRow } from './segment-row.js';
import { type ApprovalData } from './use-approval.js';

interface SegmentListProps {
  data: ApprovalData;
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
}

/** Source and translation, sentence by sentence, as far as the filter lets them through. */
export function SegmentList({ data, filter, onFilter }: SegmentListProps) {
  const { t } = useTranslation();
  const { rows, comparison } = data;
  const shown = filterRows(rows, filter);
  const { source, target } = comparison;
  return (
    <>
      {filter === 'changed' && <ComparedWith data={data} />}
      {shown.length === 0 ? (
        <EmptyState
          title={t('approval.filter.nothing')}
          hint={t(filter === 'changed' ? 'approval.filter.nothingChanged' : 'approval.filter.nothingHint')}
          action={
            <Button variant="default" size="xs" onClick={() => onFilter('all')}>
              {t('approval.filter.showAll')}
            </Button>
          }
        />
      ) : (
        <>
          <div className={classes.head} aria-hidden="true">
            <span>{t('approval.columns.number')}</span>
            <span>{t('approval.columns.source', { language: t(`language.${source.locale}`) })}</span>
            <span>{t('approval.columns.target', { language: t(`language.${target.locale}`) })}</span>
            <span>{t('approval.columns.facts')}</span>
          </div>
          <ol className={classes.list}>
            {shown.map((row) => (
              <SegmentRow
                key={row.segment.id}
                row={row}
                from={source.locale}
                to={target.locale}
                wasApproved={comparison.lastApproval !== null}
              />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function ComparedWith({ data: { comparison } }: { data: ApprovalData }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const nameOf = useNames();
  return (
    <Text size="sm" c="var(--desk-muted)" mb="sm">
      {comparedWith()}
    </Text>
  );

  function comparedWith(): string {
    const { lastApproval } = comparison;
    if (lastApproval === null) return t('approval.filter.noApproval');
    const values = { name: nameOf(lastApproval.approvedBy), when: moment(lastApproval.approvedAt) };
    return lastApproval.withdrawnAt === null
      ? t('approval.filter.lastApproval', values)
      : t('approval.filter.lastApprovalWithdrawn', values);
  }
}
