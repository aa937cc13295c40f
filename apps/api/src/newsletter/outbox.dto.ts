import { z } from 'zod';

export const OutboxDto = z
  .object({
    /** False where a relay takes the mail. */
    isInUse: z.boolean(),
    messages: z.array(
      z.object({
        name: z.string(),
        to: z.string(),
        subject: z.string(),
        at: z.iso.datetime(),
        bytes: z.int(),
      }),
    ),
  })
  .meta({ id: 'Outbox' });

export const OutboxMessageDto = z
  .object({
    name: z.string(),
    from: z.string(),
    to: z.string(),
    subject: z.string(),
    html: z.string(),
    text: z.string(),
    headers: z.string().describe('As they stand in the file'),
  })
  .meta({ id: 'OutboxMessage' });
