/** Titles of the api's problem answers (RFC 9457). */
export const api = {
  titles: {
    invalid: 'Invalid request',
    signInNeeded: 'Not signed in',
    forbidden: 'Not allowed',
    notFound: 'Not found',
    methodNotAllowed: 'Method not allowed',
    conflict: 'Conflict',
    tooLarge: 'Too large',
    unsupported: 'Unsupported content',
    tooMany: 'Too many attempts',
    unexpected: 'Unexpected failure',
    provider: 'Another service failed',
  },
  unstorableText: 'holds a character that no text has (NUL or half of a character)',
} as const;
