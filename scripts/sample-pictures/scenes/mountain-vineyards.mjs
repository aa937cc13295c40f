import { cloud, filled, hills, peak, poplar, ridge } from '../land.mjs';
import { person } from '../people.mjs';
import { WIDTH, blend, circle, curve, group, mix, path, steps, stroke, times } from '../sheet.mjs';
import { house } from '../things.mjs';

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
