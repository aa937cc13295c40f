import { type ReactNode, useEffect, useRef } from 'react';
import classes from './form.module.css';

/** Something that has to be read before anything else: it comes into sight and has the focus as soon as it is there. */
export function Arriving({ children }: { children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => here.current?.focus(), []);
  return (
    <div ref={here} tabIndex={-1} className={classes.arriving}>
      {children}
    </div>
  );
}
