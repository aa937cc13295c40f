import { describe, expect, it } from '@jest/globals';
import { type GatedStory, isReleasable, releaseGates } from './release-gates.js';

const FIGURE = { id: 'lead', assetId: '01999999-0000-7000-8000-000000000001', alt: 'A tram.' };
const READY: GatedStory = { state: 'approved', isApproved: true, isLeaving: false, figures: [FIGURE] };

const gatesThatDidNotPass = (story: GatedStory) =>
  releaseGates(story)
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ gate, outcome }) => `${gate} ${outcome}`);

describe('the gates of a release', () => {
  it.each<[string, Partial<GatedStory>, string[], boolean]>([
    ['all pass for an approved story with its pictures', {}, [], true],
    [
      'block a story that nobody approved',
      { state: 'handed-in', isApproved: false, figures: [] },
      ['approval blocking'],
      false,
    ],
    ['block a story that is being taken back', { isLeaving: true }, ['withdrawal blocking'], false],
    ['warn of a figure without a picture', { figures: [{ id: 'lead', alt: '' }] }, ['pictures warning'], true],
    [
      'warn of a picture that nobody described',
      { figures: [{ ...FIGURE, alt: ' ' }] },
      ['alternative-texts warning'],
      true,
    ],
    ['warn of a story that another release sends out', { plannedAt: new Date(0) }, ['schedule warning'], true],
  ])('%s', (_name, change, expected, releasable) => {
    const story = { ...READY, ...change };
    expect(gatesThatDidNotPass(story)).toEqual(expected);
    expect(isReleasable(releaseGates(story))).toBe(releasable);
  });

  it('count a figure once, though it stands in both faces', () => {
    const figures = [
      { id: 'lead', alt: '' },
      { id: 'lead', alt: '' },
      { id: 'second', alt: '' },
    ];
    const pictures = releaseGates({ ...READY, figures }).find(({ gate }) => gate === 'pictures');
    expect(pictures?.details).toEqual({ count: '2' });
  });
});
