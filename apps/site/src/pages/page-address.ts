/** What an address on the site asks for. */
export type PageAddress =
  | { kind: 'root' }
  | { kind: 'page'; file: string }
  | { kind: 'asset'; name: string }
  | { kind: 'media'; name: string }
  | { kind: 'moved'; path: string }
  | { kind: 'nothing' };

/** Letters, digits and `-` in segments, dots only inside them: no way up, no hidden file, no doubled slash. */
const SAFE_PATH = /^(\/[a-z0-9](?:[a-z0-9-]|\.(?=[a-z0-9]))*)+$/;
const FILES_WITH_NAMES = /\.(?:xml|txt)$/;
const ASSET = /^\/assets\/([a-z-]+-[0-9a-f]{12}\.(?:css|js|svg))$/;
const MEDIA = /^\/media\/([0-9a-f]{20}-\d{1,4}\.(?:avif|webp|jpg))$/;

/** Reads the path of a request; whatever is not an address that the site writes asks for nothing. */
export function readAddress(url: string): PageAddress {
  const [path = '', query] = url.split('?', 2);
  if (path === '/') return { kind: 'root' };
  if (path.endsWith('/') && SAFE_PATH.test(path.slice(0, -1))) {
    return { kind: 'moved', path: path.slice(0, -1) + (query === undefined ? '' : `?${query}`) };
  }
  if (!SAFE_PATH.test(path)) return { kind: 'nothing' };
  const asset = ASSET.exec(path)?.[1];
  if (asset !== undefined) return { kind: 'asset', name: asset };
  const media = MEDIA.exec(path)?.[1];
  if (media !== undefined) return { kind: 'media', name: media };
  if (FILES_WITH_NAMES.test(path)) return { kind: 'page', file: path.slice(1) };
  return path.includes('.') ? { kind: 'nothing' } : { kind: 'page', file: `${path.slice(1)}.html` };
}
