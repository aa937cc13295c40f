import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SCREEN = /\/([\w-]+)-screen\.tsx$/;
/** The texts of every screen, and those that the router brings with some of them. */
const TEXTS = ['desk'];
const MORE_TEXTS = {
  review: ['desk-review', 'desk-memory'],
  memory: ['desk-memory'],
  engines: ['desk-engines'],
  insights: ['desk-metrics', 'desk-insights'],
  checks: ['desk-insights', 'desk-review'],
  style: ['desk-style'],
  terms: ['desk-terms'],
  'term-candidates': ['desk-terms'],
  'term-history': ['desk-terms'],
  'term-glossary': ['desk-terms'],
};

/**
 * What a browser loads until a screen stands, as gzipped bytes of JavaScript: the entry, the longer of the languages, the
 * screen, and all that these import; for a screen that another one opens by itself, that one too. What a person opens
 * later is not in it.
 */
export function routeWeights(dist) {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  // The build keeps each file in the form that it travels in.
  const sizeOf = (file) => statSync(join(dist, `${file}.gz`)).size;
  const filesOf = (key, files = new Set()) => {
    const { file, imports = [] } = manifest[key];
    if (files.has(file)) return files;
    files.add(file);
    for (const imported of imports) filesOf(imported, files);
    return files;
  };
  const weigh = (keys) =>
    [...new Set(keys.flatMap((key) => [...filesOf(key)]))].reduce((sum, file) => sum + sizeOf(file), 0);

  const keys = Object.keys(manifest);
  const entries = keys.filter((key) => manifest[key].isEntry);
  const longestOf = (name) =>
    keys
      .filter((key) => key.endsWith(`/${name}.ts`) && key.includes('/catalogues/'))
      .sort((a, b) => weigh([b]) - weigh([a]))
      .slice(0, 1);
  const textsOf = (route) => [...TEXTS, ...(MORE_TEXTS[route] ?? [])].flatMap(longestOf);
  const screens = keys.filter((key) => SCREEN.test(key));
  const openersOf = (key) => screens.filter((screen) => manifest[screen].dynamicImports?.includes(key));
  return screens
    .map((key) => ({ key, route: SCREEN.exec(key)[1] }))
    .map(({ key, route }) => ({ route, bytes: weigh([...entries, ...textsOf(route), ...openersOf(key), key]) }))
    .sort((a, b) => b.bytes - a.bytes);
}
