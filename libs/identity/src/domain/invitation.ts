import { type Locale, type UserId } from '@anverso/kernel';
import { type Role } from './role.js';

const DAY_MS = 86_400_000;
/** How long the link of an invitation opens. */
export const INVITATION_LASTS_MS = 7 * DAY_MS;

/** A way into the newsroom for one address, which opens once. */
export interface Invitation {
  id: string;
  email: string;
  role: Role;
  locale: Locale;
  invitedBy: UserId;
  expiresAt: Date;
}
