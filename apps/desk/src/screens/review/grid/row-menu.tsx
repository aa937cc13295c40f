import { Button, Kbd, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOpensAtOnce } from '../../../parts/on-demand.js';
import { type LastCut, mayMerge, maySplit } from '../cutting.js';
import { CHORDS, type Command } from '../keys.js';
import { useRoom } from '../room-context.js';
import { type Segment } from '../session/segment-port.js';

interface Offer {
  command: Command;
  label: 'split' | 'merge' | 'splitUndo' | 'mergeUndo';
  isPossible: boolean;
}

/** The menu of a segment; it comes opened, in the place of the button that asked for it. */
export function RowMenu({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const { session, lastCut, run } = useRoom();
  const { opened, setOpened, button } = useOpensAtOnce();
  const offered: Offer[] = [
    { command: 'split', label: 'split', isPossible: maySplit(segment) },
    { command: 'merge', label: 'merge', isPossible: mayMerge(session.list(), segment) },
    ...(lastCut?.segmentId === segment.id ? [undoOf(lastCut)] : []),
  ];
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button
          ref={button}
          size="compact-sm"
          variant="default"
          aria-label={t('review.more', { number: segment.position + 1 })}
        >
          ⋯
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map(({ command, label, isPossible }) => (
          <Menu.Item
            key={command}
            disabled={!isPossible}
            rightSection={<Key command={command} />}
            onClick={() => run(command)}
          >
            {t(`review.cut.${label}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const undoOf = ({ kind }: LastCut): Offer => ({
  command: 'undoCut',
  label: kind === 'split' ? 'splitUndo' : 'mergeUndo',
  isPossible: true,
});

function Key({ command }: { command: Command }) {
  const shown = CHORDS.find((chord) => chord.command === command)?.shown;
  return shown === undefined ? null : (
    <Kbd size="xs" visibleFrom="sm" aria-hidden="true">
      {shown}
    </Kbd>
  );
}
