import { blend, circle, group, line, path, placed, polygon, rect, steps, stroke, times } from './sheet.mjs';

/** A house front with roof, windows in rows, and a door when it has a ground floor. */
export function house(
  random,
  x,
  base,
  width,
  height,
  colors,
  {
    roof = 'flat',
    columns = Math.max(1, Math.round(width / 46)),
    floors = Math.max(1, Math.round(height / 62)),
    door = false,
  } = {},
) {
  const [cell, rise] = [width / columns, height / floors];
  const windows = times(floors, (floor) =>
    times(columns, (column) => {
      if (door && floor === floors - 1 && column === Math.floor(columns / 2))
        return rect(
          x + column * cell + cell * 0.26,
          base - rise * 0.72,
          cell * 0.48,
          rise * 0.72,
          colors.door ?? colors.window,
        );
      const lit = colors.lit !== undefined && random.chance(colors.litShare ?? 0.25);
      return rect(
        x + column * cell + cell * 0.3,
        base - height + floor * rise + rise * 0.26,
        cell * 0.4,
        rise * 0.5,
        lit ? colors.lit : colors.window,
      );
    }),
  );
  const roofs = {
    flat: rect(x - 4, base - height - 8, width + 8, 12, colors.roof),
    gable: polygon(
      [
        [x - 10, base - height],
        [x + width / 2, base - height - width * 0.34],
        [x + width + 10, base - height],
      ],
      colors.roof,
    ),
    hip: polygon(
      [
        [x - 10, base - height],
        [x + width * 0.18, base - height - width * 0.22],
        [x + width * 0.82, base - height - width * 0.22],
        [x + width + 10, base - height],
      ],
      colors.roof,
    ),
  };
  return group(
    {},
    rect(x, base - height, width, height, colors.wall),
    rect(x + width * 0.74, base - height, width * 0.26, height, blend(colors.wall, '#1d2340', 0.14)),
    windows,
    roofs[roof],
  );
}

/** A small fishing boat, waterline at y, with cabin and mast. */
export function fishingBoat(x, y, size, colors, facing = 1) {
  return placed(
    x,
    y,
    (size / 100) * facing,
    size / 100,
    path('M-60 -16Q-40 -14 30 -17Q50 -20 66 -32Q60 2 44 10H-44Q-58 4 -60 -16Z', colors.hull),
    path('M-60 -16Q-40 -14 30 -17Q50 -20 66 -32L64 -22Q48 -11 30 -9Q-40 -6 -59 -8Z', colors.band),
    path('M-38 -15V-46H-4L2 -16Z', colors.cabin),
    rect(-32, -40, 10, 11, colors.window),
    rect(-17, -40, 10, 11, colors.window),
    rect(-42, -50, 42, 6, colors.band),
    line(
      [
        [14, -17],
        [14, -82],
      ],
      colors.mast,
      3,
    ),
    line(
      [
        [14, -78],
        [58, -27],
      ],
      colors.mast,
      1.4,
    ),
    line(
      [
        [14, -78],
        [-56, -17],
      ],
      colors.mast,
      1.4,
    ),
    circle(18, -88, 0, colors.mast),
  );
}

/** A slim rowing boat or canoe. */
export const canoe = (x, y, length, color, inside) =>
  group(
    {},
    path(
      `M${x - length / 2} ${y - length * 0.07}Q${x} ${y + length * 0.13} ${x + length / 2} ${y - length * 0.07}Q${x} ${y + length * 0.02} ${x - length / 2} ${y - length * 0.07}Z`,
      color,
    ),
    path(
      `M${x - length / 2} ${y - length * 0.07}Q${x} ${y + length * 0.02} ${x + length / 2} ${y - length * 0.07}Q${x} ${y - length * 0.04} ${x - length / 2} ${y - length * 0.07}Z`,
      inside,
    ),
  );

/** An awning with stripes and a scalloped edge. */
export function awning(x, y, width, depth, colors, stripes = 8, slant = 26) {
  const cell = width / stripes;
  return times(stripes, (index) => {
    const fill = colors[index % colors.length];
    const left = x + index * cell;
    const top = (at) => x + slant + ((at - x) / width) * (width - slant * 2);
    return group(
      {},
      polygon(
        [
          [top(left), y],
          [top(left + cell), y],
          [left + cell, y + depth],
          [left, y + depth],
        ],
        fill,
      ),
      path(
        `M${left} ${y + depth - 0.5}h${cell}v${cell * 0.2}a${cell / 2} ${cell * 0.42} 0 0 1 -${cell} 0z`,
        blend(fill, '#20203a', 0.12),
      ),
    );
  });
}

/** A row of books, upright, now and then one that leans. */
export function books(random, x, base, width, height, colors) {
  const shapes = [];
  for (let left = x; left < x + width - 10;) {
    const thick = random.between(height * 0.1, height * 0.24);
    const tall = height * random.between(0.68, 0.96);
    if (left + thick > x + width) break;
    const fill = random.pick(colors);
    shapes.push(
      random.chance(0.08)
        ? polygon(
            [
              [left + 4, base],
              [left + thick + 2, base],
              [left + thick + tall * 0.22, base - tall * 0.93],
              [left + tall * 0.22, base - tall * 0.96],
            ],
            fill,
          )
        : group(
            {},
            rect(left, base - tall, thick, tall, fill),
            rect(left, base - tall * 0.82, thick, tall * 0.07, blend(fill, '#ffffff', 0.35)),
          ),
    );
    left += thick + 1.5 + (random.chance(0.07) ? height * 0.25 : 0);
  }
  return shapes;
}

/** A lamp cable that hangs between two points, with its bulbs. */
export function lights(sheet, from, to, sag, count, color, radius = 5) {
  const place = (share) => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share + Math.sin(share * Math.PI) * sag,
  ];
  return group(
    {},
    line(steps(0, 1, 24).map(place), '#20203a', 2),
    steps(0.04, 0.96, count)
      .map(place)
      .map(([x, y]) =>
        group({}, sheet.glow(x, y + radius, radius * 6, color, 0.5), circle(x, y + radius, radius, '#fff4cf')),
      ),
  );
}

/** A flag on a pole; it blows to the right. */
export const flag = (x, y, height, width, color, pole = '#2b2b3a') =>
  group(
    {},
    line(
      [
        [x, y],
        [x, y - height],
      ],
      pole,
      Math.max(2, height * 0.02),
    ),
    path(
      `M${x} ${y - height}q${width * 0.3} ${-width * 0.16} ${width * 0.55} 0t${width * 0.45} 0v${width * 0.5}q${-width * 0.2} ${width * 0.12} ${-width * 0.45} 0t${-width * 0.55} 0z`,
      color,
    ),
  );

/** A clock face that says ten past six. */
export function clock(x, y, radius, face, ink) {
  const hand = (turn, length, width) =>
    line(
      [
        [x, y],
        [x + Math.sin(turn * 2 * Math.PI) * length, y - Math.cos(turn * 2 * Math.PI) * length],
      ],
      ink,
      width,
    );
  return group(
    {},
    circle(x, y, radius, ink),
    circle(x, y, radius * 0.88, face),
    times(
      12,
      (hour) =>
        hand(hour / 12, 0, 0) &&
        line(
          [
            [x + Math.sin((hour / 6) * Math.PI) * radius * 0.7, y - Math.cos((hour / 6) * Math.PI) * radius * 0.7],
            [x + Math.sin((hour / 6) * Math.PI) * radius * 0.8, y - Math.cos((hour / 6) * Math.PI) * radius * 0.8],
          ],
          ink,
          radius * 0.05,
        ),
    ),
    hand(6.17 / 12, radius * 0.42, radius * 0.09),
    hand(10 / 60, radius * 0.64, radius * 0.06),
    circle(x, y, radius * 0.07, ink),
  );
}

/** A fish in profile. */
export const fish = (x, y, length, colors, turn = 0) =>
  group(
    { transform: `translate(${x} ${y}) rotate(${turn}) scale(${length / 100})` },
    path('M-50 2C-30 -18 10 -20 32 -2L52 -16Q46 0 52 18L32 4C10 20 -30 20 -50 2Z', colors.back),
    path('M-50 2C-30 18 10 20 32 4C6 8 -20 8 -50 2Z', colors.belly),
    stroke('M-27 -10Q-21 2 -27 12', colors.line, 2.4),
    circle(-36, -2, 3.4, colors.line),
    path('M-8 -16Q6 -26 16 -13Z', colors.back),
  );

export const glassJar = (x, base, size, fill, cap) =>
  group(
    {},
    rect(x - size * 0.3, base - size * 0.85, size * 0.6, size * 0.85, '#e8f4ef', { rx: size * 0.1, opacity: 0.55 }),
    rect(x - size * 0.26, base - size * 0.58, size * 0.52, size * 0.55, fill, { rx: size * 0.08 }),
    rect(x - size * 0.27, base - size, size * 0.54, size * 0.17, cap, { rx: size * 0.04 }),
    rect(x - size * 0.2, base - size * 0.74, size * 0.06, size * 0.6, '#ffffff', { opacity: 0.55, rx: 2 }),
  );
