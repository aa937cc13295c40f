import { filled, hills, ridge, stars } from '../land.mjs';
import { person } from '../people.mjs';
import { HEIGHT, WIDTH, circle, ellipse, group, mix, polygon, rect, times } from '../sheet.mjs';

/** Rows of vines that run to the horizon under a full sky, each picker with a lamp. */
export function nightHarvest(sheet) {
  const { random } = sheet;
  const [vx, vy] = [860, 470];
  const milky = times(900, () => {
    const t = random.next();
    const [x, y] = [mix(160, 1500, t) + random.near(0, 120), mix(460, -20, t) + random.near(0, 110)];
    return circle(x, y, random.between(0.6, 2), random.pick(['#cfe0ff', '#ffe9c9', '#9fb9f0']), {
      opacity: random.between(0.25, 0.9),
    });
  });
  const row = (offset) => {
    const bushes = times(52, (index) => {
      const depth = ((index + random.near(0, 0.3)) / 51) ** 2;
      const x = vx + offset * mix(0.05, 1, depth);
      const y = mix(vy + 16, 1010, depth);
      const size = mix(5, 118, depth);
      return group(
        {},
        rect(x - size * 0.05, y - size * 0.3, size * 0.1, size * 0.6, '#2a1d2f'),
        ellipse(x, y - size * 0.5, size * 0.5, size * 0.42, random.pick(['#0f2c3c', '#123444', '#0c2534'])),
        ellipse(
          x - size * 0.1 * Math.sign(offset) + random.near(0, size * 0.12),
          y - size * 0.72,
          size * 0.3,
          size * 0.15,
          random.pick(['#245e68', '#2f7a6a', '#1d4d5c']),
        ),
        size > 26 && index % 2 === 0
          ? times(4, (grape) =>
              circle(
                x - Math.sign(offset) * size * 0.36 + (grape % 2) * size * 0.08,
                y - size * 0.4 + grape * size * 0.06,
                size * 0.055,
                '#8a4a9f',
              ),
            )
          : '',
      );
    });
    return bushes;
  };
  const picker = (x, y, size, coat, facing) =>
    group(
      {},
      sheet.glow(x + facing * size * 0.36, y - size * 0.66, size * 1.05, '#ffd98a', 0.85),
      person(random, x, y, size, { coat, legs: '#10182b', facing, pose: 'bend', hat: coat }),
      polygon(
        [
          [x + facing * size * 0.07, y - size * 0.93],
          [x + facing * size * 0.62, y - size * 0.74],
          [x + facing * size * 0.5, y - size * 0.36],
        ],
        '#ffe9b0',
        { opacity: 0.35 },
      ),
      circle(x + facing * size * 0.07, y - size * 0.94, size * 0.03, '#fffbe0'),
    );
  const crate = (x, y, size) =>
    group(
      {},
      times(9, (index) =>
        circle(
          x + size * 0.12 + index * size * 0.095,
          y - size * 0.5 + (index % 2) * size * 0.06,
          size * 0.09,
          index % 2 === 0 ? '#7a3f8f' : '#5a2c73',
        ),
      ),
      rect(x, y - size * 0.46, size, size * 0.46, '#b0673a'),
      rect(x, y - size * 0.3, size, size * 0.06, '#7d4426'),
      rect(x, y - size * 0.14, size, size * 0.06, '#7d4426'),
    );
  return sheet.svg(
    sheet.sky([
      [0, '#0b1236'],
      [30, '#1d2f66'],
      [50, '#56588f'],
    ]),
    stars(random, 150, 460),
    milky,
    filled(ridge(random, [-20, 430], [1620, 400], 100), '#141c47'),
    hills(random, 478, 14, '#101840', HEIGHT, 8),
    rect(
      0,
      vy + 8,
      WIDTH,
      540,
      sheet.fade([
        [0, '#1d2547'],
        [100, '#3a2638'],
      ]),
    ),
    [-1700, -1180, -700, -260, 250, 700, 1200, 1750].map(row),
    picker(742, 640, 104, '#e07b39', 1),
    picker(1010, 600, 80, '#d9b44a', -1),
    picker(560, 590, 66, '#c8503c', 1),
    picker(1200, 690, 128, '#c8503c', 1),
    picker(905, 560, 48, '#e07b39', 1),
    picker(820, 940, 310, '#c8503c', 1),
    picker(300, 800, 200, '#d9b44a', -1),
    crate(520, 976, 170),
    crate(1080, 930, 150),
    crate(640, 710, 54),
  );
}
