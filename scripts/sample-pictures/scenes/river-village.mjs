import { cloud, forest, glitter, gull, waves } from '../land.mjs';
import { person } from '../people.mjs';
import { WIDTH, blend, circle, group, line, path, placed, polygon, rect, times } from '../sheet.mjs';
import { canoe } from '../things.mjs';

/** Houses on stilts and their reflections in an evening river. */
export function riverVillage(sheet) {
  const { random } = sheet;
  const hut = (x, scale, wall, roof) =>
    placed(
      x,
      560,
      scale,
      scale,
      [-100, -50, 10, 70, 112].map((post) => rect(post, -96, 9, 112, '#3d2338')),
      rect(-118, -108, 254, 14, '#5c3344'),
      rect(-104, -206, 214, 98, wall),
      rect(60, -206, 50, 98, blend(wall, '#3d2338', 0.25)),
      rect(-74, -180, 40, 38, '#ffe39c'),
      rect(-4, -180, 42, 72, '#3d2338'),
      line(
        [
          [-54, -180],
          [-54, -142],
        ],
        wall,
        4,
      ),
      polygon(
        [
          [-136, -196],
          [-92, -284],
          [96, -284],
          [142, -196],
        ],
        roof,
      ),
      times(9, (index) =>
        line(
          [
            [-84 + index * 22, -282],
            [-124 + index * 32, -198],
          ],
          blend(roof, '#3d2338', 0.35),
          3,
        ),
      ),
      line(
        [
          [-118, -108],
          [-118, -140],
        ],
        '#3d2338',
        5,
      ),
      line(
        [
          [-118, -138],
          [-104, -138],
        ],
        '#3d2338',
        5,
      ),
      line(
        [
          [136, -104],
          [176, 20],
        ],
        '#3d2338',
        6,
      ),
      line(
        [
          [150, -104],
          [190, 20],
        ],
        '#3d2338',
        6,
      ),
      times(5, (index) =>
        line(
          [
            [142 + index * 9, -86 + index * 24],
            [156 + index * 8, -86 + index * 24],
          ],
          '#3d2338',
          4,
        ),
      ),
    );
  const village = group(
    {},
    hut(190, 0.92, '#d98b5f', '#7b3f4c'),
    hut(560, 1.12, '#e8a95b', '#8f4a45'),
    hut(980, 0.98, '#5f8f8a', '#70384a'),
    hut(1380, 1.2, '#d8694f', '#5f3048'),
  );
  return sheet.svg(
    sheet.sky([
      [0, '#7a3f6d'],
      [25, '#d95f5f'],
      [48, '#f9a857'],
      [60, '#fdd58a'],
    ]),
    sheet.glow(800, 470, 460, '#fff0b8', 0.85),
    circle(800, 430, 120, '#fff2c2'),
    cloud(random, 360, 170, 460, '#e88a6a', 0.7),
    cloud(random, 1260, 130, 420, '#c9607a', 0.6),
    forest(random, 566, 190, ['#a84f5a', '#7a3a55', '#4f2a47']),
    village,
    rect(
      0,
      566,
      WIDTH,
      440,
      sheet.fade([
        [0, '#f9b45f'],
        [40, '#b8505f'],
        [100, '#3f2147'],
      ]),
    ),
    group({ opacity: 0.36 }, placed(0, 1024, 1, -0.8, village)),
    glitter(random, 800, 576, 990, 360, '#fff0b8', 40, 0.75),
    waves(random, 600, 980, '#fdd58a', 50, 0.35),
    canoe(380, 690, 250, '#3d2338', '#a8593f'),
    canoe(1170, 650, 190, '#3d2338', '#a8593f'),
    canoe(880, 850, 470, '#2b1730', '#8f4a45'),
    person(random, 950, 846, 172, { coat: '#fdf0cf', legs: '#5f8f8a', hat: '#e8a95b', pose: 'reach' }),
    line(
      [
        [1010, 690],
        [1120, 960],
      ],
      '#2b1730',
      7,
    ),
    placed(
      760,
      846,
      1,
      1,
      [0, 1, 2].map((index) =>
        rect(-46 + index * 4, -26 - index * 13, 92 - index * 8, 12, ['#d8694f', '#f2c14e', '#5f8f8a'][index]),
      ),
    ),
    [
      [620, 260],
      [700, 230],
      [1030, 300],
    ].map(([x, y]) => gull(x, y, 20, '#5f3048')),
    path('M866 866Q900 880 1110 822Q1040 900 880 908Q740 900 650 818Q760 866 866 866Z', '#2b1730'),
  );
}
