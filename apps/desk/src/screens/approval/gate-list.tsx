import { Anchor, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../parts/formats.js';
import { useNames } from '../../parts/people.js';
import { numberRanges } from './approval-rows.js';
import { type ApprovalGate } from './gates.js';
import classes from './approval.module.css';

/** How many sentences a gate names one by one. */
const NAMED = 12;

interface GateListProps {
  gates: readonly ApprovalGate[];
  /** Who handed it in last, and when. */
  handedIn?: { by: string; at: string };
  onGoTo: (number: number) => void;
}

/** Every condition of an approval, met or not, with the way to the sentences that stand in it. */
export function GateList({ gates, handedIn, onGoTo }: GateListProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="gates-title">
      <Title order={2} size="h3" id="gates-title">
        {t('approval.gates.title')}
      </Title>
      <ul className={classes.gates}>
        {gates.map((gate) => (
          <li key={gate.gate} data-passed={gate.passed}>
            <span
              className={classes.sign}
              role="img"
              aria-label={t(gate.passed ? 'approval.gates.passed' : 'approval.gates.failed')}
            >
              {gate.passed ? '✓' : '✕'}
            </span>
            <div>
              <GateText gate={gate} handedIn={handedIn} />
              {!gate.passed && gate.numbers.length > 0 && <Sentences numbers={gate.numbers} onGoTo={onGoTo} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function GateText({
  gate: { gate, passed, numbers },
  handedIn,
}: { gate: ApprovalGate } & Pick<GateListProps, 'handedIn'>) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const nameOf = useNames();
  const count = numbers.length;
  switch (gate) {
    case 'handed-in':
      if (!passed) return <>{t('approval.gates.notHandedIn')}</>;
      return handedIn === undefined ? (
        <>{t('approval.gates.handedIn')}</>
      ) : (
        <>{t('approval.gates.handedInBy', { name: nameOf(handedIn.by), when: moment(handedIn.at) })}</>
      );
    case 'confirmed':
      return <>{passed ? t('approval.gates.confirmed') : t('approval.gates.unconfirmed', { count })}</>;
    case 'blocking':
      return <>{passed ? t('approval.gates.noBlocking') : t('approval.gates.blocking', { count })}</>;
    case 'four-eyes':
      return <>{passed ? t('approval.gates.fourEyes') : t('approval.gates.ownWork', { count })}</>;
  }
}

function Sentences({ numbers, onGoTo }: { numbers: readonly number[]; onGoTo: (number: number) => void }) {
  const { t } = useTranslation();
  if (numbers.length > NAMED) {
    return <p className={classes.numbers}>{t('approval.gates.atSegments', { numbers: numberRanges(numbers) })}</p>;
  }
  return (
    <p className={classes.numbers}>
      {numbers.map((number) => (
        <Anchor
          key={number}
          component="button"
          type="button"
          size="sm"
          className={classes.goTo}
          aria-label={t('approval.gates.goTo', { number })}
          onClick={() => onGoTo(number)}
        >
          {number}
        </Anchor>
      ))}
    </p>
  );
}
