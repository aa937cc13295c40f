import { z } from 'zod';

/** What the api answers when it does not do what it was asked (RFC 9457). */
export const ProblemDto = z
  .object({
    type: z.string().describe('A name of the kind of problem, as a URN'),
    title: z.string().describe('What happened, in the language of the caller'),
    status: z.int(),
    code: z.string().describe('The stable code, for programs'),
    detail: z.string().describe('What to do next, in the language of the caller'),
    details: z.record(z.string(), z.unknown()).describe('What the code needs to be understood, for programs'),
    requestId: z.string().describe('The number under which the log knows this request'),
  })
  .meta({ id: 'Problem' });
export type ProblemDto = z.infer<typeof ProblemDto>;
