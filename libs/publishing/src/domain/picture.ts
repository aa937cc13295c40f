/** A picture as pages show it: the sizes that were made of it, under a name that stands for its content. */
export interface Picture {
  /** `/media/<name>-<width>.<format>` */
  name: string;
  /** Ascending; the last one is the largest. */
  renditions: { width: number; height: number }[];
}

/** Best first: a browser takes the first that it knows. */
export const FORMATS = ['avif', 'webp', 'jpeg'] as const;
export type Format = (typeof FORMATS)[number];

const EXTENSIONS: Record<Format, string> = { avif: 'avif', webp: 'webp', jpeg: 'jpg' };

/** The file of one size of a picture: the same in the object store, on the site's disk and in its address. */
export function renditionFile(name: string, width: number, format: Format): string {
  return `${name}-${width}.${EXTENSIONS[format]}`;
}

export function mediaPath(picture: Picture, width: number, format: Format): string {
  return `/media/${renditionFile(picture.name, width, format)}`;
}

/** The largest size of a picture that is no wider than asked, or its smallest. */
export function renditionUpTo(picture: Picture, width: number): { width: number; height: number } {
  const fitting = picture.renditions.filter((rendition) => rendition.width <= width).at(-1);
  return fitting ?? picture.renditions[0] ?? { width: 0, height: 0 };
}

const WIDTHS = [480, 960, 1600] as const;

/** The sizes to make: the usual widths below the original's, and the original's own up to the widest. Never larger. */
export function renditionSizes(original: { width: number; height: number }): { width: number; height: number }[] {
  const widest = Math.min(original.width, WIDTHS[2]);
  const widths = [...WIDTHS.filter((width) => width < widest), widest];
  return widths.map((width) => ({
    width,
    height: Math.max(1, Math.round((original.height * width) / original.width)),
  }));
}
