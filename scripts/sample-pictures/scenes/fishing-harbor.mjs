import { cloud, filled, glitter, gull, ridge, waves } from '../land.mjs';
import { person } from '../people.mjs';
import { WIDTH, blend, circle, ellipse, group, line, mix, path, rect, steps, times } from '../sheet.mjs';
import { fishingBoat, house } from '../things.mjs';

const PAINTED = [
  '#d95d39',
  '#f0a202',
  '#f18f6b',
  '#3c91a6',
  '#e8c07d',
  '#7fb7a4',
  '#c8553d',
  '#f4e3c1',
  '#5b7db1',
  '#b5546b',
];

/** Houses in every colour piled on the hills of a bay, boats that come home at dawn. */
export function fishingHarbor(sheet) {
  const { random } = sheet;
  const hill = (x) =>
    360 +
    Math.abs(x - 980) * 0.16 +
    Math.sin(x / 130) * 26 -
    Math.exp(-(((x - 1330) / 260) ** 2)) * 190 -
    Math.exp(-(((x - 640) / 300) ** 2)) * 120;
  const rows = times(7, (row) => {
    const share = row / 6;
    return times(26, (column) => {
      const x = 330 + column * 54 + random.near(0, 14) - row * 6;
      const base = mix(hill(x) + 40, 640, share) + random.near(0, 8);
      if (base < hill(x) + 20 || base - 40 < 640 - (x - 300) * 1.25) return '';
      const lift = mix(52, 84, share);
      return house(
        random,
        x,
        base,
        random.between(44, 70),
        random.between(lift * 0.8, lift * 1.3),
        {
          wall: blend(random.pick(PAINTED), '#f7c59f', 0.32 - share * 0.26),
          roof: blend(random.pick(['#7c3b3b', '#553a4e', '#a2523f']), '#f7c59f', 0.25 - share * 0.2),
          window: '#4a3b55',
          lit: '#ffe7a8',
          litShare: 0.22,
        },
        { roof: random.pick(['flat', 'gable', 'hip', 'flat']), columns: 2, floors: random.int(1, 2) },
      );
    });
  });
  return sheet.svg(
    sheet.sky([
      [0, '#5e7fae'],
      [30, '#e9a58f'],
      [58, '#fbdca6'],
    ]),
    sheet.glow(240, 520, 420, '#fff1c4', 0.95),
    circle(240, 540, 92, '#fff3cf'),
    cloud(random, 520, 130, 500, '#f3bfa8', 0.7),
    cloud(random, 1240, 90, 380, '#f3bfa8', 0.6),
    filled(ridge(random, [-20, 600], [520, 520], 30), '#a98aa3', 640),
    filled(
      [
        [236, 642],
        [268, 610],
        [296, 560],
        [330, 540],
        ...steps(360, 1640, 38).map((x) => [x, Math.max(hill(x), 640 - (x - 300) * 1.25)]),
      ],
      '#8a5a58',
      660,
    ),
    rows,
    line(
      [
        [1160, 642],
        [1270, 330],
      ],
      '#f4e3c1',
      8,
    ),
    line(
      [
        [1174, 642],
        [1284, 330],
      ],
      '#3a2c44',
      3,
    ),
    group(
      { transform: 'translate(1216 478) rotate(-70)' },
      rect(-4, -18, 54, 34, '#c8363a'),
      rect(4, -10, 14, 14, '#ffe7a8'),
      rect(26, -10, 14, 14, '#ffe7a8'),
    ),
    rect(
      0,
      640,
      WIDTH,
      360,
      sheet.fade([
        [0, '#f3b98e'],
        [30, '#7fa0a6'],
        [100, '#1f4f6b'],
      ]),
    ),
    rect(330, 634, WIDTH, 16, '#5a4350'),
    times(22, (index) => rect(350 + index * 60, 648, 8, 26, '#3f3145')),
    glitter(random, 240, 646, 980, 300, '#fff0c2', 34, 0.85),
    waves(random, 680, 990, '#d9f0ea', 60, 0.4),
    [
      [700, 724, 84, ['#e8b13a', '#b5412f']],
      [1310, 740, 96, ['#3c91a6', '#f4e3c1']],
      [1000, 800, 130, ['#f4e3c1', '#c8363a']],
    ].map(([x, y, size, [hull, band]]) => [
      ellipse(x, y + size * 0.14, size * 0.62, size * 0.08, '#1b3d55', { opacity: 0.45 }),
      fishingBoat(x, y, size, { hull, band, cabin: '#fbf3df', window: '#35506b', mast: '#3a2c44' }, -1),
    ]),
    ellipse(560, 936, 190, 22, '#163449', { opacity: 0.5 }),
    fishingBoat(560, 902, 270, {
      hull: '#c8363a',
      band: '#f6e8c8',
      cabin: '#3c91a6',
      window: '#f6e8c8',
      mast: '#2b2238',
    }),
    person(random, 640, 862, 96, { coat: '#f0a202', legs: '#2b2238', pose: 'wave', hat: '#2b2238' }),
    path('M392 872Q480 870 640 866L744 820Q728 902 684 930H438Q396 920 392 872Z', '#c8363a'),
    path('M392 872Q480 870 640 866L744 820L740 846L646 890Q480 894 396 892Z', '#f6e8c8'),
    [
      [860, 560],
      [930, 520],
      [420, 420],
      [480, 460],
      [360, 640],
      [760, 470],
    ].map(([x, y], index) => gull(x, y, 16 + (index % 3) * 7, '#fffaf0')),
  );
}
