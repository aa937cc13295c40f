import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AppError } from '@anverso/kernel';
import { Editions, Revisions } from '@anverso/articles';
import { DB, type Db } from '@anverso/platform';
import { ApprovalComparisons, Approvals, EditionReview, type ReviewedSegment, SegmentReview } from '@anverso/review';
import { RuleEvidence, type Segment } from '@anverso/translation';
import { approveAsSeen, translateAll } from '../../approval.js';
import { draftStory, type NewsroomApp, openNewsroom, rememberedTargets } from '../newsroom-app.js';

const SLIP = 'The source has a slip of the pen; the desk knows.';
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

  async function firstSegment(editionId: string): Promise<Segment> {
    const [first] = await review().list(editionId);
    if (first === undefined) throw new Error('There is no segment.');
    return first.segment;
  }

  async function segmentOf(editionId: string, segmentId: string | undefined): Promise<ReviewedSegment> {
    const found = (await review().list(editionId)).find(({ segment }) => segment.id === segmentId);
    if (found === undefined) throw new Error('There is no such segment.');
    return found;
  }

  async function setNumbersAside(editionId: string): Promise<ReviewedSegment> {
    const [blocked] = (await editions().gate(editionId)).blocking;
    const { segment } = await segmentOf(editionId, blocked?.segmentId);
    const { id: segmentId, version } = segment;
    return review().ignoreFinding({ segmentId, version, check: 'numbers', reason: SLIP, userId: translator });
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

  it('keeps a finding on those lines of history alone that are about one', async () => {
    const { editionId } = await draftStory(house, 'lines');
    const { id: segmentId, version } = await firstSegment(editionId);
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
    const { id: segmentId, version } = await firstSegment(editionId);
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
    expect(await segmentOf(editionId, segmentId)).toEqual(one);
    const taken = await review().take({ ...change, target: 'Ya era tarde.' });
    expect(taken.segment).toMatchObject({ target: 'Ya era tarde.', state: 'translated', confirmedBy: translator });
    expect(await segmentOf(editionId, other?.segment.id)).toEqual(other);
    await expect(review().take({ ...change, target: null })).rejects.toMatchObject({ code: 'SEGMENT_CHANGED' });
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

  it('takes the same words again without a conflict, as when an answer was lost', async () => {
    const { editionId } = await draftStory(house, 'again');
    const { id: segmentId, version } = await firstSegment(editionId);
    const change = { segmentId, version, target: 'El concejo vota', userId: translator };
    const first = await review().saveTarget(change);
    expect(await review().saveTarget(change)).toEqual(first);
    expect(await review().listEvents(segmentId)).toHaveLength(2);
  });

  it('keeps a text that was pasted with line breaks on one line', async () => {
    const { editionId } = await draftStory(house, 'pasted');
    const { id: segmentId, version } = await firstSegment(editionId);
    const saved = await review().saveTarget({ segmentId, version, target: 'El concejo\r\n  vota', userId: translator });
    expect(saved.segment.target).toBe('El concejo vota');
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
    await setNumbersAside(editionId);
    await editions().handIn(editionId, translator);
    expect((await house.app.get(Editions).get(editionId)).state).toBe('handed-in');
  });

  it('keeps what was set aside while its words stay, and who said so, when the text is edited later', async () => {
    const { editionId } = await draftStory(house, 'aside');
    await translateAll(house, editionId, (source) => source.replace('31', '13'));
    const { segment } = await setNumbersAside(editionId);
    const { id: segmentId, version } = segment;
    const edited = await review().saveTarget({ segmentId, version, target: 'Votaron 13 a 14.', userId: translator });
    expect(edited.findings.map(({ check }) => check)).not.toContain('numbers');
    const next = { segmentId, version: edited.segment.version, target: 'Votaron 310 a 14.', userId: translator };
    expect((await review().saveTarget(next)).findings.map(({ check }) => check)).toContain('numbers');
    expect(await house.app.get(RuleEvidence).countIgnored()).toContainEqual({
      check: 'numbers',
      times: expect.any(Number),
      segments: expect.any(Number),
    });
    const events = await review().listEvents(segmentId);
    expect(events.filter(({ kind }) => kind === 'finding-ignored')).toMatchObject([
      { actorId: translator, ignoredFinding: { check: 'numbers', reason: SLIP } },
    ]);
  });

  it('sets nothing aside on a text that was changed meanwhile', async () => {
    const { editionId } = await draftStory(house, 'aside late');
    await translateAll(house, editionId, (source) => source.replace('31', '13'));
    const [blocked] = (await editions().gate(editionId)).blocking;
    const { segment } = await segmentOf(editionId, blocked?.segmentId);
    const { id: segmentId, version } = segment;
    await review().saveTarget({ segmentId, version, target: 'Votaron 310 a 14.', userId: translator });
    await expect(
      review().ignoreFinding({ segmentId, version, check: 'numbers', reason: SLIP, userId: editor }),
    ).rejects.toMatchObject({ code: 'SEGMENT_CHANGED', details: { theirs: 'Votaron 310 a 14.' } });
  });

  it('never sets aside an empty text', async () => {
    const { editionId } = await draftStory(house, 'hollow');
    const { id: segmentId, version } = await firstSegment(editionId);
    const { segment } = await review().saveTarget({ segmentId, version, target: '', userId: translator });
    const change = { segmentId, version: segment.version, userId: translator };
    await expect(
      review().ignoreFinding({ ...change, check: 'empty', reason: 'Because I say so' }),
    ).rejects.toMatchObject({ code: 'FINDING_NOT_IGNORABLE' });
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
    const [blocked] = (await editions().gate(editionId)).blocking;
    const { segment } = await segmentOf(editionId, blocked?.segmentId);
    const change = { segmentId: segment.id, version: segment.version, check: 'numbers' as const, reason: SLIP };
    await review().ignoreFinding({ ...change, userId: editor });
    await editions().handIn(editionId, translator);
    await expect(approveAsSeen(house.app, editionId, editor)).rejects.toMatchObject({
      code: 'FOUR_EYES',
      details: { count: 1, segments: [segment.id] },
    });
  });

  it('says beforehand whose own work each segment is, and that they are no second pair of eyes', async () => {
    const { editionId } = await draftStory(house, 'own work');
    await translateAll(house, editionId, (source) => source.replace('31', '13'));
    const [blocked] = (await editions().gate(editionId)).blocking;
    const { segment } = await segmentOf(editionId, blocked?.segmentId);
    const change = { segmentId: segment.id, version: segment.version, check: 'numbers' as const, reason: SLIP };
    await review().ignoreFinding({ ...change, userId: editor });
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
    const { id: segmentId, version } = await firstSegment(editionId);
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
      const { id: segmentId, version } = await firstSegment(editionId);
      await Promise.allSettled([
        review().saveTarget({ segmentId, version, target: 'A última hora', userId: translator }),
        editions().handIn(editionId, translator),
      ]);
      const { state } = await house.app.get(Editions).get(editionId);
      const { target } = await firstSegment(editionId);
      expect([state, target === 'A última hora']).toEqual(state === 'handed-in' ? ['handed-in', false] : [state, true]);
    }
  });

  it('has no gate, segments or returns for what is no translation', async () => {
    const { articleId } = await draftStory(house, 'source');
    const source = await house.app.get(Editions).find(articleId, 'en');
    const sourceId = source?.id ?? '';
    await expect(editions().gate(sourceId)).rejects.toMatchObject({ code: 'EDITION_IS_SOURCE' });
    await expect(review().list(sourceId)).rejects.toMatchObject({ code: 'EDITION_IS_SOURCE' });
    await expect(editions().listReturns(NOBODY)).rejects.toMatchObject({ code: 'EDITION_NOT_FOUND' });
  });

  it('changes nothing in an edition that was handed in', async () => {
    const { editionId } = await draftStory(house, 'closed');
    await translateAll(house, editionId);
    await editions().handIn(editionId, translator);
    const { id: segmentId, version } = await firstSegment(editionId);
    await expect(
      review().saveTarget({ segmentId, version, target: 'Tarde', userId: translator }),
    ).rejects.toMatchObject({
      code: 'EDITION_NOT_IN_REVIEW',
    });
  });
});
