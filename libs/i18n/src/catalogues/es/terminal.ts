import { type terminal as source } from '../en/terminal.js';
import { type Catalogue } from '../../catalogue.js';

export const terminal: Catalogue<typeof source> = {};
