import { invalidInput } from '@anverso/kernel';
import { z } from 'zod';

/** A field of an HTML form: absent and empty are the same to its reader. */
const field = z.string().default('');

export const subscribeForm = z.object({ email: field });
export const reactionForm = z.object({ value: z.enum(['like', 'dislike']) });
export const feedbackForm = z.object({
  message: field,
  name: field,
  email: field,
  /** Written by the captcha's widget. */
  altcha: field,
});

/** What a form sent, or the code INVALID_REQUEST with the fields that were not as the page made them. */
export function readForm<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  throw invalidInput('INVALID_REQUEST', { problems: parsed.error.issues.map((issue) => issue.path.join('.')) });
}
