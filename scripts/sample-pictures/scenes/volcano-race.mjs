import { cloud, filled, hills, ridge } from '../land.mjs';
import { cyclist } from '../people.mjs';
import { WIDTH, curve, ellipse, line, mix, path, polygon, steps, stroke, times } from '../sheet.mjs';

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
      sheet.spray(780, 190, 640, 520, 2600, '#33203d', (u) => u * 0.7, 0.4),
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
