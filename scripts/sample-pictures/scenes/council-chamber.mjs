import { bust } from '../people.mjs';
import { HEIGHT, WIDTH, ellipse, group, line, mix, path, polygon, rect, steps, times } from '../sheet.mjs';

/** A chamber under a dome: light from the tall windows, rows of seats in half circles, members on their feet. */
export function councilChamber(sheet) {
  const { random } = sheet;
  const [cx, springing] = [800, 430];
  const ribs = steps(Math.PI, 2 * Math.PI, 15).map((angle) => [
    cx + Math.cos(angle) * 780,
    springing + Math.sin(angle) * 470,
  ]);
  const dome = [780, 640, 500, 360, 230].map((radius, index) =>
    path(
      `M${cx - radius} ${springing}A${radius} ${radius * 0.6} 0 0 1 ${cx + radius} ${springing}Z`,
      ['#5b2333', '#7a2f3b', '#94433f', '#b0603f', '#cf8a4a'][index],
    ),
  );
  const coffers = [0.9, 0.74, 0.57].map((share) =>
    steps(Math.PI * 1.06, Math.PI * 1.94, 13).map((angle) => {
      const [x, y] = [cx + Math.cos(angle) * 780 * share, springing + Math.sin(angle) * 468 * share];
      return group(
        { transform: `translate(${x} ${y}) rotate(${(((angle - Math.PI * 1.5) * 180) / Math.PI) * 0.8})` },
        rect(-26 * share, -20 * share, 52 * share, 38 * share, '#f0c27b', { opacity: 0.3, rx: 3 }),
      );
    }),
  );
  const column = (x) =>
    group(
      {},
      rect(x - 26, 250, 52, 300, '#e9d3ac'),
      rect(x + 4, 250, 22, 300, '#c9a878'),
      rect(x - 36, 236, 72, 18, '#f6e7c6'),
      rect(x - 36, 540, 72, 18, '#f6e7c6'),
    );
  const arch = (x, width, height) =>
    group(
      {},
      path(`M${x - width / 2} 520V${520 - height}a${width / 2} ${width / 2} 0 0 1 ${width} 0V520Z`, '#fff3cd'),
      line(
        [
          [x, 520],
          [x, 520 - height - width / 2],
        ],
        '#cf8a4a',
        6,
      ),
      times(3, (index) =>
        line(
          [
            [x - width / 2, 520 - 70 * (index + 1)],
            [x + width / 2, 520 - 70 * (index + 1)],
          ],
          '#cf8a4a',
          5,
        ),
      ),
    );
  const coats = ['#1f4d55', '#2b2233', '#8b2f3a', '#3d5a6c', '#c58940', '#e8d7b3', '#54324a'];
  const rows = times(6, (row) => {
    const share = row / 5;
    const [radiusX, radiusY] = [mix(300, 1000, share), mix(34, 210, share)];
    const y = mix(640, 800, share ** 1.15);
    const size = mix(58, 168, share ** 1.2);
    const count = 10 + row;
    const seat = (offset) =>
      path(
        `M${cx - radiusX} ${y + offset}A${radiusX} ${radiusY} 0 0 0 ${cx + radiusX} ${y + offset}V1000H${cx - radiusX}Z`,
        row % 2 === 0 ? '#5f3326' : '#74402c',
      );
    return group(
      {},
      steps(Math.PI * 0.93, Math.PI * 0.07, count).map((angle, index) => {
        if ((index * 7 + row * 3) % 9 === 0) return '';
        const [x, top] = [cx + Math.cos(angle) * radiusX, y + Math.sin(angle) * radiusY];
        return bust(random, x, top + size * 0.16, size * random.between(0.94, 1.08), random.pick(coats), {
          raised: random.chance(0.3),
        });
      }),
      seat(size * 0.1),
      path(
        `M${cx - radiusX} ${y + size * 0.1}A${radiusX} ${radiusY} 0 0 0 ${cx + radiusX} ${y + size * 0.1}v${size * 0.1}A${radiusX} ${radiusY} 0 0 1 ${cx - radiusX} ${y + size * 0.2}Z`,
        '#c58940',
      ),
    );
  });
  return sheet.svg(
    rect(0, 0, WIDTH, HEIGHT, '#3f1a2b'),
    dome,
    coffers,
    ribs.map((end) => line([[cx, springing - 162], end], '#f0c27b', 3, { opacity: 0.4 })),
    ellipse(cx, 268, 132, 30, '#cf8a4a'),
    ellipse(cx, 268, 112, 24, '#fff3cd'),
    sheet.glow(cx, 268, 260, '#fff3cd', 0.6),
    rect(0, springing - 4, WIDTH, 260, '#a8643f'),
    rect(0, springing - 10, WIDTH, 20, '#f0c27b'),
    arch(cx, 150, 128),
    [-300, 300, -560, 560].map((x) => arch(cx + x, 118, 150)),
    [-170, 170, -430, 430, -690, 690].map((x) => column(cx + x)),
    polygon(
      [
        [cx - 80, 330],
        [cx + 80, 330],
        [cx + 520, 1000],
        [cx - 520, 1000],
      ],
      '#fff3cd',
      { opacity: 0.16 },
    ),
    polygon(
      [
        [cx - 330, 380],
        [cx - 250, 380],
        [cx + 90, 1000],
        [cx - 260, 1000],
      ],
      '#fff3cd',
      { opacity: 0.12 },
    ),
    polygon(
      [
        [cx + 250, 380],
        [cx + 330, 380],
        [cx + 900, 1000],
        [cx + 520, 1000],
      ],
      '#fff3cd',
      { opacity: 0.1 },
    ),
    rect(0, 560, WIDTH, 440, '#7c3b34'),
    ellipse(cx, 640, 420, 62, '#94433f'),
    rect(cx - 130, 556, 260, 60, '#5f3326'),
    rect(cx - 150, 548, 300, 14, '#c58940'),
    [-80, 0, 80].map((x) => bust(random, cx + x, 552, 62, coats[Math.abs(x) / 40])),
    rect(cx - 46, 600, 92, 62, '#74402c'),
    rect(cx - 54, 592, 108, 12, '#f0c27b'),
    rows,
    sheet.spray(0, 0, WIDTH, HEIGHT, 2600, '#1f0d18', (u, v) => Math.abs(u - 0.5) * 1.4 * (0.3 + v * 0.7), 0.35),
  );
}
