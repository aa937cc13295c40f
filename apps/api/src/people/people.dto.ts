import { type ApiToken, ROLES, SCOPES, type User } from '@anverso/identity';
import { LOCALES } from '@anverso/kernel';
import { z } from 'zod';

/** One line that can be shown in a list: no control characters, no line breaks. */
const oneLine = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^\P{Cc}*$/u);

export const UserDto = z
  .object({
    id: z.uuid(),
    email: z.string(),
    name: z.string(),
    role: z.enum(ROLES),
    locale: z.enum(LOCALES),
    disabled: z.boolean(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'User' });
export type UserDto = z.infer<typeof UserDto>;

export const CreateUser = z
  .object({
    email: z.email().max(254),
    name: oneLine,
    role: z.enum(ROLES),
    locale: z.enum(LOCALES),
    password: z.string().min(12).max(200).optional().describe('Left out: one is made'),
  })
  .meta({ id: 'CreateUser' });
export type CreateUser = z.infer<typeof CreateUser>;

export const CreatedUserDto = z
  .object({ user: UserDto, password: z.string().optional().describe('Only when it was made; it cannot be read again') })
  .meta({ id: 'CreatedUser' });
export type CreatedUserDto = z.infer<typeof CreatedUserDto>;

export const TokenDto = z
  .object({
    id: z.uuid(),
    name: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    createdAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Token' });
export type TokenDto = z.infer<typeof TokenDto>;

export const CreateToken = z
  .object({ name: oneLine, scopes: z.array(z.enum(SCOPES)).min(1).max(SCOPES.length) })
  .meta({ id: 'CreateToken' });
export type CreateToken = z.infer<typeof CreateToken>;

export const CreatedTokenDto = z
  .object({ token: TokenDto, secret: z.string().describe('The token itself; it cannot be read again') })
  .meta({ id: 'CreatedToken' });
export type CreatedTokenDto = z.infer<typeof CreatedTokenDto>;

export function toUserDto({ id, email, name, role, locale, disabledAt, createdAt }: User): UserDto {
  return { id, email, name, role, locale, disabled: disabledAt !== null, createdAt: createdAt.toISOString() };
}

export function toTokenDto({ id, name, scopes, createdAt, lastUsedAt }: ApiToken): TokenDto {
  return { id, name, scopes, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null };
}
