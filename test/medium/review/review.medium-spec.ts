import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Editions } from '@anverso/articles';
import { DB, type Db } from '@anverso/platform';
import { EditionReview, SegmentReview } from '@anverso/review';
import { RuleEvidence } from '@anverso/translation';
import { translateAll } from '../../approval.js';
import { draftStory, type NewsroomApp, openNewsroom } from '../newsroom-app.js';
import { blockedSegment, firstSegment, segmentOf, setNumbersAside, SLIP } from './reviewed.js';

const NOBODY = '01900000-0000-7000-8000-000000000000';

describe('reviewing a translation', () => {
  let house: NewsroomApp;
  let translator: string;
  let editor: string;
  const review = () => house.app.get(SegmentReview);
  const editions = () => house.app.get(EditionReview);

  beforeAll(async () => {
    house = await openNewsroom();
    translator = house.newsroom.translator.user.id;
    editor = house.newsroom.editor.user.id;
  });
  afterAll(() => house.close());

  it('saves a text, clears what the draft had against it, and writes the history', async () => {
    const { editionId } = await draftStory(house, 'save');
    const { id: segmentId, version } = await firstSegment(house, editionId);
    const saved = await review().saveTarget({ segmentId, version, target: 'El concejo vota', userId: translator });
    expect(saved.segment).toMatchObject({ target: 'El concejo vota', origin: 'human', version: version + 1 });
    const events = await review().listEvents(segmentId);
    expect(events.map(({ kind, actorId }) => [kind, actorId])).toEqual([
      ['drafted', null],
      ['edited', translator],
    ]);
  });

  it('keeps a finding on those lines of history alone that are about one', async () => {
    const { editionId } = await draftStory(house, 'lines');
    const { id: segmentId, version } = await firstSegment(house, editionId);
    await review().saveTarget({ segmentId, version, target: 'El concejo vota', userId: translator });
    await review().confirm({ segmentId, version: version + 1, userId: translator });
    const lines = await house.app
      .get<Db>(DB)
      .selectFrom('segment_events')
      .select('kind')
      .where('segment_id', '=', segmentId)
      .where('ignored_finding', 'is not', null)
      .execute();
    expect(lines).toEqual([]);
  });

  it('answers a conflict with both texts when somebody else saved first', async () => {
    const { editionId } = await draftStory(house, 'conflict');
    const { id: segmentId, version } = await firstSegment(house, editionId);
    await review().saveTarget({ segmentId, version, target: 'Primero', userId: translator });
    await expect(review().saveTarget({ segmentId, version, target: 'Segundo', userId: editor })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'SEGMENT_CHANGED',
      details: { yours: 'Segundo', theirs: 'Primero', version: version + 1 },
    });
  });

  it('takes a text and its confirmation together or not at all, and gives nothing on', async () => {
    const { editionId } = await draftStory(house, 'together', 'It was late. The council voted. It was late.');
    const [one, other] = (await review().list(editionId)).filter(({ segment }) => segment.source === 'It was late.');
    const { id: segmentId = '', version = 0 } = one?.segment ?? {};
    const change = { segmentId, version, confirms: true, userId: translator };
    await expect(review().take({ ...change, target: ' ' })).rejects.toMatchObject({ code: 'SEGMENT_EMPTY' });
    expect(await segmentOf(house, editionId, segmentId)).toEqual(one);
    const taken = await review().take({ ...change, target: 'Ya era tarde.' });
    expect(taken.segment).toMatchObject({ target: 'Ya era tarde.', state: 'translated', confirmedBy: translator });
    const untouched = await segmentOf(house, editionId, other?.segment.id);
    expect(untouched.segment).toEqual(other?.segment);
    expect(untouched.findings).toMatchObject([{ check: 'inconsistent', details: { other: 'Ya era tarde.' } }]);
    await expect(review().take({ ...change, target: null })).rejects.toMatchObject({ code: 'SEGMENT_CHANGED' });
  });

  it('lets exactly one of two people win who save at the same moment', async () => {
    const { editionId } = await draftStory(house, 'race');
    const { id: segmentId, version } = await firstSegment(house, editionId);
    const results = await Promise.allSettled(
      ['Uno', 'Dos', 'Tres', 'Cuatro'].map((target) =>
        review().saveTarget({ segmentId, version, target, userId: translator }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('takes the same words again without a conflict, as when an answer was lost', async () => {
    const { editionId } = await draftStory(house, 'again');
    const { id: segmentId, version } = await firstSegment(house, editionId);
    const change = { segmentId, version, target: 'El concejo vota', userId: translator };
    const first = await review().saveTarget(change);
    expect(await review().saveTarget(change)).toEqual(first);
    expect(await review().listEvents(segmentId)).toHaveLength(2);
  });

  it('keeps a text that was pasted with line breaks on one line', async () => {
    const { editionId } = await draftStory(house, 'pasted');
    const { id: segmentId, version } = await firstSegment(house, editionId);
    const saved = await review().saveTarget({ segmentId, version, target: 'El concejo\r\n  vota', userId: translator });
    expect(saved.segment.target).toBe('El concejo vota');
  });

  it('takes a confirmation back when the text is edited again', async () => {
    const { editionId } = await draftStory(house, 'reopen');
    const { id: segmentId, version } = await firstSegment(house, editionId);
    const confirmed = await review().confirm({ segmentId, version, userId: translator });
    expect(confirmed.segment.state).toBe('translated');
    const edited = await review().saveTarget({ segmentId, version: version + 1, target: 'Otro', userId: editor });
    expect(edited.segment).toMatchObject({ state: 'initial', confirmedBy: null });
  });

  it('keeps what was set aside while its words stay, and who said so, when the text is edited later', async () => {
    const { editionId } = await draftStory(house, 'aside');
    await translateAll(house, editionId, (source) => source.replace('31', '13'));
    const { segment } = await setNumbersAside(house, editionId, translator);
    const { id: segmentId, version } = segment;
    const edited = await review().saveTarget({ segmentId, version, target: 'Votaron 13 a 14.', userId: translator });
    expect(edited.findings.map(({ check }) => check)).not.toContain('numbers');
    const next = { segmentId, version: edited.segment.version, target: 'Votaron 310 a 14.', userId: translator };
    expect((await review().saveTarget(next)).findings.map(({ check }) => check)).toContain('numbers');
    const { rules } = await house.app.get(RuleEvidence).gather();
    expect(rules.find(({ check }) => check === 'numbers')?.ignored.reasons).toContain(SLIP);
    const events = await review().listEvents(segmentId);
    expect(events.filter(({ kind }) => kind === 'finding-ignored')).toMatchObject([
      { actorId: translator, ignoredFinding: { check: 'numbers', reason: SLIP } },
    ]);
  });

  it('sets nothing aside on a text that was changed meanwhile', async () => {
    const { editionId } = await draftStory(house, 'aside late');
    await translateAll(house, editionId, (source) => source.replace('31', '13'));
    const { id: segmentId, version } = await blockedSegment(house, editionId);
    await review().saveTarget({ segmentId, version, target: 'Votaron 310 a 14.', userId: translator });
    await expect(
      review().ignoreFinding({ segmentId, version, check: 'numbers', reason: SLIP, userId: editor }),
    ).rejects.toMatchObject({ code: 'SEGMENT_CHANGED', details: { theirs: 'Votaron 310 a 14.' } });
  });

  it('never sets aside an empty text', async () => {
    const { editionId } = await draftStory(house, 'hollow');
    const { id: segmentId, version } = await firstSegment(house, editionId);
    const { segment } = await review().saveTarget({ segmentId, version, target: '', userId: translator });
    const change = { segmentId, version: segment.version, userId: translator };
    await expect(
      review().ignoreFinding({ ...change, check: 'empty', reason: 'Because I say so' }),
    ).rejects.toMatchObject({ code: 'FINDING_NOT_IGNORABLE' });
  });

  it('has no gate, segments or returns for what is no translation', async () => {
    const { articleId } = await draftStory(house, 'source');
    const source = await house.app.get(Editions).find(articleId, 'en');
    const sourceId = source?.id ?? '';
    await expect(editions().gate(sourceId)).rejects.toMatchObject({ code: 'EDITION_IS_SOURCE' });
    await expect(review().list(sourceId)).rejects.toMatchObject({ code: 'EDITION_IS_SOURCE' });
    await expect(editions().listReturns(NOBODY)).rejects.toMatchObject({ code: 'EDITION_NOT_FOUND' });
  });
});
