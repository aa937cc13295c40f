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

/** What everybody in the newsroom may know of one another: the name behind a piece of work. */
export const PersonDto = z
  .object({ id: z.uuid(), name: z.string(), role: z.enum(ROLES), disabled: z.boolean() })
  .meta({ id: 'Person' });
export type PersonDto = z.infer<typeof PersonDto>;

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

export const ChangeRole = z.object({ role: z.enum(ROLES) }).meta({ id: 'ChangeRole' });
export type ChangeRole = z.infer<typeof ChangeRole>;

export const InvitationDto = z
  .object({
    id: z.uuid(),
    email: z.string(),
    role: z.enum(ROLES),
    locale: z.enum(LOCALES),
    invitedBy: z.string(),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Invitation' });
export type InvitationDto = z.infer<typeof InvitationDto>;

export const Invite = z
  .object({ email: z.email().max(254), role: z.enum(ROLES), locale: z.enum(LOCALES) })
  .meta({ id: 'Invite' });
export type Invite = z.infer<typeof Invite>;

export const InvitedDto = z
  .object({
    invitation: InvitationDto,
    link: z.string().describe('It opens once, and cannot be read again'),
    mailed: z.boolean().describe('Whether the link left by mail too'),
  })
  .meta({ id: 'Invited' });

/** Of any length: a link that was cut off is answered like one that is spent. */
const token = z.string().min(1).max(100);
const newPassword = z.string().min(12).max(200);

export const LookUpInvitation = z.object({ token }).meta({ id: 'LookUpInvitation' });
export type LookUpInvitation = z.infer<typeof LookUpInvitation>;

export const AcceptInvitation = z
  .object({ token, name: oneLine, password: newPassword })
  .meta({ id: 'AcceptInvitation' });
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

export const ChangePassword = z
  .object({ current: z.string().min(1).max(1_024), next: newPassword })
  .meta({ id: 'ChangePassword' });
export type ChangePassword = z.infer<typeof ChangePassword>;

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
