import { stars } from '../land.mjs';
import { bust, person } from '../people.mjs';
import { WIDTH, circle, ellipse, group, line, mix, placed, polygon, stroke, times } from '../sheet.mjs';
import { flag } from '../things.mjs';

/** A bowl of people in floodlight, seen over the shoulders of the top row. */
export function stadium(sheet) {
  const { random } = sheet;
  const colors = ['#e8432f', '#f6efe0', '#f2b632', '#26548f', '#e8432f', '#c8d6e8'];
  const stand = (rx, ry, cy, fill, count, size) => [
    ellipse(800, cy, rx, ry, fill),
    times(count, () => {
      const angle = random.between(0, Math.PI * 2);
      const share = random.between(0.93, 1.0);
      return circle(
        800 + Math.cos(angle) * rx * share,
        cy + Math.sin(angle) * ry * share,
        size * random.between(0.7, 1.1),
        random.pick(colors),
        { opacity: random.between(0.55, 1) },
      );
    }),
  ];
  const tiers = times(11, (index) => {
    const share = index / 10;
    return stand(
      mix(940, 560, share),
      mix(400, 196, share),
      mix(500, 560, share),
      index % 2 === 0 ? '#1c2350' : '#232c63',
      Math.round(mix(250, 150, share)),
      mix(6.4, 4.4, share),
    );
  });
  const pitch = (x, y) => {
    const depth = (y + 1) / 2;
    const half = mix(300, 430, depth);
    return [800 + x * half, mix(462, 700, depth)];
  };
  const stripes = times(10, (index) => {
    const [from, to] = [-1 + index * 0.2, -0.8 + index * 0.2];
    return polygon(
      [pitch(from, -1), pitch(to, -1), pitch(to, 1), pitch(from, 1)],
      index % 2 === 0 ? '#3f9a5a' : '#4fae66',
    );
  });
  const mark = (points) =>
    line(
      points.map(([x, y]) => pitch(x, y)),
      '#f4fbf0',
      3.4,
    );
  const tower = (x, facing) =>
    group(
      {},
      line(
        [
          [x, 330],
          [x, 96],
        ],
        '#10152f',
        13,
      ),
      placed(
        x,
        84,
        facing,
        1,
        polygon(
          [
            [-74, -36],
            [74, -52],
            [74, 26],
            [-74, 40],
          ],
          '#10152f',
        ),
        times(3, (lineIndex) =>
          times(5, (index) => circle(-56 + index * 28, -22 + lineIndex * 22 - index * 3, 9, '#fffbe6')),
        ),
      ),
      sheet.glow(x, 84, 260, '#fff6cf', 0.75),
    );
  const fans = (y, size, count, list) =>
    times(count, (index) =>
      bust(
        random,
        ((index + 0.5) / count) * WIDTH + random.near(0, 16),
        y + random.near(0, 12),
        size * random.between(0.92, 1.08),
        random.pick(list),
        { raised: random.chance(0.42) },
      ),
    );
  return sheet.svg(
    sheet.sky([
      [0, '#0c1233'],
      [30, '#24306e'],
      [48, '#5a5fa6'],
    ]),
    stars(random, 80, 220),
    [130, 1470].map((x, index) => tower(x, index === 0 ? 1 : -1)),
    [470, 1130].map((x, index) => tower(x, index === 0 ? 1 : -1)),
    ellipse(800, 520, 985, 430, '#10152f'),
    tiers,
    ellipse(800, 584, 530, 168, '#0f1738'),
    polygon([pitch(-1.12, -1.14), pitch(1.12, -1.14), pitch(1.12, 1.12), pitch(-1.12, 1.12)], '#2f7f4c'),
    stripes,
    mark([
      [-0.95, -0.92],
      [0.95, -0.92],
      [0.95, 0.92],
      [-0.95, 0.92],
      [-0.95, -0.92],
    ]),
    mark([
      [0, -0.92],
      [0, 0.92],
    ]),
    mark([
      [-0.95, -0.5],
      [-0.68, -0.5],
      [-0.68, 0.5],
      [-0.95, 0.5],
    ]),
    mark([
      [0.95, -0.5],
      [0.68, -0.5],
      [0.68, 0.5],
      [0.95, 0.5],
    ]),
    ellipse(800, 574, 62, 36, 'none', { stroke: '#f4fbf0', 'stroke-width': 3.4 }),
    polygon(
      [
        [60, 60],
        [200, 60],
        [1060, 700],
        [560, 700],
      ],
      '#fff6cf',
      { opacity: 0.08 },
    ),
    polygon(
      [
        [1540, 60],
        [1400, 60],
        [540, 700],
        [1040, 700],
      ],
      '#fff6cf',
      { opacity: 0.08 },
    ),
    times(9, (index) => {
      const [x, y] = pitch(0.62 + random.near(0, 0.24), random.near(0, 0.6));
      return person(random, x, y, 34, {
        coat: index % 2 === 0 ? '#e8432f' : '#f6efe0',
        legs: '#10152f',
        pose: random.pick(['down', 'up', 'reach']),
        walking: true,
      });
    }),
    circle(1098, 540, 5, '#ffffff'),
    flag(330, 900, 330, 200, '#e8432f', '#0a0e24'),
    flag(1240, 930, 300, 170, '#f2b632', '#0a0e24'),
    fans(880, 150, 13, ['#1c2350', '#e8432f', '#2b356e', '#8f2a33']),
    fans(1000, 230, 9, ['#0f1534', '#b5322a', '#151c44', '#20295a']),
    stroke('M470 812Q560 780 660 806', '#f6efe0', 30),
    stroke('M470 812Q560 780 660 806', '#e8432f', 30, { 'stroke-dasharray': '34 34', 'stroke-linecap': 'butt' }),
  );
}
