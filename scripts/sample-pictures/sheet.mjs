import { createRandom } from './random.mjs';

export const WIDTH = 1600;
export const HEIGHT = 1000;

const round = (value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);

/** One SVG element; attribute names are written as SVG spells them. */
function tag(name, attributes = {}, ...children) {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${round(value)}"`)
    .join('');
  return `<${name}${written}>${children.flat(Infinity).join('')}</${name}>`;
}

export const group = (attributes, ...children) => tag('g', attributes, ...children);
/** Moves to a place and scales there; a negative `scaleX` mirrors. */
export const placed = (x, y, scaleX, scaleY, ...children) =>
  group({ transform: `translate(${round(x)} ${round(y)}) scale(${scaleX} ${scaleY})` }, ...children);
export const rect = (x, y, width, height, fill, more = {}) => tag('rect', { x, y, width, height, fill, ...more });
export const circle = (cx, cy, r, fill, more = {}) => tag('circle', { cx, cy, r, fill, ...more });
export const ellipse = (cx, cy, rx, ry, fill, more = {}) => tag('ellipse', { cx, cy, rx, ry, fill, ...more });
export const path = (d, fill, more = {}) => tag('path', { d, fill, ...more });
export const stroke = (d, color, width, more = {}) =>
  tag('path', {
    d,
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });

const point = ([x, y]) => `${round(x)} ${round(y)}`;

/** A straight-edged outline through the points. */
const outline = (points, closed = true) => `M${points.map(point).join('L')}${closed ? 'Z' : ''}`;
export const polygon = (points, fill, more) => path(outline(points), fill, more);
export const line = (points, color, width, more) => stroke(outline(points, false), color, width, more);

/** A soft curve that passes through every point (Catmull-Rom, written as Bézier pieces). */
export function curve(points, closed = false) {
  const last = points.length - 1;
  const neighbour = (index) =>
    closed ? points[(index + points.length) % points.length] : points[Math.max(0, Math.min(last, index))];
  const pieces = Array.from({ length: closed ? points.length : last }, (_, index) => {
    const [before, from, to, after] = [index - 1, index, index + 1, index + 2].map(neighbour);
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const second = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return `C${point(first)} ${point(second)} ${point(to)}`;
  });
  return `M${point(points[0])}${pieces.join('')}${closed ? 'Z' : ''}`;
}

/** Steps from one number to another, both ends included. */
export const steps = (from, to, count) =>
  Array.from({ length: count }, (_, index) => from + ((to - from) * index) / Math.max(1, count - 1));
export const times = (count, draw) => Array.from({ length: count }, (_, index) => draw(index));
export const mix = (from, to, share) => from + (to - from) * share;

/** A colour between two colours written `#rrggbb`. */
export function blend(from, to, share) {
  const channels = (color) => [1, 3, 5].map((start) => parseInt(color.slice(start, start + 2), 16));
  const target = channels(to);
  const mixed = channels(from).map((value, index) => Math.round(mix(value, target[index], share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** A sheet to draw one picture on: its chance, its definitions, and what is made of them. */
export function createSheet(name) {
  const definitions = [];
  const random = createRandom(name);
  const define = (element, attributes, ...children) => {
    const id = `d${definitions.length + 1}`;
    definitions.push(tag(element, { id, ...attributes }, ...children));
    return `url(#${id})`;
  };
  const stops = (list) =>
    list.map(([offset, color, opacity]) =>
      tag('stop', { offset: `${offset}%`, 'stop-color': color, 'stop-opacity': opacity }),
    );

  const fade = (list, { x1 = 0, y1 = 0, x2 = 0, y2 = 1 } = {}) =>
    define('linearGradient', { x1, y1, x2, y2 }, stops(list));
  const glowFill = (color, strength) =>
    define(
      'radialGradient',
      {},
      stops([
        [0, color, strength],
        [35, color, strength * 0.45],
        [100, color, 0],
      ]),
    );
  const clipped = (d, ...children) => group({ 'clip-path': define('clipPath', {}, path(d, '#000')) }, ...children);

  return {
    random,
    fade,
    clipped,
    glow: (x, y, radius, color, strength = 0.8) => circle(x, y, radius, glowFill(color, strength)),
    sky: (list) => rect(0, 0, WIDTH, HEIGHT, fade(list)),
    /** Sprayed dots inside a box; `weight(u, v)` in 0–1 says how thick they lie there. */
    spray: (x, y, width, height, count, color, weight, opacity = 0.35) => {
      const dots = times(count, () => {
        const [u, v] = [random.next(), random.next()];
        if (!random.chance(weight(u, v))) return '';
        const size = random.between(1.4, 3.4);
        return `M${round(x + u * width)} ${round(y + v * height)}h${round(size)}v${round(size)}h-${round(size)}z`;
      });
      return path(dots.join(''), color, { opacity });
    },
    /** The whole picture as SVG. */
    svg: (...layers) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
      `<defs>${definitions.join('')}</defs>${layers.flat(Infinity).join('')}</svg>`,
  };
}
