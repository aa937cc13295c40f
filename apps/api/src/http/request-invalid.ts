import { AppError, type Locale } from '@anverso/kernel';

/** What is wrong at one place of a request: `variants.en.subject`, empty for the request as a whole. */
export interface RequestProblem {
  path: string;
  message: string;
}

const MOST_PROBLEMS_SHOWN = 20;

/** A request that does not have the shape it should; it tells why in both languages, and holds nothing of what was sent. */
export class RequestInvalid extends AppError {
  constructor(private readonly problems: Readonly<Record<Locale, readonly RequestProblem[]>>) {
    super('invalid-input', 'INVALID_REQUEST');
  }

  problemsIn(locale: Locale): RequestProblem[] {
    return this.problems[locale].slice(0, MOST_PROBLEMS_SHOWN);
  }
}
