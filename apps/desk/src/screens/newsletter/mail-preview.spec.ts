import { describe, expect, it, test } from '@jest/globals';
import { previewHtml } from './mail-preview.js';

describe('a mail in the desk', () => {
  test.each([
    ['dark', '@media all{'],
    ['light', '@media not all{'],
  ] as const)('is %s when asked', (scheme, rule) => {
    const html = '<head><style>@media (prefers-color-scheme:dark){a{color:red}}</style></head>';
    expect(previewHtml(html, scheme)).toContain(rule);
  });

  it('loads its pictures through the api and nothing else', () => {
    const name = `${'a'.repeat(20)}-960.jpg`;
    const shown = previewHtml(
      `<img src="http://localhost:4001/media/${name}"><img src=https://x.example/media/${name}>`,
      'light',
    );
    expect(shown.match(/src="\/api\/media\//g)).toHaveLength(2);
    expect(previewHtml('<img src="https://x.example/other.jpg">', 'light')).toContain('https://x.example/other.jpg');
  });
});
