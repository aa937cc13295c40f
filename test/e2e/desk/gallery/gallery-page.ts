import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, LOCALES } from '@anverso/kernel';
import { GALLERY, VIEWS } from './gallery-look.js';

/** One page with every picture: a row for each screen and language, a column for each width and scheme. */
export function writeContactPage(screens: readonly string[]): void {
  const heads = VIEWS.map(({ device, scheme }) => `<th>${device}, ${scheme}</th>`).join('');
  const rows = screens.flatMap((screen) => LOCALES.map((locale) => rowOf(screen, locale)));
  writeFileSync(
    join(GALLERY, 'index.html'),
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>The desk, screen by screen</title>
<style>
body { margin: 2rem; font: 15px/1.5 system-ui, sans-serif; background: #f7f2ea; color: #1d1915 }
table { border-collapse: collapse }
th, td { padding: .5rem; text-align: start; vertical-align: top; border-bottom: 1px solid #e5ddd1 }
img { display: block; height: 14rem; border: 1px solid #e5ddd1 }
</style>
<h1>The desk, screen by screen</h1>
<table>
<thead><tr><th>Screen</th>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</html>
`,
  );
}

function rowOf(screen: string, locale: Locale): string {
  const cells = VIEWS.map(({ device, scheme }) => {
    const file = `${screen}--${device}-${scheme}-${locale}.png`;
    return `<td><a href="${file}"><img src="${file}" loading="lazy" alt="${screen}, ${device}, ${scheme}, ${locale}"></a></td>`;
  });
  return `<tr><th scope="row">${screen}<br>${locale}</th>${cells.join('')}</tr>`;
}
