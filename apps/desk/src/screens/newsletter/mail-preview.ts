const DARK_RULES = /@media\s*\(\s*prefers-color-scheme\s*:\s*dark\s*\)/gi;
const PICTURE = /(\bsrc=)(["']?)https?:\/\/[^"'\s>]+?\/media\/([0-9a-f]{20}-\d{1,5}\.jpg)\2/gi;

/**
 * A mail as the desk shows it in a frame: in the asked colours whatever the machine prefers, its pictures through the
 * api, its links in windows of their own.
 */
export function previewHtml(html: string, scheme: 'light' | 'dark'): string {
  const recoloured = html.replace(DARK_RULES, scheme === 'dark' ? '@media all' : '@media not all');
  const withPictures = recoloured.replace(PICTURE, '$1"/api/media/$3"');
  const additions = `<base target="_blank"><style>:root{color-scheme:only ${scheme}}</style>`;
  return /<head[^>]*>/i.test(withPictures)
    ? withPictures.replace(/<head[^>]*>/i, (head) => head + additions)
    : additions + withPictures;
}
