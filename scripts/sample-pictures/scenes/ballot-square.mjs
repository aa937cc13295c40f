import { cloud, tree } from '../land.mjs';
import { bust, person } from '../people.mjs';
import { HEIGHT, WIDTH, blend, circle, ellipse, group, line, path, polygon, rect, stroke, times } from '../sheet.mjs';
import { awning, clock } from '../things.mjs';

/** A square on voting day: arcades, a tree in flower, tables with boxes, long shadows. */
export function ballotSquare(sheet) {
  const { random } = sheet;
  const fronts = [
    [-10, 270, 330, '#e7a44a'],
    [264, 220, 380, '#5aa0a6'],
    [488, 300, 350, '#e8735a'],
    [1000, 250, 360, '#f2cf7a'],
    [1254, 210, 410, '#8fb07a'],
    [1468, 180, 340, '#d9849a'],
  ];
  const arcade = (x, width, height, wall) => {
    const bays = Math.round(width / 74);
    const bay = width / bays;
    return group(
      {},
      rect(x, 560 - height, width, height, wall),
      rect(x - 6, 560 - height - 14, width + 12, 18, '#fdf1d8'),
      times(bays, (index) => [
        rect(x + index * bay + bay * 0.28, 560 - height + 44, bay * 0.44, 84, '#35506b'),
        rect(x + index * bay + bay * 0.2, 560 - height + 128, bay * 0.6, 8, '#fdf1d8'),
        path(
          `M${x + index * bay + bay * 0.16} 560V${560 - 110}a${bay * 0.34} ${bay * 0.4} 0 0 1 ${bay * 0.68} 0V560Z`,
          blend(wall, '#2b2a4a', 0.55),
        ),
      ]),
      rect(x, 380, width, 10, '#fdf1d8'),
    );
  };
  const cast = (x, y, size) =>
    path(
      `M${x - 8} ${y}L${x + size * 0.14} ${y}L${x + size * 1.2} ${y + size * 0.38}Q${x + size * 1.3} ${y + size * 0.44} ${x + size * 1.1} ${y + size * 0.4}Z`,
      '#a9683f',
      { opacity: 0.5 },
    );
  const box = (x, y, size) =>
    group(
      {},
      polygon(
        [
          [x, y],
          [x + size, y],
          [x + size, y + size * 0.8],
          [x, y + size * 0.8],
        ],
        '#fffaf0',
      ),
      polygon(
        [
          [x, y],
          [x + size * 0.2, y - size * 0.24],
          [x + size * 1.2, y - size * 0.24],
          [x + size, y],
        ],
        '#f0e3c8',
      ),
      polygon(
        [
          [x + size, y],
          [x + size * 1.2, y - size * 0.24],
          [x + size * 1.2, y + size * 0.56],
          [x + size, y + size * 0.8],
        ],
        '#cbb891',
      ),
      line(
        [
          [x + size * 0.4, y - size * 0.12],
          [x + size * 0.84, y - size * 0.12],
        ],
        '#2b2a4a',
        size * 0.06,
      ),
      circle(x + size * 0.5, y + size * 0.4, size * 0.17, '#c8452f'),
      stroke(
        `M${x + size * 0.42} ${y + size * 0.4}l${size * 0.06} ${size * 0.07}l${size * 0.11} ${-size * 0.14}`,
        '#fffaf0',
        size * 0.05,
      ),
    );
  const coats = ['#c8452f', '#2f6f8f', '#f4e3bf', '#3f7a5f', '#6a3f6b', '#e9a23b', '#2b2a4a'];
  const stand = (x, y, width, colors) =>
    group(
      {},
      [x + 14, x + width - 14].map((post) => rect(post - 5, y, 10, 250, '#6b4634')),
      polygon(
        [
          [x + 30, y + 206],
          [x + width - 10, y + 206],
          [x + width + 130, y + 280],
          [x + 170, y + 280],
        ],
        '#a9683f',
        { opacity: 0.5 },
      ),
      bust(random, x + width * 0.32, y + 166, 104, coats[1]),
      bust(random, x + width * 0.68, y + 166, 104, coats[5]),
      rect(x - 10, y + 160, width + 20, 18, '#fdf1d8'),
      rect(x, y + 178, width, 84, blend(colors[0], '#fdf1d8', 0.25)),
      box(x + width * 0.1, y + 104, 66),
      box(x + width * 0.56, y + 104, 66),
      awning(x - 24, y - 56, width + 48, 70, colors, 10),
    );
  const waiting = times(9, (index) => [650 + index * 92, 760 + index * 15]);
  return sheet.svg(
    sheet.sky([
      [0, '#5fb3c9'],
      [48, '#f7e7bd'],
    ]),
    cloud(random, 380, 110, 420, '#fffaf0', 0.9),
    cloud(random, 1260, 80, 360, '#fffaf0', 0.8),
    fronts.map((front) => arcade(...front)),
    rect(786, 130, 214, 430, '#fdf1d8'),
    rect(930, 130, 70, 430, '#e3cfa6'),
    polygon(
      [
        [770, 132],
        [893, 40],
        [1016, 132],
      ],
      '#b5492f',
    ),
    clock(893, 230, 52, '#fffaf0', '#35506b'),
    path('M846 560V440a47 54 0 0 1 94 0V560Z', '#6b3a2c'),
    rect(832, 320, 122, 12, '#c9ab72'),
    rect(
      0,
      556,
      WIDTH,
      444,
      sheet.fade([
        [0, '#edc98f'],
        [100, '#d99f63'],
      ]),
    ),
    times(8, (index) =>
      line(
        [
          [0, 580 + index * index * 7],
          [WIDTH, 580 + index * index * 7],
        ],
        '#c98c54',
        3,
        { opacity: 0.6 },
      ),
    ),
    times(17, (index) =>
      line(
        [
          [800 + (index - 8) * 110, 560],
          [800 + (index - 8) * 330, HEIGHT],
        ],
        '#c98c54',
        3,
        { opacity: 0.6 },
      ),
    ),
    ellipse(1380, 800, 300, 36, '#a9683f', { opacity: 0.45 }),
    tree(random, 1350, 790, 520, { trunk: '#5a3a34', leaf: '#7a4fa0', light: '#a57cc9' }),
    stand(90, 600, 380, ['#c8452f', '#fffaf0']),
    waiting.map(([x, y], index) => [
      cast(x, y, 130 + index * 8),
      person(random, x, y, 158 + index * 11, {
        coat: coats[index % coats.length],
        legs: index % 2 === 0 ? '#2b2a4a' : '#5a3a34',
        facing: -1,
        skirt: index % 3 === 1,
        hat: index % 4 === 2 ? '#f4e3bf' : undefined,
        pose: index === 0 ? 'reach' : 'down',
      }),
    ]),
    person(random, 560, 800, 170, { coat: '#3f7a5f', legs: '#2b2a4a', facing: -1, pose: 'reach' }),
    polygon(
      [
        [492, 676],
        [512, 672],
        [516, 690],
        [496, 694],
      ],
      '#fffaf0',
    ),
    sheet.spray(0, 560, WIDTH, 440, 1800, '#a9683f', (u, v) => v * 0.7, 0.35),
  );
}
