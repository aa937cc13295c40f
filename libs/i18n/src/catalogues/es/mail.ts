import { type mail as source } from '../en/mail.js';
import { type Catalogue } from '../../catalogue.js';

export const mail: Catalogue<typeof source> = {};
