import { type Locale } from '@anverso/kernel';
import { type Role } from '@anverso/identity';

/** The people of the sample newsroom; their passwords are made at first start. */
export const SAMPLE_PEOPLE: readonly { email: string; name: string; role: Role; locale: Locale }[] = [
  { email: 'admin@anverso.example', name: 'Renata Aldana', role: 'admin', locale: 'es' },
  { email: 'editor@anverso.example', name: 'Tom Brandt', role: 'editor', locale: 'en' },
  { email: 'translator@anverso.example', name: 'Inés Quiroga', role: 'translator', locale: 'es' },
];

/** One reader in each language. */
export const SAMPLE_SUBSCRIBERS: readonly { email: string; locale: Locale }[] = [
  { email: 'reader@example.org', locale: 'en' },
  { email: 'lectora@example.org', locale: 'es' },
];
