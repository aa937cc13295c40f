import classes from './wordmark.module.css';

/** The coin and the name of the house; drawn, so that it needs no font. */
export function Wordmark() {
  return (
    <span className={classes.root}>
      <svg className={classes.coin} viewBox="0 0 54 48" aria-hidden="true" focusable="false">
        <circle className={classes.reverse} cx="31" cy="24" r="22" />
        <circle className={classes.gap} cx="24" cy="24" r="24" />
        <circle className={classes.face} cx="23" cy="24" r="22.4" />
        <path
          className={classes.letter}
          fillRule="evenodd"
          d="M22 12h2.4l9.2 22.6h-4.9l-2.5-6.4h-9.4l-2.5 6.4H11.9zm-3.9 13.4h6.8L21.5 17z"
        />
      </svg>
      <span className={classes.name}>ANVERSO</span>
    </span>
  );
}
