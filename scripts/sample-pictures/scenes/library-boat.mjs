import { cloud, forest, palm, waves } from '../land.mjs';
import { person } from '../people.mjs';
import { WIDTH, circle, group, line, path, placed, polygon, rect, steps, times } from '../sheet.mjs';
import { books } from '../things.mjs';

/** A boat with a library on its deck, children on the bank with books over their heads. */
export function libraryBoat(sheet) {
  const { random } = sheet;
  const greens = ['#5d8f6b', '#2f6b55', '#1d4b45'];
  const spines = ['#d8452f', '#f2b632', '#f6ead0', '#2e6f95', '#e58a5a', '#7b3f5d', '#8fbfa0'];
  const boat = group(
    {},
    path('M-430 0H380Q450 -6 520 -56Q500 70 410 96H-400Q-440 60 -430 0Z', '#f8f1df'),
    path('M-424 40H466Q446 82 410 96H-400Q-420 76 -424 40Z', '#c8372d'),
    rect(-400, -150, 700, 150, '#3b2a33'),
    times(2, (shelf) => [
      rect(-392, -82 + shelf * 74, 560, 7, '#a9714a'),
      books(random, -384, -82 + shelf * 74, 540, 60, spines),
    ]),
    steps(-400, 160, 5).map((x) => rect(x - 5, -152, 10, 154, '#f8f1df')),
    rect(166, -150, 134, 150, '#2e6f95'),
    rect(188, -122, 40, 44, '#fbe3a4'),
    rect(240, -122, 40, 44, '#fbe3a4'),
    path('M-440 -160H330Q344 -178 330 -190H-440Q-454 -172 -440 -160Z', '#c8372d'),
    rect(-380, -290, 470, 8, '#f8f1df'),
    polygon(
      [
        [-420, -290],
        [130, -290],
        [90, -336],
        [-380, -336],
      ],
      '#f2b632',
    ),
    steps(-376, 84, 6).map((x) => rect(x, -290, 8, 100, '#f8f1df')),
    line(
      [
        [-372, -222],
        [88, -222],
      ],
      '#f8f1df',
      4,
    ),
    rect(180, -270, 90, 82, '#f8f1df'),
    rect(196, -252, 58, 34, '#2e6f95'),
    rect(170, -280, 112, 14, '#c8372d'),
    line(
      [
        [420, -8],
        [420, -150],
      ],
      '#3b2a33',
      6,
    ),
    path('M420 -150l84 22l-84 26z', '#f2b632'),
    [
      [-300, 0],
      [-150, 1],
      [0, 2],
    ].map(([x]) =>
      person(random, x, -190, 92, {
        coat: random.pick(['#2e6f95', '#e58a5a', '#f6ead0']),
        legs: '#3b2a33',
        pose: 'hold',
      }),
    ),
    person(random, 345, 0, 150, { coat: '#2e6f95', legs: '#3b2a33', skirt: true, pose: 'wave' }),
  );
  const child = (x, y, size, coat) =>
    person(random, x, y, size, {
      coat,
      legs: '#2b2a3a',
      pose: 'up',
      back: true,
      extra: polygon(
        [
          [-19, -112],
          [19, -112],
          [21, -100],
          [-21, -100],
        ],
        random.pick(spines),
      ),
    });
  return sheet.svg(
    sheet.sky([
      [0, '#f6d7a0'],
      [42, '#fdf0cf'],
    ]),
    sheet.glow(1250, 170, 330, '#fffbe4', 1),
    circle(1250, 170, 66, '#fffdf0'),
    cloud(random, 360, 120, 420, '#fff9e6', 0.9),
    forest(random, 440, 240, greens),
    rect(
      0,
      440,
      WIDTH,
      560,
      sheet.fade([
        [0, '#3f7a5f'],
        [22, '#7fa97a'],
        [100, '#c7a85f'],
      ]),
    ),
    times(40, () => {
      const y = random.between(446, 620);
      return rect(random.between(-60, WIDTH), y, random.between(60, 300), 5, random.pick(['#1d4b45', '#a8c48a']), {
        opacity: 0.35,
        rx: 3,
      });
    }),
    waves(random, 560, 900, '#fdf0cf', 50, 0.45),
    times(26, (index) =>
      rect(
        300 + random.between(-40, 60),
        694 + index * 7.5,
        random.between(500, 860) - index * 12,
        4.5,
        index < 8 ? '#c8372d' : '#3b2a33',
        { opacity: 0.3, rx: 2 },
      ),
    ),
    placed(740, 580, 1.12, 1.12, boat),
    path('M240 690Q700 668 1210 690Q1330 676 1420 690', 'none', { stroke: '#fdf6df', 'stroke-width': 9, opacity: 0.8 }),
    path('M-20 900Q380 830 820 880T1620 850V1000H-20Z', '#8a5a3c'),
    path('M-20 940Q420 880 860 926T1620 906V1000H-20Z', '#6b432f'),
    [
      [180, 950, 190, '#f2b632'],
      [310, 966, 160, '#c8372d'],
      [450, 962, 206, '#f6ead0'],
      [590, 976, 150, '#2e6f95'],
      [1120, 960, 176, '#e58a5a'],
      [1240, 964, 206, '#2e6f95'],
      [1370, 960, 160, '#c8372d'],
    ].map(([x, y, size, coat]) => child(x, y, size, coat)),
    palm(random, 1540, 980, 520, { leaves: ['#1d4b45', '#2f6b55', '#3f7a5f'], trunk: '#4a3028' }),
  );
}
