import { type ReactNode, Suspense, useEffect, useState } from 'react';

interface OnDemandProps {
  opened: boolean;
  children: (opened: boolean) => ReactNode;
}

/**
 * Something that is loaded when a person opens it for the first time, and stays. It is there closed before it opens, so
 * that it knows where the focus was and gives it back.
 */
export function OnDemand({ opened, children }: OnDemandProps) {
  const [isWanted, setIsWanted] = useState(opened);
  const [isThere, setIsThere] = useState(false);
  if (opened && !isWanted) setIsWanted(true);
  return isWanted ? (
    <Suspense fallback={null}>
      {children(opened && isThere)}
      <Arrival onArrive={setIsThere} />
    </Suspense>
  ) : null;
}

function Arrival({ onArrive }: { onArrive: (isThere: boolean) => void }) {
  useEffect(() => onArrive(true), [onArrive]);
  return null;
}
