import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { DB, type Db } from '@anverso/platform';
import {
  ApprovalComparisons,
  EditionExchange,
  EditionReview,
  ReviewDesk,
  SegmentCutting,
  SegmentReview,
} from '@anverso/review';
import { type Segment } from '@anverso/translation';
import { approveAsSeen, translateAll } from '../../approval.js';
import { draftStory, type NewsroomApp, openNewsroom, rememberedTargets } from '../newsroom-app.js';

const PARAGRAPH = 'The council voted; nobody spoke. See [the plan](https://www.example.org/plan) now. It was late.';

describe('cutting segments anew', () => {
  let house: NewsroomApp;
  let translator: string;
  let editor: string;
  beforeAll(async () => {
    house = await openNewsroom();
    translator = house.newsroom.translator.user.id;
    editor = house.newsroom.editor.user.id;
  });
  afterAll(() => house.close());

  const review = () => house.app.get(SegmentReview);
  const cutting = () => house.app.get(SegmentCutting);
  const editions = () => house.app.get(EditionReview);
  const all = async (editionId: string) => (await review().list(editionId)).map(({ segment }) => segment);

  async function starting(editionId: string, words: string): Promise<Segment> {
    const found = (await all(editionId)).find(({ source }) => source.startsWith(words));
    if (found === undefined) throw new Error(`Nothing begins with ${words}.`);
    return found;
  }

  async function write(segment: Segment, target: string, userId = translator): Promise<Segment> {
    const { id: segmentId, version } = segment;
    return (await review().saveTarget({ segmentId, version, target, userId })).segment;
  }

  async function split(segment: Segment, before: string, userId = translator) {
    const { id: segmentId, version, source } = segment;
    return cutting().split({ segmentId, version, offset: source.indexOf(before) + before.length, userId });
  }

  async function merge(first: Segment, second: Segment, userId = translator) {
    return cutting().merge({ segmentId: first.id, version: first.version, nextVersion: second.version, userId });
  }

  it('splits where a person says, keeps the order, and asks for both halves to be read', async () => {
    const { editionId } = await draftStory(house, 'split', PARAGRAPH);
    const before = await all(editionId);
    const whole = await write(await starting(editionId, 'The council'), 'Votaron; nadie habló.');
    await review().confirm({ segmentId: whole.id, version: whole.version, userId: translator });
    const { segments, offset } = await split(await starting(editionId, 'The council'), 'voted;', editor);
    expect(offset).toBe('The council voted;'.length);
    expect(segments.map(({ segment }) => [segment.source, segment.target, segment.state])).toEqual([
      ['The council voted;', 'Votaron; nadie habló.', 'initial'],
      ['nobody spoke.', null, 'initial'],
    ]);
    expect(segments[0]?.segment).toMatchObject({ id: whole.id, lastEditedBy: translator, confirmedBy: null });
    const after = await all(editionId);
    expect(after).toHaveLength(before.length + 1);
    expect(after.map(({ position }) => position)).toEqual(after.map((_, index) => index));
    const unit = after.filter(({ unitPath }) => unitPath === whole.unitPath);
    expect(unit.map(({ ordinal }) => ordinal)).toEqual(unit.map((_, index) => index));
    const events = await review().listEvents(segments[1]?.segment.id ?? '');
    expect(events.map(({ kind, ofSegment }) => [kind, ofSegment])).toEqual([
      ['drafted', whole.id],
      ['edited', whole.id],
      ['confirmed', whole.id],
      ['split', null],
    ]);
  });

  it('says beside the approval who cut a segment last, and nothing of what was taken back', async () => {
    const { editionId } = await draftStory(house, 'last cuts', PARAGRAPH);
    const cuts = async () => {
      const { segments } = await house.app.get(ApprovalComparisons).compare(editionId, editor);
      return segments.flatMap(({ lastCut }) => (lastCut === null ? [] : [[lastCut.kind, lastCut.madeBy]]));
    };
    await split(await starting(editionId, 'The council'), 'voted;', editor);
    expect(await cuts()).toEqual([
      ['split', editor],
      ['split', editor],
    ]);
    await merge(await starting(editionId, 'The council'), await starting(editionId, 'nobody'));
    expect(await cuts()).toEqual([]);
    await merge(await starting(editionId, 'See'), await starting(editionId, 'It was'));
    expect(await cuts()).toEqual([['merge', translator]]);
  });

  it('says at once that a half is confirmed with other words elsewhere in the story', async () => {
    const { editionId } = await draftStory(house, 'alike', 'It was late. The council voted.\n\nIt was late.');
    const alone = (await all(editionId)).findLast(({ source }) => source === 'It was late.');
    if (alone === undefined) throw new Error('It is not said twice.');
    const saved = await write(alone, 'Era tarde.');
    await review().confirm({ segmentId: alone.id, version: saved.version, userId: translator });
    await merge(await starting(editionId, 'It was late.'), await starting(editionId, 'The council'));
    const whole = await write(await starting(editionId, 'It was late. The'), 'Ya era tarde. El concejo votó.');
    const { segments } = await split(whole, 'It was late.');
    expect(segments.map(({ findings }) => findings.map(({ check }) => check))).toEqual([
      expect.arrayContaining(['inconsistent']),
      expect.not.arrayContaining(['inconsistent']),
    ]);
  });

  it('takes a split back by a merge and a merge by a split, word for word', async () => {
    const { editionId } = await draftStory(house, 'back', PARAGRAPH);
    const whole = await write(await starting(editionId, 'See'), 'Vea {1}el plan{/1} ahora.');
    const halves = await split(whole, '{/1}');
    const [first, second] = halves.segments.map(({ segment }) => segment);
    if (first === undefined || second === undefined) throw new Error('There are no halves.');
    const joined = await merge(first, second);
    expect(joined).toMatchObject({ kind: 'merge', removed: second.id });
    expect(joined.segments[0]?.segment).toMatchObject({
      id: whole.id,
      source: whole.source,
      target: whole.target,
      codes: whole.codes,
    });
    const next = await write(await starting(editionId, 'It was'), 'Era tarde, ya.');
    const [both] = (await merge(await starting(editionId, 'See'), next)).segments;
    expect(both?.segment).toMatchObject({
      source: 'See {1}the plan{/1} now. It was late.',
      target: 'Vea {1}el plan{/1} ahora. Era tarde, ya.',
    });
    const again = await split(await starting(editionId, 'See'), 'now.');
    expect(again.segments.map(({ segment }) => segment.target)).toEqual([
      'Vea {1}el plan{/1} ahora.',
      'Era tarde, ya.',
    ]);
  });

  it('leaves the page as it is, however the segments are cut', async () => {
    const { editionId } = await draftStory(house, 'page', PARAGRAPH);
    await translateAll(house, editionId, (source) => source);
    const page = await editions().preview(editionId);
    for (const [words, before] of [
      ['The council', 'voted;'],
      ['See', '{1}the'],
      ['It was', 'was'],
    ] as const) {
      const { segments } = await split(await starting(editionId, words), before);
      for (const { segment } of segments) await write(segment, segment.source);
    }
    expect(await editions().preview(editionId)).toEqual(page);
    await merge(await starting(editionId, 'nobody'), await starting(editionId, 'See'));
    await merge(await starting(editionId, 'nobody'), await starting(editionId, '{1}plan'));
    await merge(await starting(editionId, 'The council'), await starting(editionId, 'nobody'));
    expect(await editions().preview(editionId)).toEqual(page);
    expect((await starting(editionId, 'The council')).target).toBe(
      'The council voted; nobody spoke. See {1}the plan{/1} now.',
    );
  });

  it('keeps comments, history, people and who sits there when two become one', async () => {
    const { editionId } = await draftStory(house, 'kept', PARAGRAPH);
    const desk = house.app.get(ReviewDesk);
    const first = await write(await starting(editionId, 'The council'), 'Votaron.');
    const second = await write(await starting(editionId, 'See'), 'Vea {1}el plan{/1}.', editor);
    await desk.addComment({ segmentId: second.id, authorId: translator, body: 'Which plan?' });
    await desk.pulse({ editionId, segmentId: second.id, userId: editor });
    const { stamp } = await desk.pulse({ editionId, userId: translator });
    await merge(first, second);
    const joined = await starting(editionId, 'The council');
    expect(joined).toMatchObject({
      lastEditedBy: translator,
      alsoEditedBy: [editor],
      target: 'Votaron. Vea {1}el plan{/1}.',
    });
    expect(await desk.listComments(editionId)).toMatchObject([{ segmentId: first.id, body: 'Which plan?' }]);
    const { others, stamp: later } = await desk.pulse({ editionId, segmentId: second.id, userId: translator });
    expect(others).toEqual([{ segmentId: first.id, userId: editor }]);
    expect(later).toBeGreaterThan(stamp);
    const events = await review().listEvents(first.id);
    expect(events.filter(({ ofSegment }) => ofSegment === second.id).map(({ kind }) => kind)).toEqual([
      'drafted',
      'edited',
    ]);
    expect(events.at(-1)).toMatchObject({ kind: 'merged', actorId: translator, ofSegment: null });
    const gone = { segmentId: second.id, version: second.version, userId: translator };
    await expect(review().saveTarget({ ...gone, target: 'Tarde.' })).rejects.toMatchObject({
      code: 'SEGMENT_MERGED',
      details: { into: first.id },
    });
  });

  it('gives comments back to their part when the merge is taken back, and keeps newer ones', async () => {
    const { editionId } = await draftStory(house, 'comments back', PARAGRAPH);
    const desk = house.app.get(ReviewDesk);
    const [first, second] = [await starting(editionId, 'The council'), await starting(editionId, 'See')];
    const say = (segmentId: string, body: string) => desk.addComment({ segmentId, authorId: translator, body });
    await say(first.id, 'Of the first.');
    await say(second.id, 'Of the second.');
    await merge(first, second);
    await say(first.id, 'Of both.');
    const { segments } = await split(await starting(editionId, 'The council'), 'spoke.');
    const standing = async () =>
      Object.fromEntries((await desk.listComments(editionId)).map(({ body, segmentId }) => [body, segmentId]));
    expect(await standing()).toEqual({
      ...{ 'Of the first.': first.id, 'Of the second.': segments[1]?.segment.id, 'Of both.': first.id },
    });
    await split(await starting(editionId, 'See'), '{/1}');
    expect((await standing())['Of the second.']).toBe(segments[1]?.segment.id);
  });

  it('keeps whoever wrote half of a merged text from approving it', async () => {
    const { editionId } = await draftStory(house, 'eyes', PARAGRAPH);
    await translateAll(house, editionId);
    const mine = await write(await starting(editionId, 'See'), '‹Vea {1}el plan{/1}.›', editor);
    await merge(await starting(editionId, 'The council'), mine);
    const { id: segmentId, version } = await starting(editionId, 'The council');
    await review().confirm({ segmentId, version, userId: translator });
    await editions().handIn(editionId, translator);
    await expect(approveAsSeen(house.app, editionId, editor)).rejects.toMatchObject({ code: 'FOUR_EYES' });
  });

  it('teaches the memory what was approved, as it was cut, and forgets it with the approval', async () => {
    const { editionId } = await draftStory(house, 'taught', 'A dog barked; a cat slept. It snowed.');
    const { segments } = await split(await starting(editionId, 'A dog'), 'barked;');
    await merge(segments[1]?.segment ?? (await starting(editionId, 'a cat')), await starting(editionId, 'It snowed'));
    expect(await rememberedTargets(house, 'A dog barked;')).toEqual([]);
    await translateAll(house, editionId);
    await editions().handIn(editionId, translator);
    await approveAsSeen(house.app, editionId, editor);
    expect(await rememberedTargets(house, 'A dog barked;')).toEqual(['‹A dog barked;›']);
    expect(await rememberedTargets(house, 'a cat slept. It snowed.')).toEqual(['‹a cat slept. It snowed.›']);
    expect(await rememberedTargets(house, 'A dog barked; a cat slept.')).toEqual([]);
    await expect(split(await starting(editionId, 'a cat'), 'slept.')).rejects.toMatchObject({
      code: 'EDITION_NOT_IN_REVIEW',
    });
    await editions().returnForReview(editionId, 'Once more.', editor);
    await split(await starting(editionId, 'a cat'), 'slept.');
    expect(await rememberedTargets(house, 'A dog barked;')).toEqual([]);
  });

  it('lets exactly one of many win who cut at the same moment', async () => {
    const { editionId } = await draftStory(house, 'race', PARAGRAPH);
    const [first, second] = [await starting(editionId, 'The council'), await starting(editionId, 'See')];
    const results = await Promise.allSettled([
      split(first, 'voted;'),
      split(first, 'council'),
      merge(first, second),
      merge(first, second, editor),
      write(first, 'Votaron.'),
    ]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const rows = await all(editionId);
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => index));
  });

  test.each<[string, (editionId: string) => Promise<unknown>, string]>([
    ['a cut inside a word of a code', async (id) => split(await starting(id, 'See'), 'See {'), 'SEGMENT_SPLIT_INSIDE'],
    ['a cut of a headline', async (id) => split(await starting(id, 'Council'), 'Council'), 'SEGMENT_IS_WHOLE'],
    [
      'a merge over the end of a paragraph',
      async (id) => merge(await starting(id, 'It was'), await starting(id, 'It was')),
      'SEGMENT_JOIN_LAST',
    ],
    [
      'a merge with a text that was changed meanwhile',
      async (id) => {
        const [first, second] = [await starting(id, 'The council'), await starting(id, 'See')];
        await write(second, 'Otro.');
        return merge(first, second);
      },
      'SEGMENT_CHANGED',
    ],
  ])('refuses %s', async (name, act, code) => {
    const { editionId } = await draftStory(house, name, PARAGRAPH);
    await expect(act(editionId)).rejects.toMatchObject({ code });
  });

  it.each(['2.1', '1.2'] as const)('meets an XLIFF %s file from before the cut without a loss', async (version) => {
    const { editionId } = await draftStory(house, `file ${version}`, PARAGRAPH);
    const exchange = house.app.get(EditionExchange);
    const file = await exchange.export(editionId, version, ({ check }) => check);
    const late = await starting(editionId, 'It was late');
    const { segments } = await split(await starting(editionId, 'The council'), 'voted;');
    const edited = file.replaceAll(late.target ?? '—', 'Ya era tarde.');
    const report = await exchange.import(editionId, Buffer.from(edited), translator);
    const about = (id: string | undefined) => report.find(({ segmentId }) => segmentId === id);
    expect(about(segments[0]?.segment.id)).toMatchObject({ outcome: 'refused', reason: 'source-changed' });
    expect(about(segments[1]?.segment.id)?.outcome).toBe('refused');
    expect(about(late.id)).toMatchObject({ outcome: 'taken', reason: 'text' });
    expect((await starting(editionId, 'It was late')).target).toBe('Ya era tarde.');
    const fresh = await exchange.export(editionId, version, ({ check }) => check);
    const unchanged = await exchange.import(editionId, Buffer.from(fresh), translator);
    expect(new Set(unchanged.map(({ outcome }) => outcome))).toEqual(new Set(['skipped']));
  });

  it('keeps a row of every cut for ever', async () => {
    const { editionId } = await draftStory(house, 'lineage', PARAGRAPH);
    const { segments } = await split(await starting(editionId, 'The council'), 'voted;');
    const [first, second] = segments.map(({ segment }) => segment);
    if (first === undefined || second === undefined) throw new Error('There are no halves.');
    await merge(first, second, editor);
    const rows = await house.app
      .get<Db>(DB)
      .selectFrom('segment_lineage')
      .select(['kind', 'segment_id', 'other_id', 'source_offset', 'made_by'])
      .where('edition_id', '=', editionId)
      .orderBy('created_at')
      .execute();
    expect(rows).toEqual([
      { kind: 'split', segment_id: first.id, other_id: second.id, source_offset: 18, made_by: translator },
      { kind: 'merge', segment_id: first.id, other_id: second.id, source_offset: 18, made_by: editor },
    ]);
  });
});
