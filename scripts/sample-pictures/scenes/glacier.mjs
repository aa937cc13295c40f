import { cloud, filled, peak, ridge } from '../land.mjs';
import { person } from '../people.mjs';
import { WIDTH, curve, mix, path, steps, stroke, times } from '../sheet.mjs';

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
    peak(random, 800, 190, 1060, 500, rock),
    peak(random, 340, 110, 1060, 560, rock),
    peak(random, 1230, 50, 1070, 640, rock),
    peak(random, 1560, 280, 1060, 400, rock),
    peak(random, 40, 300, 1060, 400, rock),
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
