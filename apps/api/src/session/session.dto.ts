import { LOCALES } from '@anverso/kernel';
import { z } from 'zod';
import { UserDto } from '../people/people.dto.js';

export const SignIn = z
  .object({ email: z.string().trim().min(1).max(254), password: z.string().min(1).max(1_024) })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof SignIn>;

export const ChooseLocale = z.object({ locale: z.enum(LOCALES) }).meta({ id: 'ChooseLocale' });
export type ChooseLocale = z.infer<typeof ChooseLocale>;

/** By whose clock the house lives: every time in the desk is read and written by it. */
const timeZone = z.string();

export const VisitorDto = z.object({ user: UserDto.nullable(), timeZone }).meta({ id: 'Visitor' });
export type VisitorDto = z.infer<typeof VisitorDto>;

export const SessionDto = z.object({ user: UserDto, timeZone }).meta({ id: 'Session' });
export type SessionDto = z.infer<typeof SessionDto>;
