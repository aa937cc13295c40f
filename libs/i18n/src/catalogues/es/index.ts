import { api } from './api.js';
import { audience } from './audience.js';
import { errors } from './errors.js';
import { findings } from './findings.js';
import { interchange } from './interchange.js';
import { mail } from './mail.js';
import { recognition } from './recognition.js';
import { site } from './site.js';
import { states } from './states.js';
import { storyParts } from './story-parts.js';
import { terminal } from './terminal.js';

export const es = {
  api,
  audience,
  errors,
  findings,
  interchange,
  mail,
  recognition,
  site,
  states,
  storyParts,
  terminal,
};
