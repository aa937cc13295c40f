import { type Locale, type UserId } from '@anverso/kernel';
import { type Role } from './role.js';

/** A person of the newsroom. */
export interface User {
  id: UserId;
  email: string;
  name: string;
  role: Role;
  locale: Locale;
  /** Set: this person can no longer sign in, and their tokens open nothing. */
  disabledAt: Date | null;
  createdAt: Date;
}

/** The one spelling of an address that a person signs in with. */
export function normalizeEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
