import { gull } from '../land.mjs';
import { HAIR, SKIN } from '../people.mjs';
import {
  HEIGHT,
  WIDTH,
  blend,
  circle,
  ellipse,
  group,
  line,
  path,
  placed,
  polygon,
  rect,
  stroke,
  times,
} from '../sheet.mjs';
import { books, lights } from '../things.mjs';

/** A reading room on the upper deck: hammocks, cushions, shelves, and the river going by. */
export function readingDeck(sheet) {
  const { random } = sheet;
  const spines = ['#d8452f', '#f2b632', '#f6ead0', '#2e6f95', '#e58a5a', '#7b3f5d', '#8fbfa0', '#274b56'];
  const reader = (x, y, size, coat, facing = 1) => {
    const skin = random.pick(SKIN);
    const cover = random.pick(spines);
    return placed(
      x,
      y,
      (size / 100) * facing,
      size / 100,
      path('M-30 0Q-34 -30 0 -30Q60 -34 66 -8Q60 4 40 2Z', '#2d3350'),
      path('M-30 -4C-36 -52 -18 -66 0 -66C18 -66 26 -50 22 -6Z', coat),
      stroke('M10 -52Q28 -26 44 -34', coat, 13),
      circle(47, -36, 6, skin),
      polygon(
        [
          [32, -62],
          [58, -52],
          [58, -24],
          [34, -32],
        ],
        cover,
      ),
      polygon(
        [
          [58, -52],
          [80, -64],
          [80, -36],
          [58, -24],
        ],
        blend(cover, '#ffffff', 0.2),
      ),
      rect(-5, -74, 10, 12, skin),
      ellipse(2, -86, 13, 16, skin),
      path('M-13 -84C-16 -112 18 -110 15 -94C4 -100 -2 -92 -2 -76C-8 -74 -12 -76 -13 -84Z', random.pick(HAIR)),
    );
  };
  const hammock = (x, y, width, color, coat) =>
    group(
      {},
      line(
        [
          [x - width / 2, y - 170],
          [x - width * 0.34, y - 46],
        ],
        '#5a3a2e',
        4,
      ),
      line(
        [
          [x + width / 2, y - 190],
          [x + width * 0.34, y - 46],
        ],
        '#5a3a2e',
        4,
      ),
      placed(
        x - 6,
        y - 20,
        1.3,
        1.3,
        ellipse(-84, -40, 17, 20, SKIN[1]),
        path('M-104 -40C-104 -68 -66 -68 -68 -46C-84 -54 -92 -46 -90 -24Z', '#8c8580'),
        path('M-70 -30Q0 -58 90 -26L84 6H-66Z', coat),
        polygon(
          [
            [-30, -84],
            [2, -76],
            [0, -44],
            [-28, -52],
          ],
          '#f2b632',
        ),
        polygon(
          [
            [2, -76],
            [30, -86],
            [28, -52],
            [0, -44],
          ],
          '#f6d27a',
        ),
        stroke('M-48 -26Q-30 -34 -14 -54', coat, 12),
        circle(-12, -56, 6, SKIN[1]),
      ),
      path(
        `M${x - width * 0.36} ${y - 56}Q${x} ${y + 120} ${x + width * 0.36} ${y - 56}Q${x} ${y + 18} ${x - width * 0.36} ${y - 56}Z`,
        color,
      ),
      times(5, (index) =>
        stroke(
          `M${x - width * 0.34 + index * 6} ${y - 44 + index * 3}Q${x} ${y + 40 + index * 15} ${x + width * 0.34 - index * 6} ${y - 44 + index * 3}`,
          blend(color, '#ffffff', 0.35),
          4,
        ),
      ),
    );
  return sheet.svg(
    sheet.sky([
      [0, '#bfe0cf'],
      [30, '#eef3d6'],
    ]),
    times(22, () =>
      ellipse(
        random.between(0, WIDTH),
        330 + random.near(0, 30),
        random.between(60, 130),
        random.between(50, 90),
        random.pick(['#5d9a78', '#7ab08a']),
      ),
    ),
    rect(0, 340, WIDTH, 90, '#4d8a6c'),
    times(24, () => ellipse(random.between(0, WIDTH), 400, random.between(50, 90), random.between(30, 60), '#37735c')),
    rect(
      0,
      420,
      WIDTH,
      200,
      sheet.fade([
        [0, '#7fb59a'],
        [100, '#d9d79a'],
      ]),
    ),
    times(26, () =>
      rect(random.between(-40, WIDTH), random.between(430, 600), random.between(40, 200), 4, '#f4f3d2', {
        opacity: 0.6,
        rx: 2,
      }),
    ),
    [
      [240, 210],
      [310, 180],
      [1220, 230],
    ].map(([x, y]) => gull(x, y, 24, '#37735c')),
    rect(0, 560, WIDTH, 14, '#f6ead0'),
    rect(0, 620, WIDTH, 12, '#f6ead0'),
    times(28, (index) => rect(index * 60, 560, 7, 100, '#f6ead0')),
    polygon(
      [
        [0, 0],
        [WIDTH, 0],
        [WIDTH, 120],
        [0, 120],
      ],
      '#d8452f',
    ),
    times(17, (index) =>
      path(`M${index * 100 - 20} 118h100v26a50 34 0 0 1 -100 0z`, index % 2 === 0 ? '#d8452f' : '#f6ead0'),
    ),
    rect(0, 0, WIDTH, 34, '#a93425'),
    polygon(
      [
        [0, 640],
        [WIDTH, 640],
        [WIDTH, HEIGHT],
        [0, HEIGHT],
      ],
      '#b9784a',
    ),
    times(15, (index) =>
      line(
        [
          [800 + (index - 7) * 130, 640],
          [800 + (index - 7) * 300, HEIGHT],
        ],
        '#94592f',
        4,
      ),
    ),
    [70, 800, 1530].map((x) => [rect(x - 15, 30, 30, 680, '#f6ead0'), rect(x + 3, 30, 12, 680, '#d9c7a2')]),
    rect(930, 270, 490, 400, '#6b3f2b'),
    times(4, (shelf) => [
      rect(946, 290 + shelf * 94, 458, 82, '#472a22'),
      books(random, 952, 372 + shelf * 94, 446, 76, spines),
    ]),
    placed(
      1170,
      270,
      1,
      1,
      rect(-40, -60, 80, 60, '#2e6f95', { rx: 8 }),
      circle(-14, -30, 13, '#f6ead0'),
      rect(8, -44, 22, 6, '#f6ead0'),
      rect(8, -30, 22, 6, '#f6ead0'),
    ),
    lights(sheet, [70, 170], [800, 170], 60, 9, '#ffe9a8', 7),
    lights(sheet, [800, 170], [1530, 170], 60, 9, '#ffe9a8', 7),
    hammock(420, 600, 620, '#2e6f95', '#e58a5a'),
    ellipse(330, 890, 230, 36, '#7a4526', { opacity: 0.5 }),
    ellipse(300, 870, 150, 44, '#f2b632'),
    reader(290, 868, 250, '#7b3f5d'),
    ellipse(760, 910, 240, 40, '#7a4526', { opacity: 0.5 }),
    ellipse(650, 900, 120, 34, '#d8452f'),
    ellipse(880, 900, 120, 34, '#8fbfa0'),
    reader(640, 894, 210, '#f6ead0'),
    reader(890, 896, 190, '#d8452f', -1),
    ellipse(1270, 880, 220, 34, '#7a4526', { opacity: 0.5 }),
    ellipse(1260, 870, 140, 40, '#2e6f95'),
    reader(1270, 868, 260, '#f2b632', -1),
    times(5, (index) => rect(1040 + index * 3, 946 - index * 20, 120 - index * 8, 18, spines[index])),
    times(3, (index) => rect(470 + index * 4, 968 - index * 20, 110 - index * 8, 18, spines[index + 3])),
    sheet.spray(0, 640, WIDTH, 360, 1600, '#5a3018', (u, v) => v * 0.7, 0.3),
  );
}
