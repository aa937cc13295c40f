import { z } from 'zod';

export const AssignEdition = z
  .object({
    userId: z.uuid().nullable().describe('Null: nobody in particular'),
    dueAt: z.iso.datetime({ offset: true }).nullable().describe('Null: no time is set'),
  })
  .meta({ id: 'AssignEdition' });
export type AssignEdition = z.infer<typeof AssignEdition>;
