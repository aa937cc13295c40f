import { errors } from './errors.js';
import { mail } from './mail.js';
import { site } from './site.js';
import { terminal } from './terminal.js';

export const en = { errors, mail, site, terminal } as const;
