/**
 * Holds the catalogues together: both languages have the same keys and the same {{values}}, every key is used somewhere,
 * and every error code that the product throws has its message.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './setup/build.mjs';
import { textsFor } from './setup/texts.mjs';

const CATALOGUES = 'libs/i18n/src/catalogues';
const PLURAL = /_(zero|one|two|few|many|other)$/;
const THROWN = /\b(?:invalidInput|notFound|forbidden|conflict|providerError)\(\s*'([A-Z][A-Z0-9_]*)'/g;
const LITERAL = /'([^'\\\n]*)'|"([^"\\\n]*)"/g;
const TEMPLATE = /`([\w.]*)\$\{[^}`]*\}([\w.]*)`/g;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
ensureBuild(textsFor(process.env));
const { allDeskTexts } = await import('../dist/libs/i18n/src/desk.js');
const en = { ...(await import(`../dist/${CATALOGUES}/en/index.js`)).en, desk: await allDeskTexts('en') };
const es = { ...(await import(`../dist/${CATALOGUES}/es/index.js`)).es, desk: await allDeskTexts('es') };

const sources = ['apps', 'libs'].flatMap(listSources).map((path) => readFileSync(path, 'utf8'));
const literals = new Set(
  sources.flatMap((text) => [...text.matchAll(LITERAL)].map(([, single, double]) => single ?? double)),
);
const templates = sources
  .flatMap((text) => [...text.matchAll(TEMPLATE)].map(([, before, after]) => ({ before, after })))
  .filter(({ before, after }) => before.length + after.length > 2);

const problems = [
  ...Object.keys(en).flatMap((namespace) => compare(namespace, flatten(en[namespace]), flatten(es[namespace] ?? {}))),
  ...Object.keys(en).flatMap((namespace) => findUnused(namespace, flatten(en[namespace]))),
  ...findUnknownCodes(),
];
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exit(1);

function listSources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path === CATALOGUES ? [] : listSources(path);
    return /\.tsx?$/.test(path) && !/\.spec\.tsx?$/.test(path) ? [path] : [];
  });
}

/** `{ a: { b: 'text' } }` as `a.b → text`. */
function flatten(catalogue, prefix = '') {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

function compare(namespace, source, other) {
  const missing = [...source.keys()].filter((key) => !other.has(key)).map((key) => `es/${namespace} lacks ${key}`);
  const extra = [...other.keys()]
    .filter((key) => !source.has(key) && !source.has(key.replace(/_many$/, '_other')))
    .map((key) => `en/${namespace} lacks ${key}`);
  const pluralless = [...other.keys()]
    .filter((key) => key.endsWith('_other') && !other.has(key.replace(/_other$/, '_many')))
    .map((key) => `es/${namespace} lacks the plural form ${key.replace(/_other$/, '_many')}`);
  const different = [...source]
    .filter(([key, text]) => other.has(key) && valuesOf(text) !== valuesOf(other.get(key)))
    .map(([key]) => `${namespace}.${key} has other {{values}} in es than in en`);
  return [...missing, ...extra, ...pluralless, ...different];
}

/** A plural form may leave its count out (“one minute”). */
function valuesOf(text) {
  const names = [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).filter((name) => name !== 'count');
  return [...new Set(names)].sort().join();
}

function findUnused(namespace, catalogue) {
  const isUsed = (key) =>
    literals.has(key) ||
    templates.some(
      ({ before, after }) => key.startsWith(before) && key.endsWith(after) && key.length > before.length + after.length,
    );
  return [...new Set([...catalogue.keys()].map((key) => key.replace(PLURAL, '')))]
    .filter((key) => !isUsed(key))
    .map((key) => `${namespace}.${key} is used nowhere`);
}

function findUnknownCodes() {
  const thrown = new Set(sources.flatMap((text) => [...text.matchAll(THROWN)].map(([, code]) => code)));
  return [...thrown].filter((code) => !(code in en.errors)).map((code) => `errors lacks ${code}, which is thrown`);
}
