import { LOCALES, type Locale, type Story } from './issue-draft.js';
import classes from './composer.module.css';

/** A story by its headline in the language of the desk, and below it in the other one. */
export function StoryWords({ story, locale, kicker }: { story: Story; locale: Locale; kicker?: string }) {
  return (
    <div>
      {kicker !== undefined && <span className={classes.kicker}>{kicker}</span>}
      <span className={classes.headline} lang={locale}>
        {story.faces[locale].headline}
      </span>
      {LOCALES.filter((other) => other !== locale).map((other) => (
        <span key={other} className={classes.other} lang={other}>
          {story.faces[other].headline}
        </span>
      ))}
    </div>
  );
}
