import { invalidInput, type Locale } from '@anverso/kernel';
import { parseEmail } from './email-address.js';

/** What a reader wrote below a story. */
export interface Feedback {
  id: string;
  editionId: string;
  locale: Locale;
  message: string;
  name?: string;
  email?: string;
  state: FeedbackState;
  createdAt: Date;
}

/** Whether the newsroom has dealt with a message. */
export const FEEDBACK_STATES = ['new', 'done'] as const;
export type FeedbackState = (typeof FEEDBACK_STATES)[number];

export const MAX_MESSAGE_LENGTH = 4_000;
const MAX_NAME_LENGTH = 120;

/** A reader's words, trimmed and within their limits; name and address are theirs to leave out. */
export function parseFeedback(input: { message: string; name?: string; email?: string }): {
  message: string;
  name?: string;
  email?: string;
} {
  const message = input.message.replace(/\r\n?/g, '\n').replaceAll('\u0000', '').trim();
  if (message === '') throw invalidInput('FEEDBACK_EMPTY');
  if (message.length > MAX_MESSAGE_LENGTH) throw invalidInput('FEEDBACK_TOO_LONG', { limit: MAX_MESSAGE_LENGTH });
  const name = (input.name ?? '').replaceAll('\u0000', '').replace(/\s+/g, ' ').trim().slice(0, MAX_NAME_LENGTH);
  const email = (input.email ?? '').trim();
  return {
    message,
    name: name === '' ? undefined : name,
    email: email === '' ? undefined : parseEmail(email),
  };
}
