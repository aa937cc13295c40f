import { stars } from '../land.mjs';
import { person } from '../people.mjs';
import { WIDTH, blend, circle, ellipse, group, path, polygon, rect, times } from '../sheet.mjs';
import { awning, glassJar, house, lights } from '../things.mjs';

/** Stalls in two rows under strings of lamps, jars that shine on the tables. */
export function nightMarket(sheet) {
  const { random } = sheet;
  const fills = ['#e8a23b', '#c8452f', '#6a9a4a', '#f3e2b8', '#8a3f2f', '#e07b39'];
  const goods = (x, base, width, size) =>
    times(Math.floor(width / (size * 0.7)), (index) =>
      glassJar(
        x + size * 0.4 + index * size * 0.7,
        base,
        size * random.between(0.85, 1.1),
        random.pick(fills),
        random.pick(['#c9a24a', '#d8d2c4']),
      ),
    );
  const stall = (x, base, width, colors, coat) => {
    const unit = width / 420;
    return group(
      {},
      sheet.glow(x + width / 2, base - 180 * unit, 300 * unit, '#ffcf7a', 0.75),
      rect(x, base - 270 * unit, width, 150 * unit, '#4a2440', { opacity: 0.7 }),
      goods(x + 12 * unit, base - 190 * unit, width - 24 * unit, 52 * unit),
      rect(x, base - 192 * unit, width, 8 * unit, '#8a5a3c'),
      person(random, x + width * 0.5, base + 10 * unit, 240 * unit, { coat, pose: 'hold' }),
      goods(x + 6 * unit, base - 98 * unit, width - 12 * unit, 78 * unit),
      rect(x - 10 * unit, base - 100 * unit, width + 20 * unit, 14 * unit, '#b0703f'),
      rect(x, base - 86 * unit, width, 92 * unit, blend(colors[0], '#2b1740', 0.45)),
      times(6, (index) =>
        rect(x + index * (width / 6), base - 86 * unit, 4 * unit, 92 * unit, '#2b1740', { opacity: 0.4 }),
      ),
      [x, x + width - 9 * unit].map((post) => rect(post, base - 330 * unit, 9 * unit, 336 * unit, '#5a3442')),
      awning(x - 26 * unit, base - 400 * unit, width + 52 * unit, 92 * unit, colors, 9, 30 * unit),
    );
  };
  const papel = (y, shift) =>
    times(15, (index) => {
      const x = index * 114 + shift;
      const drop = y + Math.sin((index / 14) * Math.PI) * 60;
      return group(
        {},
        path(
          `M${x} ${drop}h82v52l-13 14l-14 -14l-14 14l-14 -14l-14 14l-13 -14z`,
          ['#e8527a', '#3fa7a0', '#f2b632', '#8a5ac0', '#e8703a'][index % 5],
          { opacity: 0.92 },
        ),
        circle(x + 41, drop + 24, 10, '#2b1740', { opacity: 0.5 }),
        [16, 66].map((dx) => circle(x + dx, drop + 14, 5, '#2b1740', { opacity: 0.5 })),
      );
    });
  const skyline = times(16, (index) =>
    house(
      random,
      index * 104 - 20,
      560,
      102,
      random.between(170, 330),
      {
        wall: random.pick(['#33204f', '#3f2657', '#2b1c47']),
        roof: '#1d1236',
        window: '#20143a',
        lit: '#f7b95a',
        litShare: 0.4,
      },
      { columns: 3, floors: 4 },
    ),
  );
  return sheet.svg(
    sheet.sky([
      [0, '#1a1038'],
      [50, '#5b2a5e'],
    ]),
    stars(random, 60, 200),
    skyline,
    rect(
      0,
      552,
      WIDTH,
      448,
      sheet.fade([
        [0, '#5f3050'],
        [100, '#2b1638'],
      ]),
    ),
    polygon(
      [
        [690, 552],
        [910, 552],
        [1180, 1000],
        [420, 1000],
      ],
      '#e8a25a',
      { opacity: 0.22 },
    ),
    stall(540, 640, 150, ['#3fa7a0', '#f6ead0'], '#c8452f'),
    stall(910, 640, 150, ['#8a5ac0', '#f6ead0'], '#f2b632'),
    stall(330, 730, 240, ['#f2b632', '#f6ead0'], '#3fa7a0'),
    stall(1030, 730, 240, ['#e8527a', '#f6ead0'], '#6a9a4a'),
    [
      [740, 650, 92, '#e8703a'],
      [800, 640, 84, '#3fa7a0'],
      [856, 662, 98, '#f6ead0'],
      [690, 720, 136, '#8a5ac0'],
      [880, 740, 150, '#c8452f'],
    ].map(([x, y, size, coat], index) =>
      person(random, x, y, size, { coat, legs: '#1d1236', back: true, walking: true, skirt: index % 2 === 1 }),
    ),
    lights(sheet, [0, 210], [800, 250], 90, 13, '#ffd98a', 7),
    lights(sheet, [800, 250], [1600, 200], 90, 13, '#ffd98a', 7),
    papel(70, -20),
    stall(-60, 930, 480, ['#c8452f', '#f6ead0'], '#f2b632'),
    stall(1190, 930, 480, ['#3fa7a0', '#f6ead0'], '#e8703a'),
    [
      [560, 930, 280, '#e8527a', 1],
      [980, 950, 300, '#26456b', -1],
    ].map(([x, y, size, coat]) => [
      ellipse(x, y, size * 0.24, size * 0.04, '#160c26', { opacity: 0.5 }),
      person(random, x, y, size, {
        coat,
        legs: '#1d1236',
        back: true,
        walking: true,
        extra: group(
          {},
          rect(-15, -72, 30, 34, '#a8703f', { rx: 5 }),
          [-8, 2].map((dx) => rect(dx, -84, 9, 14, '#f3e2b8', { rx: 2 })),
        ),
      }),
    ]),
    person(random, 690, 960, 190, { coat: '#f2b632', legs: '#1d1236', back: true, walking: true }),
  );
}
