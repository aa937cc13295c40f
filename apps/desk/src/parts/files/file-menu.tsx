import { Button, type ButtonProps, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpensAtOnce } from '../on-demand.js';

/** How the button of a menu of files looks, and what it is called. */
export interface MenuLook extends Pick<ButtonProps, 'size' | 'variant'> {
  label: string;
  named: string;
}

interface FileMenuProps {
  look: MenuLook;
  downloads: readonly { href: string; label: string }[];
  /** What takes a file in. */
  dialog: (opened: boolean, onClose: () => void) => ReactNode;
}

/** Files to take along, and the way in for one that comes back. */
export function FileMenu({
  look: { label, named, size = 'xs', variant = 'default' },
  downloads,
  dialog,
}: FileMenuProps) {
  const { t } = useTranslation();
  const { opened, setOpened, button } = useOpensAtOnce();
  const [takesIn, intake] = useDisclosure();
  return (
    <>
      <Menu opened={opened} onChange={setOpened} position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <Button ref={button} size={size} variant={variant} aria-label={named}>
            {label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {downloads.map(({ href, label: name }) => (
            <Menu.Item key={href} component="a" href={href} download>
              {name}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={intake.open}>{t('files.upload')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {dialog(takesIn, intake.close)}
    </>
  );
}
