import { glitter, stars } from '../land.mjs';
import { crowd, person } from '../people.mjs';
import { WIDTH, circle, ellipse, group, line, mix, path, rect, stroke, times } from '../sheet.mjs';
import { fishingBoat, flag, house } from '../things.mjs';

/** After the whistle: the promenade, flares, climbers on the lamp posts, boats that hoot. */
export function promenadeFans(sheet) {
  const { random } = sheet;
  const lamp = (x, climber) =>
    group(
      {},
      sheet.glow(x, 210, 230, '#ffdf9a', 0.8),
      rect(x - 8, 230, 16, 640, '#120f26'),
      path(`M${x - 60} 236Q${x} 180 ${x + 60} 236`, 'none', { stroke: '#120f26', 'stroke-width': 11 }),
      [-60, 60].map((side) => circle(x + side, 250, 22, '#fff3cf')),
      circle(x, 190, 24, '#fff3cf'),
      climber === undefined
        ? ''
        : [
            person(random, x + 24, 520, 190, { coat: climber, legs: '#120f26', facing: -1, pose: 'wave', back: true }),
            flag(x - 6, 400, 90, 150, climber === '#e8432f' ? '#f6efe0' : '#e8432f', '#120f26'),
          ],
    );
  const burst = (x, y, radius, color) =>
    times(22, (index) => {
      const angle = (index / 22) * Math.PI * 2;
      const far = radius * random.between(0.75, 1.05);
      return group(
        {},
        line(
          [
            [x + Math.cos(angle) * radius * 0.25, y + Math.sin(angle) * radius * 0.25],
            [x + Math.cos(angle) * far, y + Math.sin(angle) * far],
          ],
          color,
          3.6,
        ),
        circle(x + Math.cos(angle) * far, y + Math.sin(angle) * far, 5, '#fff6dc'),
      );
    });
  const smoke = times(90, (index) => {
    const rise = index / 90;
    return ellipse(
      664 + rise * 230 + random.near(0, 70 * rise + 12),
      706 - rise * 480,
      random.between(14, 40) + rise * 90,
      random.between(12, 34) + rise * 66,
      random.pick(['#e8432f', '#ff7a5c', '#b5322a']),
      { opacity: mix(0.16, 0.035, rise) },
    );
  });
  const city = times(34, (index) =>
    house(
      random,
      index * 50 - 20,
      560,
      48,
      random.between(50, 170) * (index > 20 ? 1.2 : 0.8),
      {
        wall: random.pick(['#28214f', '#342a63', '#3f2f63']),
        roof: '#1a1538',
        window: '#1a1538',
        lit: '#ffd27a',
        litShare: 0.45,
      },
      { columns: 2 },
    ),
  );
  const coats = [
    ['#3a2a5c', '#5a2f55'],
    ['#8f2a3f', '#2b2350', '#c8452f'],
    ['#e8432f', '#f6efe0', '#2b2350', '#b5322a'],
    ['#16122e', '#231a44', '#7a2230'],
  ];
  return sheet.svg(
    sheet.sky([
      [0, '#141040'],
      [40, '#4a2a66'],
      [62, '#c05a5f'],
    ]),
    stars(random, 90, 320),
    burst(420, 170, 130, '#f2b632'),
    burst(1060, 130, 100, '#ff7a5c'),
    burst(1330, 220, 70, '#9fd0e8'),
    sheet.glow(420, 170, 240, '#f2b632', 0.35),
    city,
    rect(
      0,
      560,
      WIDTH,
      200,
      sheet.fade([
        [0, '#a84f63'],
        [100, '#2b1f52'],
      ]),
    ),
    glitter(random, 420, 570, 740, 220, '#f2b632', 18, 0.7),
    glitter(random, 1060, 570, 740, 180, '#ff9a7c', 16, 0.6),
    times(40, () =>
      rect(random.between(0, WIDTH), random.between(566, 730), random.between(20, 70), 3, '#ffd27a', {
        opacity: 0.5,
        rx: 2,
      }),
    ),
    fishingBoat(
      1290,
      640,
      190,
      { hull: '#26548f', band: '#f6efe0', cabin: '#f6efe0', window: '#ffd27a', mast: '#120f26' },
      -1,
    ),
    fishingBoat(180, 620, 140, {
      hull: '#c8452f',
      band: '#f6efe0',
      cabin: '#f6efe0',
      window: '#ffd27a',
      mast: '#120f26',
    }),
    rect(0, 716, WIDTH, 284, '#2b1d3f'),
    rect(0, 706, WIDTH, 14, '#6a4a6b'),
    lamp(360, '#f6efe0'),
    lamp(1180, '#e8432f'),
    crowd(random, { left: -20, right: 1620, top: 770, bottom: 830, rows: 2, size: 110, coats, raise: 0.45 }),
    smoke,
    sheet.glow(664, 700, 170, '#ff6a4c', 0.9),
    line(
      [
        [664, 810],
        [664, 712],
      ],
      '#f6efe0',
      8,
    ),
    circle(664, 704, 13, '#fff3cf'),
    crowd(random, {
      left: -30,
      right: 1630,
      top: 900,
      bottom: 1010,
      rows: 2,
      size: 215,
      coats: coats.slice(2),
      raise: 0.4,
    }),
    flag(900, 930, 340, 250, '#e8432f', '#120f26'),
    flag(150, 960, 300, 190, '#f6efe0', '#120f26'),
    stroke('M1010 836Q1120 780 1240 832', '#f6efe0', 34),
    stroke('M1010 836Q1120 780 1240 832', '#e8432f', 34, { 'stroke-dasharray': '36 36', 'stroke-linecap': 'butt' }),
  );
}
