import { reportGroups, type ReportLine } from './report-groups.js';
import classes from './report.module.css';

/** What may become of a line, what a person has to act on first; the tone only repeats what the words say. */
export type Outcomes<Line extends ReportLine> = readonly {
  outcome: Line['outcome'];
  tone: 'good' | 'bad' | 'quiet';
}[];

interface ReportProps<Line extends ReportLine> {
  lines: readonly Line[];
  outcomes: Outcomes<Line>;
  /** What is said of a file without lines. */
  nothing: string;
  titleOf: (outcome: Line['outcome'], count: number) => string;
  placesOf: (lines: readonly Line[]) => string;
}

/** What became of the parts of a file: each reason once, with the places it is about. */
export function Report<Line extends ReportLine>({ lines, outcomes, nothing, titleOf, placesOf }: ReportProps<Line>) {
  const order = outcomes.map(({ outcome }) => outcome);
  const groups = reportGroups(lines, order);
  return (
    <div role="status" className={classes.report}>
      {groups.length === 0 && <p>{nothing}</p>}
      {groups.map(({ outcome, count, reasons }) => (
        <section
          key={outcome}
          className={classes.outcome}
          data-tone={outcomes.find((each) => each.outcome === outcome)?.tone}
        >
          <h3 className={classes.title}>{titleOf(outcome, count)}</h3>
          <ul className={classes.reasons}>
            {reasons.map(({ message, lines: of }) => (
              <li key={message}>
                {message}
                <span className={classes.places}>{placesOf(of)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
