import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { offerCommands } from '../../parts/screen-commands.js';
import { type Command } from './keys.js';

const OFFERED = ['split', 'merge', 'undoCut'] as const satisfies readonly Command[];

/** Puts what a review can do beside its keys into the palette too. */
export function useOfferedCommands(run: (command: Command) => void, isReadOnly: boolean): void {
  const { t } = useTranslation();
  useEffect(() => {
    if (isReadOnly) return undefined;
    return offerCommands(
      OFFERED.map((command) => ({
        id: `review-${command}`,
        label: t(`review.sheet.${command}`),
        // Once the palette has closed and given the focus back.
        run: () => whenClosed(() => run(command)),
      })),
    );
  }, [run, isReadOnly, t]);
}

function whenClosed(act: () => void): void {
  if (document.querySelector('[role="dialog"]') === null) act();
  else requestAnimationFrame(() => whenClosed(act));
}
