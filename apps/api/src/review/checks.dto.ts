import { z } from 'zod';
import { LOCALES } from '@anverso/kernel';
import { CheckIdDto } from './review.dto.js';

export const CheckEvidenceDto = z
  .object({
    /** How many segments the answers to drafts were read from: those that people confirmed last. */
    segments: z.int(),
    /** By rule and language of the translation, the most set aside first. */
    rules: z.array(
      z.object({
        check: CheckIdDto,
        locale: z.enum(LOCALES),
        /** Drafts that the rule spoke of, by what became of them. */
        followed: z.int(),
        setAside: z.int(),
        left: z.int(),
        /** In the whole history of the house; the latest reasons first. */
        ignored: z.object({ times: z.int(), segments: z.int(), reasons: z.array(z.string()) }),
      }),
    ),
  })
  .meta({ id: 'CheckEvidence' });
