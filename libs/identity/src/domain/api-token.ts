import { type UserId } from '@anverso/kernel';
import { type Scope } from './scope.js';

/** A key with which a program acts for a person, as far as its scopes go. */
export interface ApiToken {
  id: string;
  userId: UserId;
  name: string;
  scopes: Scope[];
  createdAt: Date;
  lastUsedAt: Date | null;
}

const FORMAT = /^anv_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})_([\w-]{20,100})$/;

/** `anv_<id>_<secret>`: the prefix lets scanners of leaked keys recognise it. */
export function formatToken(id: string, secret: string): string {
  return `anv_${id}_${secret}`;
}

/** The two parts of a token, or undefined when it is none. */
export function parseToken(text: string): { id: string; secret: string } | undefined {
  const [, id, secret] = FORMAT.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}
