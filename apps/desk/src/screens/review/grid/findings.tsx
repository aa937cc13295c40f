import { Button, Group, TextInput } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, problemText } from '../../../api/client.js';
import { useRoom } from '../room-context.js';
import { type Entry, fixOf, isPending } from '../session/entry.js';
import { type Segment } from '../session/segment-port.js';
import classes from './grid.module.css';

type Finding = Segment['findings'][number];

/** What the checks say of the saved text, each with its repair where there is one, and the way to set it aside. */
export function Findings({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const { ignored } = entry.segment;
  const isUnsaved = isPending(entry);
  // The checks speak of the saved text; that it was empty is plainly over as soon as something is typed.
  const findings = entry.segment.findings.filter(({ check }) => check !== 'empty' || entry.text.trim() === '');
  if (findings.length + ignored.length === 0) return null;
  return (
    <ul className={classes.findings} aria-live="polite">
      {findings.map((finding, index) => (
        <FindingLine
          key={`${finding.key} ${index}`}
          finding={finding}
          segment={entry.segment}
          fixed={fixOf(entry, finding)}
          isUnsaved={isUnsaved}
        />
      ))}
      {ignored.map(({ check, reason }, index) => (
        <li key={`ignored ${check} ${index}`} className={classes.hint}>
          {t('review.finding.ignored', { reason })}
        </li>
      ))}
    </ul>
  );
}

/** Without these a text cannot be published for any reason. */
const NEVER_IGNORED = ['empty', 'inline-codes'];

interface FindingLineProps {
  finding: Finding;
  segment: Segment;
  /** The text as the fix would leave it, where there is one. */
  fixed: string | undefined;
  isUnsaved: boolean;
}

/** One thing that a check says; drawn again only when that changes, not on every key. */
const FindingLine = memo(function FindingLine({ finding, segment, fixed, isUnsaved }: FindingLineProps) {
  const { t } = useTranslation();
  const { session, editor } = useRoom();
  const [isAsking, setIsAsking] = useState(false);
  const { check, severity, message } = finding;
  const fix = (text: string) => () => {
    session.edit(segment.id, text);
    session.flush(segment.id);
    editor.focus();
  };
  return (
    <li className={classes.finding} data-severity={severity} data-finding tabIndex={-1}>
      <span className={classes.severity}>{t(`review.finding.${severity}`)}</span> <span>{message}</span>
      <Group gap={6} mt={4}>
        {fixed !== undefined && (
          <Button size="compact-xs" variant="light" onClick={fix(fixed)}>
            {t('review.finding.fix')}
          </Button>
        )}
        {!NEVER_IGNORED.includes(check) && !isAsking && (
          <Button size="compact-xs" variant="subtle" disabled={isUnsaved} onClick={() => setIsAsking(true)}>
            {t('review.finding.ignore')}
          </Button>
        )}
      </Group>
      {isAsking && (
        <IgnoreForm
          segmentId={segment.id}
          version={segment.version}
          finding={finding}
          onDone={() => setIsAsking(false)}
        />
      )}
    </li>
  );
});

interface IgnoreFormProps {
  segmentId: string;
  version: number;
  finding: Finding;
  onDone: () => void;
}

function IgnoreForm({ segmentId, version, finding: { check, key }, onDone }: IgnoreFormProps) {
  const { t } = useTranslation();
  const { session, editor } = useRoom();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  async function ignore(): Promise<void> {
    const { data, error } = await api.POST('/api/segments/{id}/findings/{check}/ignore', {
      params: { path: { id: segmentId, check: check as 'numbers' } },
      body: { reason, version, key },
    });
    if (data === undefined) {
      setProblem(problemText(error));
      return;
    }
    session.adopt(data);
    onDone();
    editor.focus();
  }
  return (
    <form
      className={classes.ignore}
      onSubmit={(event) => {
        event.preventDefault();
        void ignore();
      }}
    >
      <TextInput
        size="xs"
        label={t('review.finding.reason')}
        description={t('review.finding.reasonHint')}
        value={reason}
        error={problem}
        autoFocus
        required
        minLength={3}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button size="compact-sm" type="submit">
        {t('review.finding.ignoreSubmit')}
      </Button>
    </form>
  );
}
