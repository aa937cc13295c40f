import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '@anverso/kernel';
import { COIN_ICON } from './coin-icon.js';

/** The files that pages refer to. Each name holds the hash of its content, so that readers may keep them for ever. */
export interface SiteAssets {
  stylesheet: string;
  captchaStylesheet: string;
  captchaScript: string;
  icon: string;
  /** Content by file name, to be served below `/assets/`. */
  files: ReadonlyMap<string, Buffer>;
}

/** The parts of the one stylesheet; the first names the layers in their order. */
const STYLES = ['base', 'masthead', 'front-page', 'teasers', 'article', 'forms', 'notices', 'colophon', 'print'];

const require = createRequire(import.meta.url);
let loaded: SiteAssets | undefined;

/** The stylesheet, the icon and the self-hosted ALTCHA widget; read from disk once. */
export function siteAssets(): SiteAssets {
  loaded ??= loadSiteAssets();
  return loaded;
}

function loadSiteAssets(): SiteAssets {
  const files = new Map<string, Buffer>();
  const add = (stem: string, extension: string, content: string): string => {
    const name = `${stem}-${sha256(content).slice(0, 12)}.${extension}`;
    files.set(name, Buffer.from(content));
    return name;
  };
  const styles = join(dirname(fileURLToPath(import.meta.url)), 'styles');
  // The build for a strict content security policy: styles and workers are files of their own.
  const altcha = join(dirname(require.resolve('altcha/external')), '..');
  const altchaFile = (path: string): string => readFileSync(join(altcha, path), 'utf8');

  const worker = add('altcha-worker', 'js', altchaFile('workers/pbkdf2.js'));
  const spanish = add('altcha-es', 'js', altchaFile('i18n/es-419.js'));
  const widget = add('altcha-widget', 'js', altchaFile('external/altcha.min.js'));
  const start = [
    `import './${spanish}';`,
    `import './${widget}';`,
    `globalThis.$altcha.algorithms.set('PBKDF2/SHA-256', () => new Worker('/assets/${worker}'));`,
  ].join('\n');
  return {
    stylesheet: add('site', 'css', STYLES.map((name) => readFileSync(join(styles, `${name}.css`), 'utf8')).join('\n')),
    captchaStylesheet: add('altcha', 'css', `@layer altcha {\n${altchaFile('external/altcha.css')}\n}`),
    captchaScript: add('altcha', 'js', start),
    icon: add('icon', 'svg', COIN_ICON),
    files,
  };
}

export const assetPath = (name: string): string => `/assets/${name}`;
