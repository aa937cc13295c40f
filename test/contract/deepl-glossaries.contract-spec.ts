import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DeeplDouble, startDeeplDouble } from '@anverso/testing';
import { DEEPL_DEFAULTS, DeeplEngine, DeeplGlossaries, type Glossary } from '@anverso/translation';

let deepl: DeeplDouble;
beforeAll(async () => {
  deepl = await startDeeplDouble();
});
afterAll(() => deepl.close());

const both = (en: Record<string, string>, es: Record<string, string>): Glossary[] => [
  { from: 'en', to: 'es', entries: new Map(Object.entries(en)) },
  { from: 'es', to: 'en', entries: new Map(Object.entries(es)) },
];
const keeper = () => new DeeplGlossaries({ apiKey: 'a-key:fx', serverUrl: deepl.url });
const translate = (glossaryId: string) =>
  new DeeplEngine({ apiKey: 'a-key:fx', serverUrl: deepl.url, firstPauseMs: 5 })
    .inStyle({ settings: DEEPL_DEFAULTS, glossaryId })
    .translate([{ text: 'The mayor.', context: '' }], 'en', 'es');

describe('glossaries at DeepL', () => {
  it('hold what was pushed, in both directions, and change in place', async () => {
    const first = both({ mayor: 'alcalde', 'U.S.': 'EE. UU.' }, { alcalde: 'mayor' });
    const id = await keeper().push(first, undefined);
    expect(await keeper().read(id)).toEqual(first);
    const second = both({ mayor: 'alcaldesa' }, {});
    expect(await keeper().push(second, id)).toBe(id);
    expect(await keeper().read(id)).toEqual(second.slice(0, 1));
  });

  it('are made anew when they are gone', async () => {
    expect(await keeper().read('gone')).toBeUndefined();
    const id = await keeper().push(both({ mayor: 'alcalde' }, {}), 'gone');
    expect(deepl.glossaries.has(id)).toBe(true);
  });

  it('are named in every translation that is to use them', async () => {
    const id = await keeper().push(both({ mayor: 'alcalde' }, {}), undefined);
    await translate(id);
    expect(deepl.requests.at(-1)?.parameters).toMatchObject({ glossary_id: id, source_lang: 'en' });
  });

  it('say so when a translation asks for one that is gone', async () => {
    await expect(translate('gone')).rejects.toMatchObject({ code: 'GLOSSARY_GONE', retryable: false });
  });
});
