import classes from './metrics.module.css';

/** One figure with its name and what it counts. */
export interface Figure {
  name: string;
  figure: string;
  hint: string;
}

/** The few figures that say it all, side by side where there is room. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={classes.figures}>
      {figures.map(({ name, figure, hint }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className={classes.figure}>{figure}</dd>
          <dd className={classes.hint}>{hint}</dd>
        </div>
      ))}
    </dl>
  );
}
