import { Alert, Button, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { notify } from '../../parts/notify.js';
import { reaches, useUser } from '../../app/session.js';
import { useFormats } from '../../parts/formats.js';
import { LinkButton } from '../../parts/links.js';
import { useNames } from '../../parts/people.js';
import { Failure } from '../../parts/failure.js';
import { type ApprovalGate } from './gates.js';
import { ReturnDialog } from './return-dialog.js';
import { type ApprovalData } from './use-approval.js';
import classes from './approval.module.css';

interface DecisionProps {
  editionId: string;
  data: ApprovalData;
  gates: readonly ApprovalGate[];
  onDecided: () => Promise<void>;
}

/** Approve, or send back with a reason; whoever may not is told why before they try. */
export function Decision({ editionId, data: { comparison, isOneMoment }, gates, onDecided }: DecisionProps) {
  const { t } = useTranslation();
  const user = useUser();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [asksReason, reasonDialog] = useDisclosure(false);
  // The screen refreshes itself: only what a person opened or took note of counts as seen.
  const [seen, setSeen] = useState(comparison.fingerprint);
  const { state, fingerprint } = comparison;
  const hasChanged = state === 'handed-in' && seen !== fingerprint;
  const isEditor = reaches(user, 'editor');
  const isApproved = state === 'approved';
  const isOpen = gates.every(({ passed }) => passed);
  const isOwnWork = gates.some(({ gate, passed }) => gate === 'four-eyes' && !passed);

  async function approve(): Promise<void> {
    setBusy(true);
    const { error } = await api.POST('/api/editions/{id}/approve', {
      params: { path: { id: editionId } },
      body: { fingerprint: seen },
    });
    setProblem(error);
    if (error === undefined) notify({ color: 'patina', message: t('approval.decision.approved') });
    await onDecided();
    setBusy(false);
  }

  async function returned(): Promise<void> {
    setProblem(undefined);
    await onDecided();
    notify({ message: t('approval.decision.returned') });
  }

  return (
    <section aria-labelledby="decision-title">
      <Title order={2} size="h3" id="decision-title">
        {t('approval.decision.title')}
      </Title>
      {isApproved && <Standing comparison={comparison} />}
      {!isEditor && <p className={classes.hint}>{t('approval.decision.onlyEditors')}</p>}
      {isEditor && hasChanged && (
        <Alert color="copper" variant="light" role="status" title={t('approval.decision.changed')} mb="sm">
          <p>{t('approval.decision.changedHint')}</p>
          <Button size="xs" variant="default" onClick={() => setSeen(fingerprint)}>
            {t('approval.decision.lookedAgain')}
          </Button>
        </Alert>
      )}
      {isEditor && (
        <div className={classes.buttons}>
          {!isApproved && (
            <Button
              color="patina"
              loading={busy}
              disabled={!isOpen || !isOneMoment || hasChanged}
              aria-describedby={isOpen ? undefined : 'decision-hint'}
              onClick={() => void approve()}
            >
              {t('approval.decision.approve')}
            </Button>
          )}
          {(isApproved || state === 'handed-in') && (
            <Button variant="default" onClick={reasonDialog.open}>
              {t('approval.decision.return')}
            </Button>
          )}
          {isApproved && <LinkButton to="/releases">{t('approval.toReleases')}</LinkButton>}
        </div>
      )}
      {isEditor && !isApproved && !isOpen && (
        <p className={classes.hint} id="decision-hint">
          {t(isOwnWork ? 'approval.decision.notYou' : 'approval.decision.notYet')}
        </p>
      )}
      {problem !== undefined && <Failure error={problem} title={t('approval.decision.refused')} />}
      <ReturnDialog
        editionId={editionId}
        isApproved={isApproved}
        opened={asksReason}
        onClose={reasonDialog.close}
        onReturned={returned}
      />
    </section>
  );
}

function Standing({ comparison: { lastApproval } }: { comparison: ApprovalData['comparison'] }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const nameOf = useNames();
  if (lastApproval === null) return null;
  const { approvedBy, approvedAt } = lastApproval;
  return (
    <p className={classes.hint}>
      {t('approval.decision.standing', { name: nameOf(approvedBy), when: moment(approvedAt) })}
    </p>
  );
}
