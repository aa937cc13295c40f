import { tree } from '../land.mjs';
import { HEIGHT, WIDTH, blend, circle, ellipse, group, path, placed, polygon, rect, stroke, times } from '../sheet.mjs';
import { books } from '../things.mjs';

/** A bench by a window: glassware in colour, strips of paper, a scientist and the city behind. */
export function laboratory(sheet) {
  const { random } = sheet;
  const flask = (x, base, size, fill) =>
    placed(
      x,
      base,
      size / 100,
      size / 100,
      path('M-12 -100V-66L-44 -8Q-46 0 -38 0H38Q46 0 44 -8L12 -66V-100Z', '#f2fbfa', { opacity: 0.55 }),
      path('M-27 -38L-44 -8Q-46 0 -38 0H38Q46 0 44 -8L27 -38Q0 -46 -27 -38Z', fill),
      ellipse(0, -38, 27, 5, blend(fill, '#ffffff', 0.4)),
      rect(-16, -104, 32, 8, '#f2fbfa', { rx: 3 }),
      stroke('M-22 -34L-34 -10', '#ffffff', 4, { opacity: 0.7 }),
      [
        [-6, -18, 4],
        [12, -12, 3],
        [2, -28, 2.6],
      ].map(([bx, by, r]) => circle(bx, by, r, '#ffffff', { opacity: 0.6 })),
    );
  const tube = (x, base, fill, level) =>
    group(
      {},
      path(`M${x - 13} ${base - 150}V${base - 13}a13 13 0 0 0 26 0V${base - 150}Z`, '#f2fbfa', { opacity: 0.6 }),
      path(`M${x - 13} ${base - level}V${base - 13}a13 13 0 0 0 26 0V${base - level}Z`, fill),
      rect(x - 17, base - 156, 34, 8, '#f2fbfa', { rx: 3 }),
    );
  const strip = (x, y, turn, shade) =>
    group(
      { transform: `translate(${x} ${y}) rotate(${turn})` },
      rect(-70, -15, 140, 30, '#fffaf0'),
      rect(-70, -15, 34, 30, '#e7d9bd'),
      [-20, 12, 44].map((left, index) => rect(left, -9, 18, 18, index === 2 ? shade : '#f0e2c6', { rx: 4 })),
    );
  const skyline = times(24, (index) => {
    const height = random.between(60, 190);
    return rect(120 + index * 44, 520 - height, 40, height, random.pick(['#8fc0c4', '#7fb0ba', '#a5cfcd']));
  });
  return sheet.svg(
    rect(0, 0, WIDTH, HEIGHT, '#173f4f'),
    rect(
      110,
      70,
      1080,
      480,
      sheet.fade([
        [0, '#bfe3df'],
        [100, '#fbeccb'],
      ]),
    ),
    sheet.glow(960, 200, 260, '#fffdf0', 1),
    circle(960, 200, 56, '#fffdf0'),
    skyline,
    times(10, (index) =>
      tree(random, 150 + index * 116, 552, random.between(60, 96), {
        trunk: '#3d6a63',
        leaf: '#4f8f7d',
        light: '#6fae94',
      }),
    ),
    [110, 470, 830, 1180].map((x) => rect(x - 9, 62, 18, 496, '#f2e6cf')),
    [62, 300, 546].map((y) => rect(102, y, 1096, 16, '#f2e6cf')),
    rect(90, 552, 1120, 26, '#f2e6cf'),
    polygon(
      [
        [130, 560],
        [440, 560],
        [760, 1000],
        [300, 1000],
      ],
      '#fbeccb',
      { opacity: 0.12 },
    ),
    polygon(
      [
        [500, 560],
        [800, 560],
        [1240, 1000],
        [860, 1000],
      ],
      '#fbeccb',
      { opacity: 0.12 },
    ),
    rect(1270, 90, 270, 16, '#f2e6cf'),
    rect(1270, 290, 270, 16, '#f2e6cf'),
    [
      [1310, '#e4572e'],
      [1370, '#2a9d8f'],
      [1430, '#f2b632'],
      [1490, '#e8d7b3'],
    ].map(([x, fill]) => [rect(x - 20, 28, 40, 62, fill, { rx: 5 }), rect(x - 14, 16, 28, 14, '#f2e6cf')]),
    books(random, 1280, 290, 170, 120, ['#e4572e', '#2a9d8f', '#f2b632', '#f2e6cf', '#3d5a80']),
    placed(
      1500,
      290,
      1,
      1,
      rect(-22, -40, 44, 40, '#e4572e'),
      times(5, (index) =>
        path(
          `M0 -40Q${(index - 2) * 22} -90 ${(index - 2) * 34} -${110 - Math.abs(index - 2) * 22}Q${(index - 2) * 30} -80 0 -40Z`,
          '#4f8f7d',
        ),
      ),
    ),
    rect(0, 760, WIDTH, 240, '#e9dcc2'),
    rect(0, 760, WIDTH, 22, '#fffaf0'),
    rect(0, 860, WIDTH, 140, '#cdbb98'),
    placed(
      1220,
      1010,
      4.2,
      4.2,
      path('M-58 0C-60 -66 -44 -92 -8 -94C22 -96 44 -78 48 0Z', '#fffaf0'),
      path('M-14 -94L-2 -50L14 -94Z', '#2a9d8f'),
      path('M-20 -80L-2 -44L-12 0H-22Z', '#e9dcc2'),
      path('M-10 -112H12V-90Q0 -82 -10 -92Z', '#b97a56'),
      path('M-24 -130Q-30 -126 -29 -118Q-26 -104 -8 -102Q16 -100 20 -124Q20 -146 0 -146Q-20 -146 -24 -130Z', '#c98d65'),
      path('M-20 -138Q-12 -158 12 -152Q36 -146 30 -118Q36 -100 26 -92Q22 -116 14 -126Q0 -128 -20 -138Z', '#231a1c'),
      circle(33, -104, 13, '#231a1c'),
      stroke('M-26 -122h12', '#231a1c', 1.6),
      circle(-20, -121, 6.4, 'none', { stroke: '#e4572e', 'stroke-width': 2 }),
      stroke('M-14 -122L6 -126', '#e4572e', 2),
      stroke('M-24 -64Q-60 -40 -82 -66', '#fffaf0', 17),
      stroke('M-24 -56Q-58 -34 -78 -58', '#e9dcc2', 3),
      circle(-86, -70, 8, '#c98d65'),
      stroke('M-86 -72L-104 -84', '#c98d65', 5),
    ),
    strip(772, 640, -24, '#1d4fa3'),
    ellipse(300, 800, 190, 16, '#b7a47f'),
    placed(
      300,
      800,
      2.5,
      2.5,
      path('M-62 0V-10H50V0Z', '#1f2f46'),
      path('M34 -10C70 -40 66 -92 20 -108L12 -96C44 -84 46 -46 18 -24L-30 -24V-10Z', '#1f2f46'),
      rect(-52, -44, 66, 8, '#1f2f46'),
      group(
        { transform: 'translate(6 -100) rotate(24)' },
        rect(-12, -44, 24, 62, '#f2e6cf'),
        rect(-9, -62, 18, 20, '#1f2f46'),
        rect(-8, 18, 16, 22, '#e4572e'),
      ),
      circle(46, -46, 9, '#e4572e'),
      rect(-44, -48, 36, 5, '#bfe3df'),
    ),
    flask(520, 806, 190, '#e4572e'),
    flask(660, 822, 140, '#f2b632'),
    flask(98, 840, 170, '#2a9d8f'),
    rect(838, 778, 250, 14, '#a8713f'),
    rect(838, 712, 250, 12, '#a8713f'),
    [862, 912, 962, 1012, 1062].map((x, index) =>
      tube(x, 792, ['#bcd7f2', '#8fb8ea', '#5b8fdc', '#2f66c4', '#173f94'][index], 60 + index * 14),
    ),
    rect(846, 712, 8, 90, '#8a5a30'),
    rect(1074, 712, 8, 90, '#8a5a30'),
    strip(560, 912, -6, '#7fa8e0'),
    strip(740, 930, 8, '#1d4fa3'),
    strip(390, 938, 4, '#bcd7f2'),
    sheet.spray(0, 760, WIDTH, 240, 1300, '#8a744c', (u, v) => v * 0.7, 0.3),
  );
}
