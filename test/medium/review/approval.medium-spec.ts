import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AppError } from '@anverso/kernel';
import { Editions, Revisions } from '@anverso/articles';
import { ApprovalComparisons, Approvals, EditionReview, SegmentReview } from '@anverso/review';
import { approveAsSeen, translateAll } from '../../approval.js';
import { draftStory, type NewsroomApp, openNewsroom, rememberedTargets } from '../newsroom-app.js';
import { firstSegment, setNumbersAside } from './reviewed.js';

describe('handing in and approving a translation', () => {
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

  it('refuses to hand in while segments are unconfirmed, and lists them', async () => {
    const { editionId } = await draftStory(house, 'early');
    await expect(editions().handIn(editionId, translator)).rejects.toMatchObject({ code: 'HAND_IN_NOT_READY' });
    const gate = await editions().gate(editionId);
    expect(gate.unconfirmed).toHaveLength((await review().list(editionId)).length);
  });

  it('refuses to hand in while a number is wrong, until it is set aside for a reason', async () => {
    const { editionId } = await draftStory(house, 'numbers');
    await translateAll(house, editionId, (source) => source.replace('31', '13').replace('Council', 'Concejo'));
    await expect(editions().handIn(editionId, translator)).rejects.toMatchObject({
      code: 'HAND_IN_NOT_READY',
      details: { blockingCount: 1, blocking: [{ check: 'numbers' }] },
    });
    await setNumbersAside(house, editionId, translator);
    await editions().handIn(editionId, translator);
    expect((await house.app.get(Editions).get(editionId)).state).toBe('handed-in');
  });

  it('keeps whoever worked on it from approving it', async () => {
    const { editionId } = await draftStory(house, 'eyes');
    await translateAll(house, editionId);
    await editions().handIn(editionId, translator);
    await expect(approveAsSeen(house.app, editionId, translator)).rejects.toMatchObject({
      kind: 'forbidden',
      code: 'FOUR_EYES',
    });
    expect((await house.app.get(Editions).get(editionId)).state).toBe('handed-in');
  });

  it('keeps whoever set a blocking finding aside from approving it', async () => {
    const { editionId } = await draftStory(house, 'let pass');
    await translateAll(house, editionId, (source) => source.replace('31', '13'));
    const { segment } = await setNumbersAside(house, editionId, editor);
    await editions().handIn(editionId, translator);
    await expect(approveAsSeen(house.app, editionId, editor)).rejects.toMatchObject({
      code: 'FOUR_EYES',
      details: { count: 1, segments: [segment.id] },
    });
  });

  it('says beforehand whose own work each segment is, and that they are no second pair of eyes', async () => {
    const { editionId } = await draftStory(house, 'own work');
    await translateAll(house, editionId, (source) => source.replace('31', '13'));
    await setNumbersAside(house, editionId, editor);
    const own = async (userId: string) => {
      const { segments, isSecondPairOfEyes } = await house.app.get(ApprovalComparisons).compare(editionId, userId);
      return { isSecondPairOfEyes, own: segments.flatMap((one) => (one.own === null ? [] : [one.own])) };
    };
    expect(await own(editor)).toEqual({ isSecondPairOfEyes: false, own: ['set-aside'] });
    const { isSecondPairOfEyes, own: written } = await own(translator);
    expect([isSecondPairOfEyes, ...new Set(written)]).toEqual([false, 'wrote']);
    expect(await own(house.newsroom.admin.user.id)).toEqual({ isSecondPairOfEyes: true, own: [] });
  });

  it('knows who handed it in, and when', async () => {
    const { editionId } = await draftStory(house, 'handed in by');
    await translateAll(house, editionId);
    const admin = house.newsroom.admin.user;
    await editions().handIn(editionId, admin.id);
    const { handIns } = await house.app.get(ApprovalComparisons).compare(editionId, editor);
    expect(handIns).toEqual([{ handedInBy: admin.id, at: expect.any(Date) }]);
    const { provenance } = await approveAsSeen(house.app, editionId, editor);
    expect(provenance.handedIn).toEqual({ id: admin.id, name: admin.name, at: handIns[0]?.at.toISOString() });
    expect((await house.app.get(Approvals).findValid([editionId]))[0]?.provenance).toEqual(provenance);
  });

  it('approves nothing that changed since the editor looked', async () => {
    const { editionId } = await draftStory(house, 'moved on');
    await translateAll(house, editionId);
    await editions().handIn(editionId, translator);
    const seen = await editions().fingerprint(editionId);
    await editions().returnForReview(editionId, 'One more word.', editor);
    const { id: segmentId, version } = await firstSegment(house, editionId);
    const change = { segmentId, userId: translator };
    const { segment } = await review().saveTarget({ ...change, version, target: 'Nadie leyó esto' });
    await review().confirm({ ...change, version: segment.version });
    await editions().handIn(editionId, translator);
    await expect(editions().approve(editionId, editor, seen)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'APPROVAL_OUTDATED',
    });
    expect(await house.app.get(Approvals).findValid([editionId])).toEqual([]);
    await approveAsSeen(house.app, editionId, editor);
  });

  it('pins an approval to both texts and teaches the memory', async () => {
    const { editionId } = await draftStory(house, 'pinned');
    await translateAll(house, editionId);
    await editions().handIn(editionId, translator);
    const approval = await approveAsSeen(house.app, editionId, editor);
    const source = await house.app.get(Revisions).get(approval.sourceRevisionId);
    const target = await house.app.get(Revisions).get(approval.targetRevisionId);
    expect([approval.sourceHash, approval.targetHash]).toEqual([source.contentHash, target.contentHash]);
    expect(target.document.dateline).toEqual({ place: 'LONDRES' });
    expect(target.document.byline).toEqual(['Maya Lindqvist']);
    expect(approval.provenance.people.map(({ part }) => part)).toEqual(['translator', 'editor']);
    expect(await rememberedTargets(house, 'It was late.')).toEqual(['‹It was late.›']);
  });

  it('withdraws the approval and its memory when the edition is returned', async () => {
    const { editionId } = await draftStory(house, 'returned', 'Nobody else ever wrote this sentence.');
    await translateAll(house, editionId);
    await editions().handIn(editionId, translator);
    await approveAsSeen(house.app, editionId, editor);
    await editions().returnForReview(editionId, 'The second sentence is too long.', editor);
    expect(await house.app.get(Approvals).findValid([editionId])).toEqual([]);
    expect(await rememberedTargets(house, 'Nobody else ever wrote this sentence.')).toEqual([]);
    expect(await editions().listReturns(editionId)).toMatchObject([{ reason: 'The second sentence is too long.' }]);
    await editions().handIn(editionId, translator);
  });

  it('approves once when many editors approve at the same moment', async () => {
    const { editionId } = await draftStory(house, 'many editors');
    await translateAll(house, editionId);
    await editions().handIn(editionId, translator);
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, () => approveAsSeen(house.app, editionId, editor)),
    );
    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as AppError] : []));
    expect(refusals.map(({ code }) => code)).toEqual(Array(29).fill('ILLEGAL_TRANSITION'));
    expect(await house.app.get(Approvals).findValid([editionId])).toHaveLength(1);
  });

  it('lets an approval and a return at the same moment end in one of the two', async () => {
    const { editionId } = await draftStory(house, 'crossing');
    await translateAll(house, editionId);
    await editions().handIn(editionId, translator);
    await Promise.allSettled([
      approveAsSeen(house.app, editionId, editor),
      editions().returnForReview(editionId, 'Not yet.', editor),
    ]);
    const { state } = await house.app.get(Editions).get(editionId);
    const standing = await house.app.get(Approvals).findValid([editionId]);
    const finals = (await review().list(editionId)).filter(({ segment }) => segment.state === 'final');
    expect(state).toBe('in-review');
    expect({ standing, finals }).toEqual({ standing: [], finals: [] });
  });

  it('never hands in a text that is saved at the same moment and confirmed by nobody', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { editionId } = await draftStory(house, `saving ${round}`);
      await translateAll(house, editionId);
      const { id: segmentId, version } = await firstSegment(house, editionId);
      await Promise.allSettled([
        review().saveTarget({ segmentId, version, target: 'A última hora', userId: translator }),
        editions().handIn(editionId, translator),
      ]);
      const { state } = await house.app.get(Editions).get(editionId);
      const { target } = await firstSegment(house, editionId);
      expect([state, target === 'A última hora']).toEqual(state === 'handed-in' ? ['handed-in', false] : [state, true]);
    }
  });

  it('changes nothing in an edition that was handed in', async () => {
    const { editionId } = await draftStory(house, 'closed');
    await translateAll(house, editionId);
    await editions().handIn(editionId, translator);
    const { id: segmentId, version } = await firstSegment(house, editionId);
    await expect(
      review().saveTarget({ segmentId, version, target: 'Tarde', userId: translator }),
    ).rejects.toMatchObject({
      code: 'EDITION_NOT_IN_REVIEW',
    });
  });
});
