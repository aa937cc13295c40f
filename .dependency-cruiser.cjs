/** Who may import whom: the road of an article, one direction only. docs/architecture.md shows the graph. */
const BASE = ['kernel', 'i18n', 'platform'];
const MAY_IMPORT = {
  kernel: [],
  language: ['kernel'],
  document: ['kernel', 'language'],
  i18n: ['kernel'],
  platform: ['kernel', 'i18n'],
  identity: BASE,
  articles: [...BASE, 'language', 'document'],
  translation: [...BASE, 'language', 'document', 'articles'],
  review: [...BASE, 'language', 'document', 'articles', 'translation'],
  publishing: [...BASE, 'language', 'document', 'articles', 'translation', 'review'],
  audience: BASE,
  newsletter: [...BASE, 'language', 'document', 'articles', 'translation', 'review', 'publishing', 'audience'],
};
const SPEC = '\\.spec\\.tsx?$';
const rule = (name, from, to) => ({ name, severity: 'error', from, to });
const libRules = Object.entries(MAY_IMPORT).map(([lib, allowed]) =>
  rule(
    `${lib}-imports`,
    { path: `^libs/${lib}/`, pathNot: SPEC },
    { path: '^(libs|apps)/', pathNot: `^libs/(${[lib, ...allowed].join('|')})/` },
  ),
);

module.exports = {
  forbidden: [
    ...libRules,
    rule('no-circular', {}, { circular: true }),
    rule(
      'index-only',
      { path: '^(libs|apps|test)/([^/]+)/' },
      { path: '^libs/[^/]+/src/.+', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/i18n/src/desk\\.ts$', '^$1/$2/'] },
    ),
    rule(
      'desk-imports',
      { path: '^apps/desk/', pathNot: SPEC },
      { path: '^(libs|apps)/', pathNot: '^(apps/desk/|libs/i18n/src/desk\\.ts$)' },
    ),
    rule('desk-texts-for-the-desk', { pathNot: '^(apps/desk|libs/i18n|test)/' }, { path: '^libs/i18n/src/desk\\.ts$' }),
    rule(
      'domain-is-plain',
      { path: '^libs/([^/]+)/src/domain/', pathNot: SPEC },
      { pathNot: ['^libs/$1/src/domain/', '^libs/(kernel|language|document)/src/'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'plain-libs-stay-plain',
      { path: '^libs/(kernel|language|document)/', pathNot: SPEC },
      { path: '@nestjs/|^(node:)?(fs|http|https|net|child_process)$' },
    ),
    rule(
      'bull-behind-platform',
      { path: '^libs/', pathNot: '^libs/platform/' },
      { path: 'node_modules/(bull|@nestjs/bull)/' },
    ),
    rule('apps-are-leaves', { path: '^apps/([^/]+)/' }, { path: '^apps/', pathNot: '^apps/$1/' }),
    rule('testing-in-tests-only', { pathNot: ['^libs/testing/', '^test/', SPEC] }, { path: '^libs/testing/' }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
