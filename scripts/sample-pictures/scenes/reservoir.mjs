import { filled, gull, hills, ridge } from '../land.mjs';
import { person } from '../people.mjs';
import { WIDTH, circle, curve, ellipse, group, line, path, rect, steps, times } from '../sheet.mjs';

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
