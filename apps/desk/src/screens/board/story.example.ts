import { type Face, type Story } from './story.js';

type Sketch = Partial<Omit<Story, 'editions'>> & { headline?: string; source?: Face['state']; target?: Partial<Face> };

/** A story for the tables of the specs: written in English, with a target edition when `target` is given. */
export function sketchStory({ headline = 'A story', source = 'submitted', target, ...story }: Sketch = {}): Story {
  const id = story.id ?? 'story';
  const written: Face = { id: `${id}-en`, locale: 'en', headline, state: source };
  const translated: Face = { id: `${id}-es`, locale: 'es', headline: 'Una nota', state: 'in-review', ...target };
  return {
    id,
    sourceLocale: 'en',
    section: 'politics',
    createdAt: '2026-11-24T08:00:00.000Z',
    ...story,
    editions: target === undefined ? [written] : [written, translated],
  };
}
