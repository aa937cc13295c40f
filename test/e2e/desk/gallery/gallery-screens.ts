import { type GalleryScreen } from './gallery-screen.js';
import { ARTICLE } from './screens/article.js';
import { BOARD, IMPORT } from './screens/board.js';
import { DOOR, FIRST_DAY } from './screens/door.js';
import { HOUSE, NOT_HERE } from './screens/house.js';
import { MEMORY } from './screens/memory.js';
import { NEWSLETTER } from './screens/newsletter.js';
import { APPROVAL, RELEASES } from './screens/releases.js';
import { REVIEW } from './screens/review.js';
import { TERMS } from './screens/terms.js';

/** Every screen of the desk and each of its states that looks different, in the order of the road. */
export const SCREENS: readonly GalleryScreen[] = [
  ...DOOR,
  ...FIRST_DAY,
  ...BOARD,
  ...IMPORT,
  ...ARTICLE,
  ...REVIEW,
  ...MEMORY,
  ...TERMS,
  ...APPROVAL,
  ...RELEASES,
  ...NEWSLETTER,
  ...HOUSE,
  ...NOT_HERE,
];
