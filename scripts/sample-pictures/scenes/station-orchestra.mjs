import { gull } from '../land.mjs';
import { person } from '../people.mjs';
import {
  HEIGHT,
  WIDTH,
  blend,
  circle,
  ellipse,
  group,
  line,
  mix,
  path,
  placed,
  polygon,
  rect,
  steps,
  stroke,
  times,
} from '../sheet.mjs';
import { clock } from '../things.mjs';

/** An orchestra under the iron vault of a station without trains. */
export function stationOrchestra(sheet) {
  const { random } = sheet;
  const [cx, cy] = [800, 560];
  const vault = times(7, (index) => {
    const radius = mix(1180, 430, (index / 6) ** 0.7);
    const fill = blend('#3c2a3e', '#c98a5a', index / 7);
    return path(`M${cx - radius} 1000V${cy}A${radius} ${radius} 0 0 1 ${cx + radius} ${cy}V1000Z`, fill);
  });
  const arches = times(7, (index) => {
    const radius = mix(1180, 430, (index / 6) ** 0.7);
    return stroke(
      `M${cx - radius} 1000V${cy}A${radius} ${radius} 0 0 1 ${cx + radius} ${cy}V1000`,
      '#231726',
      mix(26, 9, index / 6),
    );
  });
  const spokes = steps(Math.PI * 1.08, Math.PI * 1.92, 11).map((angle) =>
    line(
      [
        [cx + Math.cos(angle) * 430, cy + Math.sin(angle) * 430],
        [cx + Math.cos(angle) * 1250, cy + Math.sin(angle) * 1250],
      ],
      '#231726',
      6,
    ),
  );
  const panes = [
    line(
      [
        [cx - 400, cy],
        [cx + 400, cy],
      ],
      '#5a3d3c',
      10,
    ),
    steps(Math.PI, 2 * Math.PI, 13).map((angle) =>
      line(
        [
          [cx, cy],
          [cx + Math.cos(angle) * 400, cy + Math.sin(angle) * 400],
        ],
        '#5a3d3c',
        6,
      ),
    ),
    [150, 280].map((radius) =>
      stroke(`M${cx - radius} ${cy}A${radius} ${radius} 0 0 1 ${cx + radius} ${cy}`, '#5a3d3c', 6),
    ),
    steps(cx - 400, cx + 400, 9).map((x) =>
      line(
        [
          [x, cy],
          [x, 790],
        ],
        '#5a3d3c',
        6,
      ),
    ),
  ];
  const coats = ['#1d1b2e', '#2a2440', '#7c2f3a', '#23404f', '#3a2a3a'];
  const cello = placed(
    30,
    -8,
    0.9,
    0.9,
    path('M0 -62C-14 -60 -14 -40 -8 -34C-20 -26 -20 0 0 2C20 0 20 -26 8 -34C14 -40 14 -60 0 -62Z', '#b3541e'),
    rect(-2, -96, 4, 42, '#2b1712'),
    line(
      [
        [0, -60],
        [0, -4],
      ],
      '#f3dfc0',
      1.2,
    ),
    stroke('M-26 -26L26 -34', '#f3dfc0', 2),
  );
  const violin = placed(
    12,
    -76,
    1,
    1,
    group(
      { transform: 'rotate(-18)' },
      path('M-2 -8C4 -14 12 -10 14 -6C18 -12 30 -8 28 0C30 8 18 10 14 5C10 10 2 8 -2 4Z', '#c8692a'),
      rect(26, -3, 22, 3.4, '#2b1712'),
    ),
    stroke('M8 12L38 -22', '#f3dfc0', 2),
  );
  const horn = placed(
    16,
    -72,
    1,
    1,
    circle(10, 6, 11, 'none', { stroke: '#e9b44c', 'stroke-width': 5 }),
    path('M16 10L40 2V26Z', '#e9b44c'),
    stroke('M-8 -8L4 0', '#e9b44c', 4),
  );
  const seatRows = [
    [700, 120, 9, 330],
    [760, 150, 8, 480],
    [836, 196, 8, 640],
  ].map(([y, size, count, half], row) =>
    steps(-1, 1, count).map((share) =>
      Math.abs(share) < 0.17 && row > 0
        ? ''
        : person(random, cx + share * half, y + Math.abs(share) * -30 + 40, size, {
            coat: random.pick(coats),
            legs: '#15121f',
            facing: share < 0 ? 1 : -1,
            pose: 'hold',
            skirt: random.chance(0.4),
            extra: [violin, horn, cello][
              row === 0 ? random.int(0, 1) : row === 1 ? random.int(0, 2) : share < 0 ? 0 : 2
            ],
          }),
    ),
  );
  return sheet.svg(
    rect(0, 0, WIDTH, HEIGHT, '#3c2a3e'),
    vault,
    path(
      `M${cx - 400} 790V${cy}A400 400 0 0 1 ${cx + 400} ${cy}V790Z`,
      sheet.fade([
        [0, '#f7c873'],
        [60, '#fdeac0'],
        [100, '#f4b26a'],
      ]),
    ),
    sheet.glow(cx, 420, 420, '#fff6d8', 0.9),
    panes,
    arches,
    spokes,
    [
      [-380, 900],
      [-120, 1120],
      [160, 1320],
    ].map(([left, to]) =>
      polygon(
        [
          [cx + left * 0.6, 300],
          [cx + left * 0.6 + 150, 260],
          [to + 60, 1000],
          [to - 380, 1000],
        ],
        '#fdeac0',
        { opacity: 0.13 },
      ),
    ),
    line(
      [
        [cx, 0],
        [cx, 120],
      ],
      '#231726',
      8,
    ),
    clock(cx, 186, 78, '#fff6e0', '#231726'),
    path('M0 800L400 770H1200L1600 800V1000H0Z', '#8a5a48'),
    path('M0 800L400 770H1200L1600 800V822L1200 786H400L0 822Z', '#e9b46a'),
    sheet.spray(0, 780, WIDTH, 220, 1700, '#3c2230', (u, v) => 0.2 + v * 0.6, 0.4),
    seatRows,
    ellipse(cx, 968, 120, 16, '#2a1626', { opacity: 0.6 }),
    rect(cx - 80, 930, 160, 34, '#4a2a33'),
    person(random, cx, 934, 250, {
      coat: '#15121f',
      legs: '#15121f',
      back: true,
      skirt: true,
      pose: 'up',
      hair: '#d8d2cc',
      extra: stroke('M17 -104L34 -124', '#f3dfc0', 2),
    }),
    [
      [180, 330],
      [240, 300],
      [330, 350],
      [1290, 280],
      [1370, 320],
      [560, 240],
    ].map(([x, y], index) => gull(x, y, 20 + (index % 3) * 5, '#231726')),
    times(5, (index) =>
      placed(
        150 + index * 70,
        930 + (index % 2) * 26,
        0.5,
        0.5,
        path('M-40 0Q-30 -26 0 -26Q10 -46 24 -40Q34 -36 28 -22Q26 0 0 4Q-20 4 -60 10Z', '#3f3348'),
        line(
          [
            [-4, 4],
            [-4, 18],
          ],
          '#d97b4a',
          4,
        ),
        line(
          [
            [8, 2],
            [8, 18],
          ],
          '#d97b4a',
          4,
        ),
      ),
    ),
  );
}
