import { cloud, filled, gull, hills, peak, poplar, ridge, stars } from './land.mjs';
import { cyclist, person } from './people.mjs';
import {
  blend,
  circle,
  curve,
  ellipse,
  group,
  HEIGHT,
  line,
  mix,
  path,
  placed,
  polygon,
  rect,
  steps,
  stroke,
  times,
  WIDTH,
} from './sheet.mjs';
import { house } from './things.mjs';

/** Green terraces that bend around a slope, a farmhouse with poplars, the Andes behind. */
export function mountainVineyards(sheet) {
  const { random } = sheet;
  const snow = { light: '#b98a8f', shade: '#7d6481', snow: '#fff3e4', snowShade: '#d9c3cf' };
  const slope = (x) => 640 - 120 * Math.sin((x + 260) / 620) + x * 0.05;
  const field = times(19, (row) => {
    const depth = (row / 18) ** 1.55;
    const points = steps(-60, 1660, 12).map((x) => [
      x,
      slope(x) * mix(1, 0.94, depth) + depth * 560 + Math.sin(x / 210 + row * 0.32) * 16 * depth,
    ]);
    const thick = mix(5, 30, depth);
    return group(
      {},
      stroke(curve(points.map(([x, y]) => [x, y + thick * 0.75])), '#6b4a3a', thick * 0.6, { opacity: 0.55 }),
      stroke(curve(points), blend('#7fa05a', '#2f6b4f', depth), thick),
      stroke(curve(points.map(([x, y]) => [x, y - thick * 0.3])), blend('#b7c873', '#5f9a58', depth), thick * 0.34, {
        'stroke-dasharray': `${thick * 1.6} ${thick * 0.5}`,
      }),
    );
  });
  return sheet.svg(
    sheet.sky([
      [0, '#f2b48a'],
      [45, '#fbdcb0'],
      [70, '#fdebcf'],
    ]),
    sheet.glow(1180, 300, 330, '#fff4d2', 0.9),
    circle(1180, 300, 74, '#fff6dc'),
    cloud(random, 420, 150, 380, '#fbe6cb', 0.8),
    cloud(random, 1360, 210, 300, '#fbe6cb', 0.7),
    filled(ridge(random, [-20, 470], [1620, 450], 80), '#d4a7a0'),
    peak(random, 860, 270, 660, 330, snow),
    peak(random, 210, 200, 700, 430, snow),
    peak(random, 1450, 230, 700, 400, snow),
    peak(random, 570, 110, 720, 520, snow),
    hills(random, 560, 28, '#8a7f6a'),
    hills(random, 610, 24, '#6f7d55'),
    path(`${curve(steps(-60, 1660, 12).map((x) => [x, slope(x) - 14]))}L1660 1000L-60 1000Z`, '#b98c5e'),
    house(
      random,
      1130,
      588,
      128,
      54,
      { wall: '#f7e6cd', roof: '#b4533b', window: '#5c4a52' },
      { roof: 'hip', columns: 4, floors: 1, door: true },
    ),
    [1080, 1104, 1278, 1300, 1322].map((x, index) =>
      poplar(x, 596 - index, 122 + (index % 3) * 24, '#3f5f45', '#55784f'),
    ),
    field,
    person(random, 470, 838, 128, { coat: '#d8573c', legs: '#33405a', hat: '#f0d9a4', pose: 'reach' }),
    sheet.spray(0, 600, WIDTH, 400, 2600, '#20402f', (u, v) => v * (1 - u) * 0.9, 0.3),
  );
}

/** A blue tongue of ice between sharp peaks and a rope of very small people. */
export function glacier(sheet) {
  const { random } = sheet;
  const rock = { light: '#5f7396', shade: '#33466b', snow: '#f6fbff', snowShade: '#a9c2de' };
  const spine = (t) => [760 + Math.sin(t * 4.6) * 190 * (0.35 + t) - t * 180, 430 + t * 640];
  const half = (t) => 70 + t ** 1.4 * 640;
  const edge = (side) => steps(0, 1, 14).map((t) => [spine(t)[0] + side * half(t), spine(t)[1]]);
  const tongue = `${curve(edge(-1))}L${curve(edge(1).reverse()).slice(1)}Z`;
  const crevasses = times(64, (index) => {
    const t = 0.06 + (index / 64) * 0.94;
    const [cx, cy] = spine(t);
    const start = random.between(-0.95, 0.5);
    const length = random.between(0.18, 0.6);
    const points = steps(start, Math.min(0.97, start + length), 6).map((u) => [
      cx + u * half(t),
      cy + (1 - u * u) * half(t) * 0.2 + random.near(0, 6 * t),
    ]);
    return stroke(curve(points), random.pick(['#5fa3cf', '#3f82b8', '#86c3e0']), mix(2, 11, t), { opacity: 0.85 });
  });
  const climbers = [0, 1, 2, 3, 4].map((index) => [604 + index * 62, 762 - index * 19]);
  return sheet.svg(
    sheet.sky([
      [0, '#1f4a82'],
      [40, '#6fa7cf'],
      [62, '#e3eef2'],
    ]),
    cloud(random, 1250, 150, 420, '#dcebf3', 0.75),
    cloud(random, 260, 230, 300, '#dcebf3', 0.6),
    filled(ridge(random, [-20, 430], [1620, 410], 110), '#8fb2d2'),
    peak(random, 800, 190, 800, 400, rock),
    peak(random, 340, 110, 960, 520, rock),
    peak(random, 1230, 50, 980, 590, rock),
    peak(random, 1560, 280, 960, 360, rock),
    peak(random, 40, 300, 960, 360, rock),
    path(
      tongue,
      sheet.fade([
        [0, '#f4fbff'],
        [40, '#bfe0ef'],
        [100, '#7fbbdc'],
      ]),
    ),
    sheet.clipped(
      tongue,
      path(`${curve(edge(0.42))}L${curve(edge(1.05).reverse()).slice(1)}Z`, '#4f93c2', { opacity: 0.34 }),
      crevasses,
      sheet.spray(0, 430, WIDTH, 570, 3200, '#ffffff', (u, v) => (1 - v) * 0.8, 0.6),
    ),
    filled(ridge(random, [-20, 640], [430, 1010], 50), '#26365a'),
    filled(ridge(random, [1330, 1010], [1620, 690], 50), '#1f2d4e'),
    filled(ridge(random, [-20, 800], [250, 1010], 40), '#172340'),
    stroke(curve(climbers.map(([x, y]) => [x + 2, y - 22])), '#20304e', 2),
    climbers.map(([x, y], index) =>
      person(random, x, y, 62 - index * 4, {
        coat: index % 2 === 0 ? '#e2462f' : '#f2a33a',
        legs: '#1d2744',
        walking: true,
        pose: index === 0 ? 'hold' : 'down',
      }),
    ),
  );
}

/** A hut with panels beside a lake that holds the mountains upside down. */
export function lakeStation(sheet) {
  const { random } = sheet;
  const shore = 610;
  const violet = { light: '#8a5f92', shade: '#5b4382', snow: '#f3b9a6', snowShade: '#a97aa0' };
  const indigo = { light: '#4a3a7a', shade: '#2d2560', snow: '#b98aa8', snowShade: '#6c5594' };
  const range = group(
    {},
    peak(random, 1180, 250, shore, 420, violet),
    peak(random, 640, 200, shore, 440, violet),
    peak(random, 900, 330, shore, 330, violet),
    peak(random, 180, 300, shore, 400, indigo),
    peak(random, 1540, 330, shore, 330, indigo),
    filled(ridge(random, [-20, 560], [620, 604], 40), '#221c4e', shore),
  );
  const panel = (x, y) =>
    group(
      {},
      line(
        [
          [x + 34, y + 46],
          [x + 34, y + 96],
        ],
        '#1b1a33',
        7,
      ),
      polygon(
        [
          [x, y + 54],
          [x + 28, y - 6],
          [x + 104, y - 6],
          [x + 80, y + 54],
        ],
        '#2b3f7c',
      ),
      times(3, (i) =>
        line(
          [
            [x + 20 + i * 20, y + 54],
            [x + 47 + i * 19, y - 6],
          ],
          '#8aa4e0',
          2,
        ),
      ),
      line(
        [
          [x + 14, y + 24],
          [x + 92, y + 24],
        ],
        '#8aa4e0',
        2,
      ),
    );
  return sheet.svg(
    sheet.sky([
      [0, '#1d1f4d'],
      [35, '#5a3d77'],
      [52, '#d9727a'],
      [62, '#f7b58a'],
    ]),
    stars(random, 70, 260),
    path('M396 118A50 50 0 1 0 452 190A44 44 0 1 1 396 118Z', '#fbe7cf'),
    range,
    rect(
      0,
      shore,
      WIDTH,
      400,
      sheet.fade([
        [0, '#e89a86'],
        [25, '#8a5584'],
        [100, '#1c1b45'],
      ]),
    ),
    group({ opacity: 0.5 }, placed(0, shore * 1.8, 1, -0.8, range)),
    rect(
      0,
      shore,
      WIDTH,
      400,
      sheet.fade([
        [0, '#3a2a66', 0.1],
        [60, '#1c1b45', 0.85],
      ]),
    ),
    times(34, () => {
      const y = random.between(shore + 6, 930);
      const w = random.between(60, 320) * (0.4 + (y - shore) / 500);
      return rect(random.between(-60, WIDTH), y, w, mix(1.5, 4, (y - shore) / 400), '#f6b79a', {
        opacity: random.between(0.12, 0.42),
        rx: 2,
      });
    }),
    path('M820 1000Q880 800 1060 748Q1220 700 1620 690V1000Z', '#15143a'),
    path('M980 1000Q1080 860 1240 812Q1400 770 1620 780V1000Z', '#0f0f2c'),
    placed(
      1190,
      745,
      1.25,
      1.25,
      polygon(
        [
          [0, 0],
          [0, -92],
          [76, -128],
          [152, -92],
          [152, 0],
        ],
        '#c9563f',
      ),
      rect(100, -92, 52, 92, '#9c3f38'),
      polygon(
        [
          [-14, -88],
          [76, -136],
          [166, -88],
          [158, -78],
          [76, -122],
          [-6, -78],
        ],
        '#2a1c3d',
      ),
      rect(20, -62, 36, 32, '#ffe2a0'),
      line(
        [
          [38, -62],
          [38, -30],
        ],
        '#c9563f',
        3,
      ),
      rect(66, -58, 28, 58, '#3a2140'),
    ),
    sheet.glow(1237, 688, 120, '#ffd98c', 0.55),
    panel(1010, 700),
    panel(900, 752),
    line(
      [
        [1450, 750],
        [1450, 300],
      ],
      '#15143a',
      7,
    ),
    times(7, (i) =>
      line(
        [
          [1436, 720 - i * 62],
          [1464, 690 - i * 62],
        ],
        '#15143a',
        3,
      ),
    ),
    line(
      [
        [1450, 320],
        [1330, 745],
      ],
      '#15143a',
      2,
    ),
    line(
      [
        [1450, 320],
        [1570, 735],
      ],
      '#15143a',
      2,
    ),
    rect(1424, 350, 52, 10, '#15143a'),
    sheet.glow(1450, 296, 80, '#ff5a4d', 0.9),
    circle(1450, 296, 8, '#ffd3c4'),
    person(random, 1120, 792, 108, { coat: '#e8a33d', legs: '#0b0b22', back: true, hat: '#3a2140' }),
    sheet.spray(0, shore, WIDTH, 390, 2200, '#0f0f2c', (u, v) => v * 0.7, 0.35),
  );
}

/** A cone of snow, a road in bends and a chain of riders. */
export function volcanoRace(sheet) {
  const { random } = sheet;
  const left = [
    [150, 690],
    [330, 590],
    [500, 455],
    [640, 300],
    [716, 200],
  ];
  const right = [
    [844, 196],
    [930, 300],
    [1060, 440],
    [1250, 580],
    [1480, 690],
  ];
  const cone = `${curve(left)}L760 214L800 192L844 196${curve(right).replace(/^M/, 'L')}Z`;
  const teeth = steps(540, 1050, 15).map((x, index) => [
    x,
    (index % 2 === 0 ? 400 : 500) + random.near(0, 30) + Math.abs(x - 780) * 0.1,
  ]);
  const road = (points, width) => [
    stroke(curve(points), '#3d4252', width),
    stroke(curve(points), '#f7e9c6', Math.max(1.5, width * 0.04), {
      'stroke-dasharray': `${width * 0.4} ${width * 0.4}`,
    }),
  ];
  return sheet.svg(
    sheet.sky([
      [0, '#2f6f8f'],
      [40, '#8fc0bf'],
      [68, '#f5e3b8'],
    ]),
    cloud(random, 330, 180, 460, '#f3efe0', 0.9),
    cloud(random, 1330, 130, 480, '#e7e4da', 0.9),
    cloud(random, 1180, 300, 260, '#f3efe0', 0.8),
    filled(ridge(random, [-20, 620], [1620, 600], 70), '#7ba3a2'),
    path(cone, '#8a5c63'),
    sheet.clipped(
      cone,
      polygon(
        [
          [780, 150],
          [1600, 150],
          [1600, 800],
          [900, 800],
          [830, 520],
        ],
        '#653f55',
      ),
      polygon([[500, 100], [1080, 100], ...[...teeth].reverse()], '#fbf7ee'),
      polygon([[790, 100], [1080, 100], ...[...teeth].reverse().filter(([x]) => x > 770), [800, 320]], '#c9d3dd'),
      sheet.spray(780, 190, 640, 520, 2600, '#33203d', (u, v) => u * 0.7, 0.4),
    ),
    cloud(random, 620, 560, 520, '#f6f0df', 0.85),
    cloud(random, 1120, 600, 420, '#f6f0df', 0.75),
    hills(random, 660, 26, '#8d9a55'),
    hills(random, 720, 24, '#6d8247'),
    road(
      [
        [1010, 668],
        [1120, 690],
        [1080, 716],
        [900, 728],
        [820, 752],
      ],
      16,
    ),
    path('M-20 800Q420 700 900 742Q1300 780 1620 720V1000H-20Z', '#c8a24a'),
    times(150, () => {
      const y = random.between(770, 990);
      const s = mix(0.5, 1.6, (y - 770) / 220);
      const x = random.between(0, WIDTH);
      return stroke(
        `M${x} ${y}q${-6 * s} ${-20 * s} ${-12 * s} ${-26 * s}M${x} ${y}q0 ${-24 * s} ${2 * s} ${-34 * s}M${x} ${y}q${7 * s} ${-18 * s} ${13 * s} ${-24 * s}`,
        random.pick(['#9a7a33', '#e2c271', '#7c8a3e']),
        2.4 * s,
      );
    }),
    path('M-20 960Q500 850 1620 800V900Q700 950 240 1010H-20Z', '#3d4252'),
    stroke('M-20 985Q600 880 1620 850', '#f7e9c6', 5, { 'stroke-dasharray': '60 46' }),
    [
      [1490, 838, 96, '#3b6fb0'],
      [1370, 848, 104, '#efe2c8'],
      [1268, 852, 112, '#4a8f6a'],
      [1130, 866, 126, '#3b6fb0'],
      [985, 880, 142, '#8d4a86'],
      [810, 898, 160, '#efe2c8'],
      [500, 926, 214, '#e8432f'],
    ].map(([x, y, size, jersey], index) => [
      ellipse(x + 8, y + 3, size * 0.55, size * 0.06, '#1d1f2b', { opacity: 0.35 }),
      cyclist(random, x, y, size, jersey, { standing: index === 6 }),
    ]),
    times(46, () => {
      const [x, y] = [random.between(900, WIDTH), random.between(240, 640)];
      return line(
        [
          [x, y],
          [x - 5, y + 22],
        ],
        '#f6fbff',
        2,
        { opacity: 0.55 },
      );
    }),
  );
}

/** A shrunken lake inside the rings of its old shores, and a boat that waits for water. */
export function reservoir(sheet) {
  const { random } = sheet;
  const rings = ['#d9b48a', '#c99a70', '#e3c39a', '#bd8a62', '#d4ab80', '#b57f59', '#cfa377', '#a9714f'];
  const ring = (share) => {
    const wobble = (angle) => 1 + 0.07 * Math.sin(angle * 3 + 1) + 0.05 * Math.sin(angle * 5);
    return curve(
      steps(0, Math.PI * 2, 25)
        .slice(0, -1)
        .map((angle) => [
          840 + Math.cos(angle) * 900 * share * wobble(angle),
          690 + Math.sin(angle) * 300 * share * wobble(angle),
        ]),
      true,
    );
  };
  return sheet.svg(
    sheet.sky([
      [0, '#e9c48f'],
      [45, '#f6e3bd'],
    ]),
    sheet.glow(300, 170, 300, '#fff8dc', 0.9),
    circle(300, 170, 62, '#fffbea'),
    filled(ridge(random, [-20, 350], [1620, 330], 110), '#c79a83'),
    filled(ridge(random, [-20, 420], [1620, 400], 80), '#a8735f'),
    path('M1010 430Q1230 470 1470 400L1470 300Q1230 372 1010 330Z', '#efe3d0'),
    path('M1010 330Q1230 372 1470 300L1470 284Q1230 356 1010 314Z', '#fff8ea'),
    times(8, (i) =>
      line(
        [
          [1040 + i * 56, 344 + Math.sin(i / 2.2) * 18],
          [1040 + i * 56, 440 - Math.abs(i - 3.5) * 4],
        ],
        '#c9b79f',
        5,
      ),
    ),
    hills(random, 462, 22, '#8f5b48'),
    rect(0, 520, WIDTH, 480, '#c1936b'),
    rings.map((fill, index) => path(ring(1.22 - index * 0.105), fill)),
    path(
      ring(0.36),
      sheet.fade([
        [0, '#8fc7c4'],
        [100, '#2f7d8c'],
      ]),
    ),
    path(ring(0.27), '#3f97a0', { opacity: 0.6 }),
    times(9, () => {
      const x = random.between(640, 1000);
      return rect(x, random.between(640, 760), random.between(30, 90), 3, '#e9f6ee', { opacity: 0.6, rx: 2 });
    }),
    times(70, () => {
      const [x, y] = [random.between(0, WIDTH), random.between(905, 1000)];
      return line(
        [
          [x, y],
          [x + random.near(0, 40), y + random.between(8, 26)],
          [x + random.near(0, 60), y + random.between(20, 44)],
        ],
        '#7c4f38',
        2.5,
        { opacity: 0.6 },
      );
    }),
    ellipse(330, 898, 190, 22, '#6b412f', { opacity: 0.5 }),
    group(
      { transform: 'translate(320 886) rotate(-9) scale(1.5)' },
      path('M-110 -36Q0 -22 116 -50Q104 6 70 14H-74Q-104 2 -110 -36Z', '#b23a2e'),
      path('M-110 -36Q0 -22 116 -50L113 -38Q0 -8 -108 -25Z', '#f4e7cd'),
      rect(-30, -66, 58, 36, '#2f7d8c'),
      rect(-18, -58, 16, 16, '#f6e3bd'),
      line(
        [
          [50, -36],
          [50, -120],
        ],
        '#5a3327',
        4,
      ),
    ),
    line(
      [
        [1330, 540],
        [1330, 900],
      ],
      '#f4ecd8',
      20,
    ),
    times(9, (i) => rect(1320, 560 + i * 38, i % 2 === 0 ? 20 : 12, 5, '#b23a2e')),
    person(random, 1250, 905, 150, { coat: '#3b5a78', legs: '#4a2f2a', back: true, hat: '#f2dfb4' }),
    [
      [560, 250],
      [620, 226],
      [700, 262],
    ].map(([x, y]) => gull(x, y, 22, '#6b412f')),
    sheet.spray(0, 520, WIDTH, 480, 2600, '#5d3526', (u, v) => v * 0.8 * (1 - u * 0.6), 0.3),
  );
}

/** Panels in perspective on red ground, one worker with a brush, a very large sun. */
export function solarField(sheet) {
  const { random } = sheet;
  const horizon = 430;
  const rows = times(11, (index) => {
    const depth = (index / 10) ** 2.1;
    const [y, size] = [horizon + 26 + depth * 440, mix(12, 150, depth)];
    const width = size * 1.75;
    const start = -((index * 97) % width) - width;
    return times(Math.ceil(WIDTH / width) + 3, (column) => {
      const x = start + column * width;
      if (index > 5 && x < 1000 && x + width > 1000 - size * 0.9) return '';
      const face = [
        [x, y + size * 0.42],
        [x + size * 0.5, y - size * 0.3],
        [x + size * 2.02, y - size * 0.3],
        [x + size * 1.52, y + size * 0.42],
      ];
      const across = (share) => [
        [mix(face[0][0], face[1][0], share), mix(face[0][1], face[1][1], share)],
        [mix(face[3][0], face[2][0], share), mix(face[3][1], face[2][1], share)],
      ];
      const along = (share) => [
        [mix(face[0][0], face[3][0], share), face[0][1]],
        [mix(face[1][0], face[2][0], share), face[1][1]],
      ];
      return group(
        {},
        polygon(
          [
            [x + size * 0.1, y + size * 0.62],
            [x + size * 0.7, y + size * 0.4],
            [x + size * 2.1, y + size * 0.4],
            [x + size * 1.6, y + size * 0.62],
          ],
          '#7c2d24',
          { opacity: 0.6 },
        ),
        line(
          [
            [x + size * 0.4, y],
            [x + size * 0.4, y + size * 0.56],
          ],
          '#3a1d2c',
          size * 0.06,
        ),
        line(
          [
            [x + size * 1.55, y],
            [x + size * 1.55, y + size * 0.56],
          ],
          '#3a1d2c',
          size * 0.06,
        ),
        polygon(face, (column + index) % 5 === 0 ? '#31508f' : '#233a73'),
        polygon(
          [face[1], face[2], [mix(face[2][0], face[3][0], 0.35), mix(face[2][1], face[3][1], 0.35)], face[1]],
          '#f4a261',
          { opacity: 0.5 },
        ),
        size > 22 ? [0.33, 0.66].map((share) => line(across(share), '#8fb0e6', Math.max(0.8, size * 0.014))) : '',
        size > 22
          ? [0.2, 0.4, 0.6, 0.8].map((share) => line(along(share), '#8fb0e6', Math.max(0.8, size * 0.014)))
          : '',
      );
    });
  });
  const mesa = (x, width, height, fill) =>
    path(
      `M${x} ${horizon + 10}L${x + width * 0.14} ${horizon - height * 0.45}L${x + width * 0.2} ${horizon - height}H${x + width * 0.78}L${x + width * 0.84} ${horizon - height * 0.45}L${x + width} ${horizon + 10}Z`,
      fill,
    );
  return sheet.svg(
    sheet.sky([
      [0, '#f08a4b'],
      [42, '#fbd08a'],
    ]),
    sheet.glow(560, 330, 480, '#fff3c4', 0.7),
    circle(560, 330, 190, '#fff1c1'),
    circle(560, 330, 190, '#ffd977', { opacity: 0.35 }),
    [0, 1, 2].map((index) =>
      rect(330 + index * 40, 352 + index * 26, 460 - index * 80, 5, '#f2a45c', { opacity: 0.6, rx: 3 }),
    ),
    mesa(930, 460, 120, '#b4524a'),
    mesa(1290, 420, 84, '#9c3f45'),
    mesa(-120, 400, 70, '#b4524a'),
    rect(
      0,
      horizon,
      WIDTH,
      HEIGHT - horizon,
      sheet.fade([
        [0, '#d9694a'],
        [100, '#a83a2c'],
      ]),
    ),
    sheet.spray(0, horizon, WIDTH, 560, 3000, '#7c2d24', (u, v) => 0.2 + v * 0.6, 0.35),
    rows,
    group(
      {},
      rect(905, 838, 104, 34, '#f6e7c8', { rx: 8 }),
      rect(885, 858, 140, 18, '#2a2038', { rx: 8 }),
      [910, 1000].map((x) => group({}, circle(x, 882, 17, '#2a2038'), circle(x, 882, 7, '#f6e7c8'))),
      line(
        [
          [1000, 842],
          [1090, 730],
        ],
        '#2a2038',
        7,
      ),
      line(
        [
          [1066, 700],
          [1116, 760],
        ],
        '#f2c14e',
        18,
      ),
    ),
    person(random, 860, 902, 172, { coat: '#f2c14e', legs: '#2a2038', hat: '#fff1c1', pose: 'reach' }),
  );
}
