import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useScreenCommands } from '../../parts/screen-commands.js';
import { type Command } from './keys.js';

const CUTS = ['split', 'merge', 'undoCut'] as const satisfies readonly Command[];

/** Puts what a review can do beside its keys into the palette too. */
export function useOfferedCommands(run: (command: Command) => void, isReadOnly: boolean): void {
  const { t } = useTranslation();
  useScreenCommands(
    useMemo(() => {
      // Once the palette has closed and given the focus back.
      const offer = (command: Command, label: string) => ({
        id: `review-${command}`,
        label,
        run: () => whenClosed(() => run(command)),
      });
      const cuts = isReadOnly ? [] : CUTS.map((command) => offer(command, t(`review.sheet.${command}`)));
      return [...cuts, offer('concordance', t('review.concordance.command')), offer('terms', t('review.sheet.terms'))];
    }, [run, isReadOnly, t]),
  );
}

function whenClosed(act: () => void): void {
  if (document.querySelector('[role="dialog"]') === null) act();
  else requestAnimationFrame(() => whenClosed(act));
}
