import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { useFormats } from '../../parts/formats.js';
import classes from './releases.module.css';

type Gate = Schemas['ReleaseCandidate']['gates'][number];

const SIGNS = { passed: '✓', warning: '!', blocking: '✕' } as const;

/** Every gate of a story: those that passed in a word, the others with their reason. */
export function GateList({ gates }: { gates: readonly Gate[] }) {
  const { t } = useTranslation();
  const reasonOf = useReasons();
  return (
    <ul className={classes.gates} aria-label={t('releases.gate.list')}>
      {gates.map((gate) => (
        <li key={gate.gate} data-outcome={gate.outcome}>
          <span className={classes.sign} aria-hidden="true">
            {SIGNS[gate.outcome]}
          </span>{' '}
          {gate.outcome === 'passed' ? t(`releases.gate.passed.${gate.gate}`) : reasonOf(gate)}
        </li>
      ))}
    </ul>
  );
}

function useReasons(): (gate: Gate) => string {
  const { t } = useTranslation();
  const { moment } = useFormats();
  return ({ gate, details }) => {
    const count = Number(details.count ?? 0);
    switch (gate) {
      case 'approval':
        return details.state === 'in-review' || details.state === 'handed-in'
          ? t(`releases.gate.approval.${details.state}`)
          : t('releases.gate.approval.approved');
      case 'withdrawal':
        return t('releases.gate.withdrawal');
      case 'pictures':
        return t('releases.gate.pictures', { count });
      case 'alternative-texts':
        return t('releases.gate.alternativeTexts', { count });
      case 'schedule':
        return t('releases.gate.schedule', { when: moment(details.at ?? '') });
    }
  };
}
