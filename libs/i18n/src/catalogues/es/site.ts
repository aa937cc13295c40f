import { type site as source } from '../en/site.js';
import { type Catalogue } from '../../catalogue.js';

export const site: Catalogue<typeof source> = {};
