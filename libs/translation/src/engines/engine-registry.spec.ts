import { describe, expect, it } from '@jest/globals';
import { Engines } from './engine-registry.js';

describe('the engines of an installation', () => {
  it('are led by DeepL when it has a key', () => {
    const engines = new Engines({ deepl: { apiKey: 'key:fx' } });
    expect(engines.default()).toBe('deepl');
    expect(engines.get('deepl')).toBe(engines.get('deepl'));
  });

  it('name every engine, available or not', () => {
    const engines = new Engines({});
    expect(engines.default()).not.toBe('deepl');
    expect(engines.list().map(({ name }) => name)).toEqual(['deepl', 'libretranslate', 'apertium', 'none']);
    expect(engines.list()).toContainEqual({ name: 'none', available: true });
    for (const name of ['deepl', 'libretranslate'] as const)
      expect(() => engines.get(name)).toThrow(expect.objectContaining({ code: 'ENGINE_NOT_CONFIGURED' }));
  });

  it('have one that says nothing', async () => {
    const none = new Engines({}).get('none');
    const outputs = await none.translate([{ text: 'a', context: '' }], 'en', 'es');
    expect(outputs).toEqual([{ text: '', findings: [] }]);
  });
});
