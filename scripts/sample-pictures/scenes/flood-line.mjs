import { cloud, tree } from '../land.mjs';
import { person } from '../people.mjs';
import {
  WIDTH,
  blend,
  circle,
  curve,
  group,
  line,
  path,
  placed,
  polygon,
  rect,
  steps,
  stroke,
  times,
} from '../sheet.mjs';
import { house } from '../things.mjs';

/** A waterline drawn across a hillside quarter: everything below it stands in blue. */
export function floodLine(sheet) {
  const { random } = sheet;
  const walls = ['#f4c9a8', '#f7e3b5', '#e9a48f', '#f3efe2', '#f0b96b', '#d98f8a', '#c7d3c0', '#e8d2d8'];
  const terrace = (base, low, high, width, tint) => {
    const shapes = [];
    for (let x = -30; x < WIDTH + 40;) {
      const w = random.between(width * 0.75, width * 1.25);
      shapes.push(
        house(
          random,
          x,
          base + random.near(0, 6),
          w,
          random.between(low, high),
          {
            wall: blend(random.pick(walls), '#f8d9b0', tint),
            roof: blend('#c4593f', '#f8d9b0', tint),
            window: blend('#54607f', '#f8d9b0', tint * 0.8),
          },
          { roof: random.pick(['hip', 'gable', 'hip']) },
        ),
      );
      x += w + 4;
    }
    return shapes;
  };
  const quay = 800;
  const level = 668;
  const fronts = [
    [-20, 230, 350, '#f7e3b5'],
    [214, 190, 420, '#e9a48f'],
    [408, 250, 370, '#f3efe2'],
    [662, 200, 440, '#f0b96b'],
    [1080, 210, 400, '#d98f8a'],
    [1294, 180, 460, '#f4c9a8'],
    [1478, 200, 380, '#c7d3c0'],
  ];
  const stair = times(11, (index) =>
    rect(
      870 - index * 1 + index * 7,
      quay - index * 26 - 26,
      206 - index * 12,
      26,
      index % 2 === 0 ? '#d8c3a5' : '#c7ae8c',
    ),
  );
  return sheet.svg(
    sheet.sky([
      [0, '#7cc0d8'],
      [50, '#fbe9c6'],
    ]),
    cloud(random, 330, 110, 420, '#ffffff', 0.85),
    cloud(random, 1250, 90, 380, '#ffffff', 0.8),
    terrace(330, 70, 130, 84, 0.5),
    terrace(430, 110, 190, 104, 0.34),
    tree(random, 980, 470, 130, { trunk: '#5b4a4a', leaf: '#5f8f6b', light: '#86ad7a' }),
    terrace(540, 120, 180, 130, 0.16),
    stair,
    fronts.map(([x, width, height, wall], index) =>
      house(
        random,
        x,
        quay,
        width,
        height,
        { wall, roof: '#b84d38', window: '#44557a', door: ['#2f6f6a', '#8c3f3f', '#3f4f7a'][index % 3] },
        { roof: 'hip', columns: 3, floors: 4, door: true },
      ),
    ),
    rect(408, 700, 250, 14, '#8c3f3f'),
    polygon(
      [
        [400, 700],
        [666, 700],
        [690, 742],
        [376, 742],
      ],
      '#fffaf0',
    ),
    times(6, (index) =>
      polygon(
        [
          [410 + index * 44, 700],
          [432 + index * 44, 700],
          [428 + index * 50, 742],
          [402 + index * 50, 742],
        ],
        '#e4572e',
      ),
    ),
    rect(0, quay, WIDTH, 60, '#cbb08c'),
    rect(0, quay + 56, WIDTH, 150, '#a58a6c'),
    times(20, (index) => [
      line(
        [
          [index * 84 + 20, quay + 60],
          [index * 84 + 20, quay + 100],
        ],
        '#8a7258',
        4,
      ),
      line(
        [
          [index * 84 + 62, quay + 102],
          [index * 84 + 62, quay + 150],
        ],
        '#8a7258',
        4,
      ),
    ]),
    line(
      [
        [0, quay + 100],
        [WIDTH, quay + 100],
      ],
      '#8a7258',
      4,
    ),
    person(random, 1010, quay - 150, 96, { coat: '#e4572e', back: true, walking: true }),
    person(random, 960, quay - 92, 104, { coat: '#2f6f6a', back: true, skirt: true }),
    rect(0, level, WIDTH, 340, '#1c7fd0', { opacity: 0.55 }),
    path(
      `${curve(steps(-40, 1640, 40).map((x, index) => [x, level + (index % 2 === 0 ? -6 : 6)]))}L1640 ${level + 16}L-40 ${level + 16}Z`,
      '#1769b5',
    ),
    times(26, () => {
      const [x, y] = [random.between(0, WIDTH), random.between(level + 40, 960)];
      return stroke(`M${x} ${y}q20 -10 40 0t40 0`, '#d8f0fb', 4, { opacity: 0.5 });
    }),
    person(random, 300, 946, 230, {
      coat: '#f7e3b5',
      legs: '#2b3350',
      walking: true,
      extra: placed(
        20,
        -66,
        1,
        1,
        path('M-8 -32C-16 -30 -16 -12 -10 -6C-20 0 -20 26 -2 28C18 28 18 0 8 -6C14 -12 14 -30 8 -32Z', '#9c4a2b'),
        rect(-2, -58, 5, 34, '#3a2420'),
        line(
          [
            [0, -30],
            [0, 20],
          ],
          '#f7e3b5',
          1.4,
        ),
      ),
    }),
    person(random, 470, 952, 214, {
      coat: '#e4572e',
      legs: '#2b3350',
      walking: true,
      pose: 'hold',
      extra: group(
        {},
        rect(-16, -62, 32, 22, '#6b4a3a', { rx: 3 }),
        circle(0, -66, 9, '#f3efe2'),
        polygon(
          [
            [-8, -70],
            [-6, -80],
            [-1, -73],
          ],
          '#f3efe2',
        ),
        polygon(
          [
            [8, -70],
            [6, -80],
            [1, -73],
          ],
          '#f3efe2',
        ),
      ),
    }),
    person(random, 1260, 950, 222, { coat: '#3f4f7a', legs: '#2b3350', facing: -1, walking: true }),
    person(random, 1180, 956, 130, { coat: '#f0b96b', legs: '#2b3350', facing: -1, walking: true }),
  );
}
