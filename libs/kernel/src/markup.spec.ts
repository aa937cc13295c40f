import { describe, expect, it, test } from '@jest/globals';
import { markup } from './markup.js';

describe('markup', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onload="x', '&quot; onload=&quot;x'],
    ["' onload='x", '&#39; onload=&#39;x'],
    ['Marks & Sons', 'Marks &amp; Sons'],
    ['&amp;', '&amp;amp;'],
    ['a\u0000b\u000bc', 'abc'],
    ['¿Qué? «año»', '¿Qué? «año»'],
  ])('escapes the value %j', (value, expected) => {
    expect(markup`<p>${value}</p>`.toString()).toBe(`<p>${expected}</p>`);
  });

  it('keeps markup inside markup, joins lists, and leaves out what is absent', () => {
    const items = ['a<', 'b'].map((item) => markup`<li>${item}</li>`);
    expect(markup`<ul>${items}</ul>${undefined}${3}`.toString()).toBe('<ul><li>a&lt;</li><li>b</li></ul>3');
  });
});
