import { filled, peak, ridge, stars } from '../land.mjs';
import { person } from '../people.mjs';
import { WIDTH, circle, group, line, mix, path, placed, polygon, rect, times } from '../sheet.mjs';

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
