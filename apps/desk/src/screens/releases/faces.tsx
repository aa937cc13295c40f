import classes from './releases.module.css';

/** The headlines of a story, its own language first. */
export function Faces({ faces }: { faces: readonly { locale: string; headline: string }[] }) {
  return (
    <span className={classes.faces}>
      {faces.map(({ locale, headline }, index) => (
        <span key={locale} lang={locale} className={index === 0 ? classes.headline : classes.twin}>
          {headline}
        </span>
      ))}
    </span>
  );
}
