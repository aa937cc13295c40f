import { filled, ridge, tree } from '../land.mjs';
import { person } from '../people.mjs';
import { WIDTH, circle, ellipse, group, line, path, placed, polygon, rect } from '../sheet.mjs';
import { clock, flag } from '../things.mjs';

/** A white village under a very blue sky: the school clock, the church, one generous tree. */
export function desertSquare(sheet) {
  const { random } = sheet;
  const white = ['#fff8ea', '#d9d2de'];
  const block = (x, y, width, height, depth = 0.24) =>
    group(
      {},
      rect(x, y, width, height, white[0]),
      rect(x + width * (1 - depth), y, width * depth, height, white[1]),
      rect(x - 8, y - 12, width + 16, 16, '#c98a5c'),
    );
  return sheet.svg(
    sheet.sky([
      [0, '#15509a'],
      [50, '#5aa0d8'],
      [70, '#c3def0'],
    ]),
    circle(1340, 150, 62, '#fff4cf'),
    sheet.glow(1340, 150, 240, '#fff4cf', 0.6),
    filled(ridge(random, [-20, 540], [1620, 520], 60), '#b5705a', 660),
    filled(ridge(random, [-20, 590], [1620, 570], 40), '#9c5848', 660),
    placed(
      1180,
      560,
      0.9,
      0.9,
      line(
        [
          [-40, 60],
          [-20, -120],
        ],
        '#5a4a5a',
        8,
      ),
      line(
        [
          [50, 60],
          [28, -120],
        ],
        '#5a4a5a',
        8,
      ),
      line(
        [
          [-36, 20],
          [42, -40],
        ],
        '#5a4a5a',
        4,
      ),
      line(
        [
          [42, 20],
          [-30, -40],
        ],
        '#5a4a5a',
        4,
      ),
      rect(-56, -200, 120, 84, '#d9683f', { rx: 10 }),
      polygon(
        [
          [-64, -198],
          [4, -236],
          [72, -198],
        ],
        '#8f3f33',
      ),
    ),
    rect(
      0,
      650,
      WIDTH,
      350,
      sheet.fade([
        [0, '#e6b981'],
        [100, '#cf9158'],
      ]),
    ),
    block(560, 430, 520, 262),
    rect(742, 300, 150, 140, white[0]),
    rect(852, 300, 40, 140, white[1]),
    polygon(
      [
        [726, 302],
        [817, 226],
        [908, 302],
      ],
      '#c8553d',
    ),
    clock(810, 366, 46, '#fffdf5', '#1f3a66'),
    flag(817, 228, 84, 70, '#f2b632'),
    [600, 680, 930, 1000].map((x) => [rect(x, 500, 50, 80, '#1f4f8f'), rect(x - 6, 580, 62, 8, '#c98a5c')]),
    rect(782, 540, 70, 152, '#1f4f8f'),
    line(
      [
        [817, 540],
        [817, 692],
      ],
      '#fff8ea',
      3,
    ),
    block(110, 470, 300, 222),
    block(150, 250, 120, 230),
    path('M178 340V300a32 34 0 0 1 64 0V340Z', '#7fb0dc'),
    path('M200 330h20l6 -22q-16 -22 -32 0z', '#b5703a'),
    polygon(
      [
        [138, 240],
        [210, 150],
        [282, 240],
      ],
      '#c8553d',
    ),
    line(
      [
        [210, 150],
        [210, 104],
      ],
      '#5a3a34',
      6,
    ),
    line(
      [
        [194, 120],
        [226, 120],
      ],
      '#5a3a34',
      6,
    ),
    path('M230 692V570a44 48 0 0 1 88 0V692Z', '#8a4a34'),
    block(1240, 500, 330, 192),
    rect(1290, 560, 60, 70, '#1f4f8f'),
    rect(1440, 540, 70, 152, '#c8553d'),
    polygon(
      [
        [560, 692],
        [1080, 692],
        [1180, 760],
        [640, 760],
      ],
      '#8f5a3f',
      { opacity: 0.45 },
    ),
    polygon(
      [
        [110, 692],
        [410, 692],
        [500, 752],
        [190, 752],
      ],
      '#8f5a3f',
      { opacity: 0.45 },
    ),
    polygon(
      [
        [1240, 692],
        [1570, 692],
        [1640, 740],
        [1320, 740],
      ],
      '#8f5a3f',
      { opacity: 0.45 },
    ),
    ellipse(490, 872, 250, 34, '#8f5a3f', { opacity: 0.5 }),
    tree(random, 420, 860, 400, { trunk: '#5a3a2c', leaf: '#4f7a4a', light: '#7fa05a' }),
    rect(350, 838, 180, 16, '#8a5a3c'),
    [370, 500].map((x) => rect(x, 850, 12, 30, '#8a5a3c')),
    [
      [860, '#b5492f'],
      [930, '#1f4f8f'],
      [1004, '#6a3f6b'],
      [1080, '#f2b632'],
      [1160, '#3f7a5f'],
      [1240, '#b5492f'],
    ].map(([x, coat], index) => [
      polygon(
        [
          [x - 12, 800 + index * 12],
          [x + 18, 800 + index * 12],
          [x + 130, 846 + index * 12],
          [x + 90, 846 + index * 12],
        ],
        '#8f5a3f',
        { opacity: 0.5 },
      ),
      person(random, x, 804 + index * 12, 140 + index * 9, {
        coat,
        skirt: index % 2 === 0,
        legs: '#2b2a4a',
        facing: -1,
        hat: index % 2 === 0 ? '#3a2a2a' : '#fff1cf',
        hair: '#8c8580',
      }),
    ]),
    person(random, 812, 790, 136, { coat: '#fff8ea', legs: '#1f3a66', pose: 'reach' }),
    sheet.spray(0, 660, WIDTH, 340, 2000, '#8f5a3f', (u, v) => v * 0.7, 0.35),
  );
}
