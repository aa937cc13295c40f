import { lazy } from 'react';
import { OnDemand } from '../../../parts/on-demand.js';
import { type TermContent } from '../use-terms.js';

const TermDialog = lazy(() => import('./term-dialog.js').then(({ TermDialog: dialog }) => ({ default: dialog })));

/** The form of a new term that begins with what somebody chose; closed while nothing is chosen. */
export function StartedTerm({ start, onClose }: { start: TermContent | undefined; onClose: () => void }) {
  return (
    <OnDemand opened={start !== undefined}>
      {(opened) => <TermDialog opened={opened} start={start} onClose={onClose} />}
    </OnDemand>
  );
}
