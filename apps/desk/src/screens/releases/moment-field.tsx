import { Radio, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../../app/session.js';
import { momentOf, momentsOf, offsetName, wallTime, zoneName } from '../../parts/house-time.js';
import { type PlannedMoment, type Turn } from './moment-input.js';

interface MomentFieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Which one is meant where the clock shows the time twice. */
  turn: Turn;
  onTurn: (turn: Turn) => void;
  /** What was read of it when it was sent. */
  refused: PlannedMoment | undefined;
}

/** A day and a time by the clock of the house, which is named; in the night of its change, which hour is meant. */
export function MomentField({ value, onChange, turn, onTurn, refused }: MomentFieldProps) {
  const { t, i18n } = useTranslation();
  const timeZone = useTimeZone();
  const meant = momentsOf(value, timeZone);
  const zone = zoneName(i18n.language, timeZone, momentOf(value, timeZone) ?? new Date());
  return (
    <Stack gap="xs">
      <TextInput
        type="datetime-local"
        label={t('releases.when.moment')}
        description={t('releases.when.zone', { zone })}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={useRefusal(refused, timeZone)}
      />
      {meant.kind === 'twice' && (
        <Radio.Group
          label={t('releases.when.twice', { time: value.slice(11) })}
          value={turn}
          onChange={(chosen) => onTurn(chosen === 'second' ? 'second' : 'first')}
        >
          <Stack gap="xs" mt="xs">
            {(['first', 'second'] as const).map((which) => (
              <Radio
                key={which}
                value={which}
                label={t(`releases.when.${which}`, { offset: offsetName(i18n.language, timeZone, meant[which]) })}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </Stack>
  );
}

/** Why the moment is no plan. */
function useRefusal(refused: PlannedMoment | undefined, timeZone: string): string | undefined {
  const { t } = useTranslation();
  if (refused === undefined || refused.kind === 'moment') return undefined;
  if (refused.kind !== 'skipped') return t(`releases.when.${refused.kind}`);
  return t('releases.when.skipped', { time: wallTime(refused.next, timeZone).slice(11) });
}
