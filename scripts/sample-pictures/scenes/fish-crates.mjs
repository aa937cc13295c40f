import { filled, gull, ridge, waves } from '../land.mjs';
import { HEIGHT, WIDTH, blend, circle, group, line, path, placed, polygon, rect, stroke, times } from '../sheet.mjs';
import { fish, fishingBoat } from '../things.mjs';

/** Crates of hake on ice, a gull with plans. */
export function fishCrates(sheet) {
  const { random } = sheet;
  const scales = [
    { back: '#4f6d8f', belly: '#dfe8ec', line: '#1f3350' },
    { back: '#6d86a3', belly: '#eef2f0', line: '#1f3350' },
    { back: '#3f5f84', belly: '#cfdde6', line: '#1f3350' },
  ];
  const crate = (x, y, width, height, color, label) => {
    const ice = times(70, () =>
      polygon(
        [
          [0, -9],
          [10, -4],
          [7, 8],
          [-8, 6],
        ].map(([dx, dy]) => [x + random.between(18, width - 18) + dx, y - random.between(-6, 26) + dy]),
        random.pick(['#ffffff', '#d7ecf2', '#b9dce8']),
      ),
    );
    const catchOfDay = times(Math.floor((width - 60) / 74), (index) =>
      fish(
        x + 60 + index * 70,
        y - 26 + (index % 2) * 16,
        random.between(168, 196),
        scales[index % 3],
        52 + random.near(0, 9),
      ),
    );
    const dark = blend(color, '#1d2340', 0.3);
    return group(
      {},
      rect(x + 8, y - 20, width - 16, 50, '#c9e3ea'),
      catchOfDay,
      ice,
      rect(x, y + 12, width, height - 12, color),
      rect(x, y + 12, width, 14, blend(color, '#ffffff', 0.25)),
      [0.36, 0.68].map((share) => rect(x, y + height * share, width, 7, dark)),
      [x, x + width - 26].map((left) => rect(left, y + 4, 26, height, dark)),
      rect(x + width * 0.3, y + height * 0.44, width * 0.4, height * 0.34, '#fbf6e6'),
      times(2, (index) =>
        rect(x + width * 0.34, y + height * (0.53 + index * 0.11), width * (index === 0 ? 0.3 : label), 6, '#1d2340'),
      ),
    );
  };
  const bird = (x, y, size, facing) =>
    placed(
      x,
      y,
      (size / 100) * facing,
      size / 100,
      line(
        [
          [-6, 0],
          [-6, -24],
        ],
        '#e07b39',
        4,
      ),
      line(
        [
          [10, 0],
          [10, -24],
        ],
        '#e07b39',
        4,
      ),
      path('M-62 -34Q-20 -20 24 -26Q52 -34 48 -66Q44 -88 24 -84Q8 -80 6 -62Q-30 -62 -62 -34Z', '#fffdf5'),
      path('M-70 -36Q-34 -66 8 -58Q0 -34 -70 -36Z', '#8fa3b5'),
      path('M46 -76L70 -66L46 -63Z', '#f0a202'),
      circle(35, -73, 3.2, '#1d2340'),
    );
  return sheet.svg(
    sheet.sky([
      [0, '#a9cfd4'],
      [50, '#e9f0dc'],
    ]),
    filled(ridge(random, [-20, 380], [1620, 340], 70), '#7fa9ad', 470),
    rect(
      0,
      460,
      WIDTH,
      540,
      sheet.fade([
        [0, '#6fb0b5'],
        [100, '#2d6e86'],
      ]),
    ),
    waves(random, 480, 640, '#e9f6ee', 40, 0.6),
    fishingBoat(330, 500, 270, {
      hull: '#d95d39',
      band: '#fbf6e6',
      cabin: '#fbf6e6',
      window: '#2d6e86',
      mast: '#2b2f48',
    }),
    fishingBoat(
      1290,
      470,
      170,
      { hull: '#e8b13a', band: '#2d6e86', cabin: '#fbf6e6', window: '#2d6e86', mast: '#2b2f48' },
      -1,
    ),
    polygon(
      [
        [0, 660],
        [WIDTH, 600],
        [WIDTH, HEIGHT],
        [0, HEIGHT],
      ],
      '#b98a63',
    ),
    times(9, (index) =>
      line(
        [
          [-20, 700 + index * 52],
          [1620, 628 + index * 62],
        ],
        '#8d6446',
        4,
      ),
    ),
    polygon(
      [
        [0, 660],
        [WIDTH, 600],
        [WIDTH, 618],
        [0, 680],
      ],
      '#d9ad82',
    ),
    placed(
      1460,
      700,
      1.3,
      1.3,
      path('M-34 40V-60Q-60 -66 -56 -86Q0 -108 56 -86Q60 -66 34 -60V40Z', '#2b2f48'),
      stroke('M-40 4Q0 24 40 4M-40 20Q0 40 40 20M36 22Q120 40 190 10', '#f1e2bd', 11),
    ),
    polygon(
      [
        [110, 960],
        [1010, 960],
        [1110, 1000],
        [40, 1000],
      ],
      '#6b4834',
      { opacity: 0.5 },
    ),
    polygon(
      [
        [1030, 930],
        [1500, 930],
        [1560, 985],
        [1000, 985],
      ],
      '#6b4834',
      { opacity: 0.5 },
    ),
    crate(330, 590, 480, 170, '#e8b13a', 0.2),
    crate(90, 790, 500, 180, '#3c91a6', 0.24),
    crate(620, 790, 500, 180, '#d95d39', 0.16),
    crate(1150, 760, 400, 170, '#7fb7a4', 0.22),
    bird(870, 792, 150, -1),
    bird(1330, 742, 130, 1),
    [
      [700, 200],
      [820, 140],
      [1060, 240],
    ].map(([x, y], index) => gull(x, y, 34 - index * 6, '#fffdf5')),
    sheet.spray(0, 640, WIDTH, 360, 1500, '#4a2f22', (u, v) => v * 0.8, 0.3),
  );
}
