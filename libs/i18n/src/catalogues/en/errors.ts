/** Messages of AppError codes: what happened, and what to do next. */
export const errors = {
  UNKNOWN:
    'Something went wrong on our side. Try again; if it goes on, tell your administrator this number: {{requestId}}.',
  INVALID_REQUEST: 'The request is not valid: {{problems}}.',
  NOT_FOUND: 'There is nothing at this address.',
  ILLEGAL_TRANSITION: 'This step is not possible now: from “{{from}}” to “{{to}}”. Reload and see what stands next.',
  MAIL_HEADER_LINE_BREAK: 'A mail header holds a line break. Remove it from the subject or the name.',
} as const;
