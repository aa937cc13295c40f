import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Editions, Revisions } from '@anverso/articles';
import { Approvals, EditionReview, SegmentReview } from '@anverso/review';
import { Memory, type Segment } from '@anverso/translation';
import { draftStory, type NewsroomApp, openNewsroom, translateAll } from '../newsroom-app.js';

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

  async function firstSegment(editionId: string): Promise<Segment> {
    const [first] = await review().list(editionId);
    if (first === undefined) throw new Error('There is no segment.');
    return first.segment;
  }

  it('saves a text, clears what the draft had against it, and writes the history', async () => {
    const { editionId } = await draftStory(house, 'save');
    const { id: segmentId, version } = await firstSegment(editionId);
    const saved = await review().saveTarget({ segmentId, version, target: 'El concejo vota', userId: translator });
    expect(saved.segment).toMatchObject({ target: 'El concejo vota', origin: 'human', version: version + 1 });
    const events = await review().listEvents(segmentId);
    expect(events.map(({ kind, actorId }) => [kind, actorId])).toEqual([
      ['drafted', null],
      ['edited', translator],
    ]);
  });

  it('answers a conflict with both texts when somebody else saved first', async () => {
    const { editionId } = await draftStory(house, 'conflict');
    const { id: segmentId, version } = await firstSegment(editionId);
    await review().saveTarget({ segmentId, version, target: 'Primero', userId: translator });
    await expect(review().saveTarget({ segmentId, version, target: 'Segundo', userId: editor })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'SEGMENT_CHANGED',
      details: { yours: 'Segundo', theirs: 'Primero', version: version + 1 },
    });
  });

  it('lets exactly one of two people win who save at the same moment', async () => {
    const { editionId } = await draftStory(house, 'race');
    const { id: segmentId, version } = await firstSegment(editionId);
    const results = await Promise.allSettled(
      ['Uno', 'Dos', 'Tres', 'Cuatro'].map((target) =>
        review().saveTarget({ segmentId, version, target, userId: translator }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('takes a confirmation back when the text is edited again', async () => {
    const { editionId } = await draftStory(house, 'reopen');
    const { id: segmentId, version } = await firstSegment(editionId);
    const confirmed = await review().confirm({ segmentId, version, userId: translator });
    expect(confirmed.segment.state).toBe('translated');
    const edited = await review().saveTarget({ segmentId, version: version + 1, target: 'Otro', userId: editor });
    expect(edited.segment).toMatchObject({ state: 'initial', confirmedBy: null });
  });

  it('refuses to hand in while segments are unconfirmed, and lists them', async () => {
    const { editionId } = await draftStory(house, 'early');
    await expect(editions().handIn(editionId)).rejects.toMatchObject({ code: 'HAND_IN_NOT_READY' });
    const gate = await editions().gate(editionId);
    expect(gate.unconfirmed).toHaveLength((await review().list(editionId)).length);
  });

  it('refuses to hand in while a number is wrong, until it is set aside for a reason', async () => {
    const { editionId } = await draftStory(house, 'numbers');
    await translateAll(house, editionId, (source) => source.replace('31', '13').replace('Council', 'Concejo'));
    await expect(editions().handIn(editionId)).rejects.toMatchObject({
      code: 'HAND_IN_NOT_READY',
      details: { blockingCount: 1, blocking: [{ check: 'numbers' }] },
    });
    const [blocked] = (await editions().gate(editionId)).blocking;
    await review().ignoreFinding({
      segmentId: blocked?.segmentId ?? '',
      check: 'numbers',
      reason: 'The source has a slip of the pen; the desk knows.',
      userId: translator,
    });
    await editions().handIn(editionId);
    expect((await house.app.get(Editions).get(editionId)).state).toBe('handed-in');
  });

  it('never sets aside an empty text', async () => {
    const { editionId } = await draftStory(house, 'hollow');
    const { id: segmentId, version } = await firstSegment(editionId);
    await review().saveTarget({ segmentId, version, target: '', userId: translator });
    await expect(
      review().ignoreFinding({ segmentId, check: 'empty', reason: 'Because I say so', userId: translator }),
    ).rejects.toMatchObject({ code: 'FINDING_NOT_IGNORABLE' });
  });

  it('keeps whoever worked on it from approving it', async () => {
    const { editionId } = await draftStory(house, 'eyes');
    await translateAll(house, editionId);
    await editions().handIn(editionId);
    await expect(editions().approve(editionId, translator)).rejects.toMatchObject({
      kind: 'forbidden',
      code: 'FOUR_EYES',
    });
    expect((await house.app.get(Editions).get(editionId)).state).toBe('handed-in');
  });

  it('pins an approval to both texts and teaches the memory', async () => {
    const { editionId } = await draftStory(house, 'pinned');
    await translateAll(house, editionId);
    await editions().handIn(editionId);
    const approval = await editions().approve(editionId, editor);
    const source = await house.app.get(Revisions).get(approval.sourceRevisionId);
    const target = await house.app.get(Revisions).get(approval.targetRevisionId);
    expect([approval.sourceHash, approval.targetHash]).toEqual([source.contentHash, target.contentHash]);
    expect(target.document.dateline).toEqual({ place: 'LONDRES' });
    expect(target.document.byline).toEqual(['Maya Lindqvist']);
    expect(approval.provenance.people.map(({ part }) => part)).toEqual(['translator', 'editor']);
    const known = await house.app.get(Memory).findExact(['It was late.'], 'en', 'es');
    expect(known.get('It was late.')).toBe('«It was late.»');
  });

  it('withdraws the approval and its memory when the edition is returned', async () => {
    const { editionId } = await draftStory(house, 'returned', 'Nobody else ever wrote this sentence.');
    await translateAll(house, editionId);
    await editions().handIn(editionId);
    await editions().approve(editionId, editor);
    await editions().returnForReview(editionId, 'The second sentence is too long.', editor);
    expect(await house.app.get(Approvals).findValid([editionId])).toEqual([]);
    expect(await house.app.get(Memory).findExact(['Nobody else ever wrote this sentence.'], 'en', 'es')).toEqual(
      new Map(),
    );
    expect(await editions().listReturns(editionId)).toMatchObject([{ reason: 'The second sentence is too long.' }]);
    await editions().handIn(editionId);
  });

  it('changes nothing in an edition that was handed in', async () => {
    const { editionId } = await draftStory(house, 'closed');
    await translateAll(house, editionId);
    await editions().handIn(editionId);
    const { id: segmentId, version } = await firstSegment(editionId);
    await expect(
      review().saveTarget({ segmentId, version, target: 'Tarde', userId: translator }),
    ).rejects.toMatchObject({
      code: 'EDITION_NOT_IN_REVIEW',
    });
  });
});
