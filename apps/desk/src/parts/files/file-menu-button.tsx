import { Button } from '@mantine/core';
import { type HTMLAttributes, type ReactNode } from 'react';
import { OnReach } from '../on-demand.js';
import { type MenuLook } from './file-menu.js';

interface MenuButtonProps {
  load: () => Promise<unknown>;
  look: MenuLook;
  children: ReactNode;
}

/** The way to files; the menu itself comes when somebody reaches for it. */
export function FileMenuButton({
  load,
  look: { label, named, size = 'xs', variant = 'default' },
  children,
}: MenuButtonProps) {
  const button = (reach: HTMLAttributes<HTMLElement>) => (
    <Button size={size} variant={variant} aria-label={named} {...reach}>
      {label}
    </Button>
  );
  return (
    <OnReach load={load} popup="menu" button={button}>
      {children}
    </OnReach>
  );
}
