import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useOpensAtOnce } from '../../parts/on-demand.js';
import { TakeIn } from './take-in.js';

export interface EditionOfFiles {
  editionId: string;
  /** Whether its texts can be changed now. */
  isInReview: boolean;
}

interface EditionMenuProps {
  edition: EditionOfFiles;
  label: string;
  named: string;
}

const VERSIONS = [
  ['2.1', 'files.download21'],
  ['1.2', 'files.download12'],
] as const;

/** A translation as a file for other programs, and such a file back in. */
export function EditionMenu({ edition, label, named }: EditionMenuProps) {
  const { t } = useTranslation();
  const { opened, setOpened, button } = useOpensAtOnce();
  const [takesIn, dialog] = useDisclosure();
  const { editionId, isInReview } = edition;
  return (
    <>
      <Menu opened={opened} onChange={setOpened} position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <Button ref={button} size="xs" variant="default" aria-label={named}>
            {label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {VERSIONS.map(([version, key]) => (
            <Menu.Item
              key={version}
              component="a"
              href={`/api/editions/${editionId}/xliff?version=${version}`}
              download
            >
              {t(key)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={dialog.open}>{t('files.upload')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <TakeIn editionId={editionId} isInReview={isInReview} opened={takesIn} onClose={dialog.close} />
    </>
  );
}
