import { type Locale, type UserId } from '@anverso/kernel';
import { type DefaultedTime, type Timestamp } from './columns.js';

/** Who works in the house, and how they come in: `@anverso/identity`. */
export interface IdentityTables {
  users: UsersTable;
  sessions: SessionsTable;
  api_tokens: ApiTokensTable;
  sign_in_failures: SignInFailuresTable;
  invitations: InvitationsTable;
}

export type Role = 'translator' | 'editor' | 'admin';

export interface UsersTable {
  id: UserId;
  /** Lower-cased: people sign in with it. */
  email: string;
  name: string;
  role: Role;
  locale: Locale;
  password_hash: string;
  disabled_at: Timestamp | null;
  created_at: DefaultedTime;
}

export interface SessionsTable {
  /** SHA-256 of the cookie's secret: a leaked table opens no door. */
  id: string;
  user_id: UserId;
  expires_at: Timestamp;
  created_at: DefaultedTime;
}

export interface ApiTokensTable {
  id: string;
  user_id: UserId;
  name: string;
  token_hash: string;
  scopes: string[];
  revoked_at: Timestamp | null;
  last_used_at: Timestamp | null;
  created_at: DefaultedTime;
}

/** Failed sign-ins, counted per account and per network address (both hashed) to slow guessing down. */
export interface SignInFailuresTable {
  id: string;
  key_hash: string;
  failed_at: Timestamp;
}

/** A way into the newsroom that opens once. */
export interface InvitationsTable {
  id: string;
  email: string;
  role: Role;
  locale: Locale;
  token_hash: string;
  invited_by: UserId;
  expires_at: Timestamp;
  accepted_at: Timestamp | null;
  created_at: Timestamp;
}
