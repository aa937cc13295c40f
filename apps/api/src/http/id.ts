import { z } from 'zod';

/** The id of a thing in an address. */
export const Id = z.uuid().describe('A UUID, as the api gave it out');
