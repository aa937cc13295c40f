import { Button } from '@mantine/core';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { OnReach } from '../../../parts/on-demand.js';
import { type Segment } from '../session/segment-port.js';

const load = () => import('../cut-tools.js');
const RowMenu = lazy(() => load().then(({ RowMenu: menu }) => ({ default: menu })));

/** What else can be done with a segment; its menu is loaded when somebody reaches for it. */
export function RowActions({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  return (
    <OnReach
      load={load}
      popup="menu"
      button={(reach) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('review.more', { number: segment.position + 1 })}
          {...reach}
        >
          ⋯
        </Button>
      )}
    >
      <RowMenu segment={segment} />
    </OnReach>
  );
}
