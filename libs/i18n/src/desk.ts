/** The way in for the browser: the desk's texts alone, without what only servers need. */
export { desk as deskEn } from './catalogues/en/desk.js';
export { desk as deskEs } from './catalogues/es/desk.js';
