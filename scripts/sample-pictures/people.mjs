import { circle, ellipse, group, path, placed, stroke, times } from './sheet.mjs';

export const SKIN = ['#8d5a3c', '#b97a56', '#d9a07a', '#6d4430', '#c98d65', '#e3b08c'];
export const HAIR = ['#231a1c', '#3a2620', '#1b1b26', '#5a3a26', '#8c8580'];

/** Where each pose puts elbow and hand, in the figure's own units (100 high, feet at 0). */
const ARMS = {
  down: [
    [-15, -52, -14, -38],
    [15, -52, 14, -38],
  ],
  up: [
    [-20, -84, -17, -104],
    [20, -84, 17, -104],
  ],
  wave: [
    [-15, -52, -14, -38],
    [21, -84, 24, -106],
  ],
  hold: [
    [-15, -56, -3, -56],
    [15, -56, 5, -57],
  ],
  reach: [
    [-14, -56, -12, -44],
    [20, -62, 34, -66],
  ],
  bend: [
    [-6, -50, 12, -40],
    [12, -52, 24, -42],
  ],
};

/** A standing person seen whole, `height` tall, feet at (x, y). `facing` −1 mirrors; `back` hides the face. */
export function person(random, x, y, height, options = {}) {
  const {
    pose = 'down',
    facing = 1,
    back = false,
    coat = '#345',
    legs = '#232a3a',
    skirt = false,
    hat,
    walking = false,
    extra = '',
  } = options;
  const skin = options.skin ?? random.pick(SKIN);
  const hair = options.hair ?? random.pick(HAIR);
  const size = height / 100;
  const stride = walking ? random.between(7, 11) : 3;
  const limb = ([ex, ey, hx, hy], side) =>
    group({}, stroke(`M${side * 10} -74Q${ex} ${ey} ${hx} ${hy}`, coat, 7.5), circle(hx, hy, 3.6, skin));
  const [far, close] = ARMS[pose];
  return placed(
    x,
    y,
    size * facing,
    size,
    path(`M-7 -44L${-stride - 3} -1h7L-0.5 -38L${stride - 4} -1h7L8 -44Z`, legs),
    limb(far, -1),
    path(
      skirt
        ? 'M-9 -79Q0 -84 9 -79C12 -72 11 -62 11 -54L17 -22Q0 -17 -17 -22L-11 -54C-11 -62 -12 -72 -9 -79Z'
        : 'M-10 -79Q0 -84 10 -79C14 -72 13 -56 12 -38Q0 -34 -12 -38C-13 -56 -14 -72 -10 -79Z',
      coat,
    ),
    path('M-3.5 -82h7v5q-3.5 3 -7 0z', skin),
    ellipse(0, -90, 6.6, 8, skin),
    back
      ? path('M-7.6 -88C-8.5 -102 8.5 -102 7.6 -88C7 -82 -7 -82 -7.6 -88Z', hair)
      : path('M-7.4 -89C-9 -101 9 -103 7.4 -91C4 -96 -2 -95 -7.4 -89Z', hair),
    hat === undefined ? '' : path('M-13 -94Q0 -98 13 -94Q8 -93 6.5 -95C6 -105 -6 -105 -6.5 -95Q-8 -93 -13 -94Z', hat),
    limb(close, 1),
    extra,
  );
}

/** Head and shoulders from behind, for a foreground or a row of seats. */
export function bust(
  random,
  x,
  y,
  size,
  coat,
  { raised = false, hair = random.pick(HAIR), skin = random.pick(SKIN) } = {},
) {
  return placed(
    x,
    y,
    size / 100,
    size / 100,
    raised ? group({}, stroke('M30 -20Q52 -60 46 -104', coat, 19), circle(46, -112, 10, skin)) : '',
    path('M-46 0C-48 -34 -28 -44 0 -44C28 -44 48 -34 46 0Z', coat),
    path('M-9 -56h18v16q-9 6 -18 0z', skin),
    ellipse(0, -70, 17, 21, skin),
    path('M-19 -68C-22 -104 22 -104 19 -68C17 -52 -17 -52 -19 -68Z', hair),
  );
}

/** A crowd as heads and shoulders, row behind row. */
export function crowd(random, { left, right, top, bottom, rows, size, coats, raise = 0 }) {
  return times(rows, (row) => {
    const share = rows === 1 ? 1 : row / (rows - 1);
    const scale = size * (0.45 + 0.55 * share);
    const y = top + (bottom - top) * share;
    const count = Math.round((right - left) / (scale * 0.92));
    return times(count, (index) =>
      bust(
        random,
        left + ((index + random.between(0.25, 0.75)) / count) * (right - left),
        y + random.near(0, scale * 0.12),
        scale * random.between(0.92, 1.08),
        random.pick(coats[Math.min(row, coats.length - 1)]),
        { raised: random.chance(raise) },
      ),
    );
  });
}

/** A cyclist in profile, riding to the right; wheels stand on y. */
export function cyclist(random, x, y, size, jersey, { standing = false, facing = 1 } = {}) {
  const skin = random.pick(SKIN);
  const hip = standing ? [-6, -66] : [-20, -60];
  const shoulder = standing ? [20, -92] : [12, -80];
  return placed(
    x,
    y,
    (size / 100) * facing,
    size / 100,
    [-36, 36].map((wheel) =>
      group(
        {},
        circle(wheel, -24, 23, 'none', { stroke: '#1d1f2b', 'stroke-width': 3.4 }),
        circle(wheel, -24, 3, '#1d1f2b'),
      ),
    ),
    stroke('M-36 -24L-4 -24L26 -54L-16 -52L-4 -24M-16 -52L-36 -24M26 -56L36 -24M24 -60h10', '#f4efe4', 3.6),
    stroke(`M${hip[0]} ${hip[1]}Q14 -48 -2 -16`, '#20222e', 9),
    stroke(`M-2 -16l8 2`, '#f4efe4', 5),
    stroke(`M${hip[0]} ${hip[1]}L${shoulder[0]} ${shoulder[1]}`, jersey, 15),
    stroke(`M${shoulder[0]} ${shoulder[1]}Q24 -72 32 -60`, skin, 6),
    stroke(`M${shoulder[0]} ${shoulder[1]}l6 9`, jersey, 8),
    circle(shoulder[0] + 10, shoulder[1] - 13, 8, skin),
    path(`M${shoulder[0] - 1} ${shoulder[1] - 14}q2 -15 14 -13q10 3 8 10q-10 -4 -22 3z`, '#f4efe4'),
  );
}
