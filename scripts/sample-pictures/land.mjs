import {
  circle,
  curve,
  ellipse,
  group,
  HEIGHT,
  mix,
  path,
  polygon,
  rect,
  steps,
  stroke,
  times,
  WIDTH,
} from './sheet.mjs';

/** The points of a mountain line between two places, broken again and again in the middle. */
export function ridge(random, from, to, height, rounds = 6, roughness = 0.52) {
  let points = [from, to];
  let spread = height;
  for (let turn = 0; turn < rounds; turn += 1) {
    points = points.flatMap((here, index) => {
      const next = points[index + 1];
      if (next === undefined) return [here];
      const middle = [
        mix(here[0], next[0], random.between(0.42, 0.58)),
        (here[1] + next[1]) / 2 + random.between(-spread, spread),
      ];
      return [here, middle];
    });
    spread *= roughness;
  }
  return points;
}

export const filled = (points, fill, floor = HEIGHT, more) =>
  polygon([...points, [points.at(-1)[0], floor], [points[0][0], floor]], fill, more);

/** A range of soft hills from edge to edge. */
export function hills(random, y, swing, fill, floor = HEIGHT, count = 7) {
  const points = steps(-120, WIDTH + 120, count).map((x) => [x, y + random.between(-swing, swing)]);
  return path(`${curve(points)}L${WIDTH + 120} ${floor}L-120 ${floor}Z`, fill);
}

/** A peak of flat faces: one in light, one in shade, and snow that runs down in teeth. */
export function peak(random, x, top, base, halfWidth, colors) {
  const shares = [0.12, 0.27, 0.42, 0.58, 0.78, 1];
  const side = (direction, width) => [
    [x, top],
    ...shares.map((share) => [
      x + direction * width * share ** 0.92 + random.near(0, halfWidth * 0.07),
      mix(top, base, share) + random.near(0, 10),
    ]),
  ];
  const left = side(-1, halfWidth * random.between(0.85, 1.1));
  const right = side(1, halfWidth * random.between(0.85, 1.1));
  const spine = [
    [x, top],
    ...shares.map((share, index) => [
      x + (index % 2 === 0 ? 1 : -1) * halfWidth * 0.07 + share * halfWidth * random.between(0.02, 0.22),
      mix(top, base, share),
    ]),
  ];
  const snow = (edge) => {
    const [from, to] = [edge[3], spine[3]];
    const hem = steps(0.14, 0.86, 5).map((share, index) => [
      mix(from[0], to[0], share),
      mix(from[1], to[1], share) + (index % 2 === 0 ? -1 : 1) * (base - top) * random.between(0.03, 0.09),
    ]);
    return [...edge.slice(0, 4), ...hem, ...spine.slice(0, 4).reverse()];
  };
  return group(
    {},
    polygon([...left, ...[...spine].reverse()], colors.light),
    polygon([...right, ...[...spine].reverse()], colors.shade),
    polygon(snow(left), colors.snow),
    polygon(snow(right), colors.snowShade),
  );
}

/** Long, flat clouds. */
export function cloud(random, x, y, width, color, opacity = 1) {
  const height = width * 0.09;
  return group(
    { opacity },
    times(4, (index) => {
      const w = width * random.between(0.35, 0.75);
      return rect(x + random.between(-0.3, 0.3) * width - w / 2, y - index * height * 0.62, w, height, color, {
        rx: height / 2,
      });
    }),
  );
}

/** Broken strips of light on water, wider towards the viewer. */
export function glitter(random, x, top, bottom, width, color, count = 26, opacity = 0.8) {
  return group(
    { opacity },
    times(count, (index) => {
      const share = (index / count) ** 1.4;
      const w = mix(width * 0.35, width, share) * random.between(0.25, 0.8);
      const h = mix(2, 9, share);
      return rect(x + random.near(0, width * 0.35 * (0.4 + share)) - w / 2, mix(top, bottom, share), w, h, color, {
        rx: h / 2,
      });
    }),
  );
}

export function waves(random, top, bottom, color, count, opacity = 0.35) {
  const shapes = times(count, () => {
    const share = random.next();
    const w = mix(24, 150, share) * random.between(0.5, 1);
    const [x, y] = [random.between(-40, WIDTH), mix(top, bottom, share ** 1.2)];
    return stroke(`M${x} ${y}q${w / 4} ${-5 * share - 1} ${w / 2} 0t${w / 2} 0`, color, mix(1.5, 4, share));
  });
  return group({ opacity }, shapes);
}

export const stars = (random, count, bottom, color = '#fff6dd') =>
  times(count, () =>
    circle(random.between(0, WIDTH), random.between(0, bottom), random.between(0.8, 2.4), color, {
      opacity: random.between(0.4, 1),
    }),
  );

/** A gull as one stroke with wings. */
export const gull = (x, y, size, color) =>
  stroke(
    `M${x - size} ${y - size * 0.25}Q${x - size * 0.5} ${y - size * 0.75} ${x} ${y}Q${x + size * 0.5} ${y - size * 0.75} ${x + size} ${y - size * 0.25}`,
    color,
    Math.max(2, size * 0.14),
  );

/** A leafy tree: a trunk that forks under a few round masses with their lit side. */
export function tree(random, x, base, size, colors) {
  const crown = times(7, () => [
    x + random.near(0, size * 0.42),
    base - size * random.between(0.62, 1.02),
    size * random.between(0.17, 0.29),
  ]);
  return group(
    {},
    path(
      `M${x - size * 0.05} ${base}Q${x - size * 0.02} ${base - size * 0.4} ${x - size * 0.2} ${base - size * 0.75}L${x - size * 0.15} ${base - size * 0.77}Q${x} ${base - size * 0.55} ${x + size * 0.14} ${base - size * 0.8}L${x + size * 0.19} ${base - size * 0.77}Q${x + size * 0.04} ${base - size * 0.4} ${x + size * 0.05} ${base}Z`,
      colors.trunk,
    ),
    crown.map(([cx, cy, r]) => circle(cx, cy, r, colors.leaf)),
    crown.map(([cx, cy, r]) => circle(cx - r * 0.22, cy - r * 0.24, r * 0.66, colors.light)),
  );
}

export const poplar = (x, base, height, color, light) =>
  group(
    {},
    path(
      `M${x} ${base - height}C${x + height * 0.15} ${base - height * 0.6} ${x + height * 0.12} ${base - height * 0.1} ${x} ${base}C${x - height * 0.12} ${base - height * 0.1} ${x - height * 0.15} ${base - height * 0.6} ${x} ${base - height}Z`,
      color,
    ),
    path(
      `M${x} ${base - height}C${x - height * 0.15} ${base - height * 0.6} ${x - height * 0.12} ${base - height * 0.1} ${x} ${base}C${x - height * 0.02} ${base - height * 0.4} ${x - height * 0.03} ${base - height * 0.7} ${x} ${base - height}Z`,
      light,
    ),
  );

/** A palm with drooping leaves. */
export function palm(random, x, base, height, colors) {
  const [topX, topY] = [x + random.between(-0.12, 0.12) * height, base - height];
  const leaves = steps(-2.9, -0.2, 9).map((angle) => {
    const length = height * random.between(0.3, 0.42);
    const [ex, ey] = [topX + Math.cos(angle) * length, topY + Math.sin(angle) * length * 0.55 + length * 0.3];
    const [cx, cy] = [topX + Math.cos(angle) * length * 0.6, topY + Math.sin(angle) * length * 0.9 - length * 0.05];
    return path(
      `M${topX} ${topY}Q${cx} ${cy} ${ex} ${ey}Q${cx} ${cy + length * 0.2} ${topX} ${topY + 6}Z`,
      random.pick(colors.leaves),
    );
  });
  return group(
    {},
    stroke(
      `M${x} ${base}Q${x + (topX - x) * 0.2} ${base - height * 0.6} ${topX} ${topY}`,
      colors.trunk,
      height * 0.035,
    ),
    leaves,
  );
}

/** A wall of rain forest: a dark bank of round crowns with palms in it. */
export function forest(random, base, height, colors) {
  const crowns = (lift, radius, fill, count) =>
    times(count, (index) =>
      ellipse(
        (index / (count - 1)) * WIDTH + random.near(0, 30),
        base - height * lift + random.near(0, height * 0.14),
        radius * random.between(0.8, 1.3),
        radius * random.between(0.6, 0.95),
        fill,
      ),
    );
  return group(
    {},
    crowns(0.85, height * 0.34, colors[0], 24),
    times(9, () =>
      palm(random, random.between(0, WIDTH), base - height * 0.5, height * random.between(0.62, 0.85), {
        leaves: [colors[1], colors[0]],
        trunk: colors[0],
      }),
    ),
    rect(0, base - height * 0.6, WIDTH, height * 0.6, colors[1]),
    crowns(0.6, height * 0.27, colors[1], 30),
    crowns(0.3, height * 0.22, colors[2], 36),
    rect(0, base - height * 0.25, WIDTH, height * 0.25, colors[2]),
  );
}
