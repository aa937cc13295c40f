import { person } from '../people.mjs';
import { HEIGHT, WIDTH, circle, group, line, mix, path, polygon, rect, times } from '../sheet.mjs';

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
