import { cloud, filled, glitter, gull, peak, ridge, tree, waves } from '../land.mjs';
import { WIDTH, circle, ellipse, line, path, placed, polygon, rect, times } from '../sheet.mjs';
import { house } from '../things.mjs';

/** The fountain of Geneva, a lateen sail and a very pale mountain. */
export function genevaLake(sheet) {
  const { random } = sheet;
  const shore = 620;
  const pale = { light: '#9fb3d1', shade: '#7f97bd', snow: '#fdf7f2', snowShade: '#c8d4e6' };
  const town = times(46, (index) => {
    const x = -20 + index * 36;
    const height = random.between(34, 86) * (x > 900 && x < 1250 ? 1.25 : 1);
    return house(
      random,
      x,
      shore,
      random.between(34, 44),
      height,
      {
        wall: random.pick(['#f3dcc6', '#e8b9a4', '#d99a8f', '#f7ebdc', '#c98f8d']),
        roof: random.pick(['#8c5561', '#6d4a63', '#a8655f']),
        window: '#6d5a78',
      },
      { roof: random.pick(['flat', 'hip', 'gable']), columns: 2 },
    );
  });
  const jet =
    'M500 620Q494 330 508 110Q530 74 566 92Q640 150 668 330Q690 470 694 612Q640 420 600 330Q560 250 534 240Q520 380 516 620Z';
  return sheet.svg(
    sheet.sky([
      [0, '#8fb4dd'],
      [38, '#f6c9bd'],
      [62, '#fde6d2'],
    ]),
    sheet.glow(1330, 250, 330, '#fff6e4', 0.8),
    cloud(random, 1200, 140, 460, '#fff3ea', 0.8),
    cloud(random, 300, 190, 380, '#fff3ea', 0.7),
    peak(random, 980, 200, 640, 520, pale),
    filled(ridge(random, [-20, 470], [1620, 430], 90), '#93a8cb', 640),
    filled(ridge(random, [-20, 540], [1620, 520], 46), '#7388b0', 640),
    town,
    placed(
      1080,
      shore,
      1,
      1,
      rect(-22, -170, 44, 170, '#e8c7ac'),
      polygon(
        [
          [-28, -168],
          [0, -268],
          [28, -168],
        ],
        '#5f7f86',
      ),
      rect(30, -118, 90, 118, '#e8c7ac'),
      polygon(
        [
          [26, -116],
          [75, -160],
          [124, -116],
        ],
        '#8c5561',
      ),
    ),
    times(20, (index) =>
      tree(random, index * 84 + random.near(20, 26), shore + 6, random.between(50, 76), {
        trunk: '#4f4a63',
        leaf: '#5c8a7d',
        light: '#7aa68f',
      }),
    ),
    rect(
      0,
      shore,
      WIDTH,
      400,
      sheet.fade([
        [0, '#e9c6c0'],
        [30, '#7fa5cc'],
        [100, '#2f5f97'],
      ]),
    ),
    path(jet, '#ffffff', { opacity: 0.55 }),
    path('M508 110Q530 74 566 92Q600 130 622 210Q570 140 534 160Q520 240 514 400Z', '#ffffff'),
    sheet.spray(500, 90, 230, 530, 2600, '#ffffff', (u, v) => (u < 0.25 + v * 0.75 ? 0.7 : 0.12), 0.9),
    rect(470, 612, 64, 14, '#5f6f8f'),
    waves(random, 650, 990, '#fdeee4', 80, 0.5),
    glitter(random, 560, 630, 860, 150, '#ffffff', 20, 0.7),
    placed(
      1130,
      820,
      1.5,
      1.5,
      ellipse(0, 24, 150, 12, '#21487a', { opacity: 0.5 }),
      path('M-140 -6Q0 14 150 -18Q120 26 80 28H-90Q-130 22 -140 -6Z', '#8c3f3f'),
      path('M-140 -6Q0 14 150 -18L146 -8Q0 24 -136 4Z', '#f7e3c6'),
      line(
        [
          [-30, 6],
          [-30, -210],
        ],
        '#4b3140',
        6,
      ),
      line(
        [
          [64, 2],
          [64, -170],
        ],
        '#4b3140',
        5,
      ),
      path('M-96 -20Q-60 -150 10 -290Q20 -120 -8 -22Q-50 -8 -96 -20Z', '#fffaf0'),
      path('M-28 -22Q14 -120 10 -290Q20 -120 -8 -22Z', '#e9d3c4'),
      path('M16 -18Q50 -130 108 -232Q122 -90 100 -22Q60 -8 16 -18Z', '#e4572e'),
      path('M84 -18Q112 -110 108 -232Q122 -90 100 -22Z', '#b93c22'),
      [-70, 30, 60].map((x) => circle(x, -18, 9, '#4b3140')),
    ),
    [
      [820, 470],
      [880, 430],
      [760, 700],
      [1400, 520],
    ].map(([x, y]) => gull(x, y, 20, '#ffffff')),
  );
}
