import { ActionIcon, Group } from '@mantine/core';
import { type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import rank from '../../../parts/rank.module.css';

interface HandleProps {
  name: string;
  index: number;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The number of a row, which keys move it by. */
function Handle({ name, index, onKeyDown }: HandleProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={rank.handle}
      aria-label={`${t('engines.order.handle', { name })}: ${index + 1}`}
      aria-describedby="engine-order-hint"
      onKeyDown={onKeyDown}
    >
      {index + 1}
    </button>
  );
}

interface ButtonsProps {
  name: string;
  onUp?: () => void;
  onDown?: () => void;
  onRemove: () => void;
}

/** What moves a row without dragging, and takes it out. */
function Buttons({ name, onUp, onDown, onRemove }: ButtonsProps) {
  const { t } = useTranslation();
  return (
    <Group gap={4}>
      <ActionIcon
        variant="default"
        disabled={onUp === undefined}
        aria-label={t('engines.order.up', { name })}
        onClick={onUp}
      >
        ↑
      </ActionIcon>
      <ActionIcon
        variant="default"
        disabled={onDown === undefined}
        aria-label={t('engines.order.down', { name })}
        onClick={onDown}
      >
        ↓
      </ActionIcon>
      <ActionIcon variant="default" aria-label={t('engines.order.remove', { name })} onClick={onRemove}>
        ×
      </ActionIcon>
    </Group>
  );
}

/** The parts of a row that has its place in an order. */
export const Places = { Handle, Buttons };
