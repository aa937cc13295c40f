import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EditionReview, SegmentReview } from '@anverso/review';
import {
  Memory,
  MemoryExchange,
  MemoryMatches,
  type Segment,
  Segments,
  Suggestions,
  TranslationJobs,
} from '@anverso/translation';
import { approveAsSeen, approveTranslated, translateAll } from '../../approval.js';
import { draftStory, type NewsroomApp, openNewsroom, rememberedTargets } from '../newsroom-app.js';

describe('the translation memory', () => {
  let house: NewsroomApp;
  let translator: string;
  let editor: string;

  beforeAll(async () => {
    house = await openNewsroom();
    translator = house.newsroom.translator.user.id;
    editor = house.newsroom.editor.user.id;
  });
  afterAll(() => house.close());

  const segmentsOf = (editionId: string): Promise<Segment[]> => house.app.get(Segments).listOfEdition(editionId);
  const review = () => house.app.get(EditionReview);

  async function approveStory(salt: string, paragraph: string, translate?: (source: string) => string) {
    const story = await draftStory(house, salt, paragraph);
    return { ...story, approval: await approveTranslated(house, story.editionId, translate) };
  }

  async function segmentOf(editionId: string, source: string): Promise<Segment> {
    const found = (await segmentsOf(editionId)).find((segment) => segment.source.includes(source));
    if (found === undefined) throw new Error(`There is no segment "${source}".`);
    return found;
  }

  async function countUnits(): Promise<number> {
    const { units } = await house.database.db
      .selectFrom('memory_units')
      .select(({ fn }) => fn.countAll<string>().as('units'))
      .executeTakeFirstOrThrow();
    return Number(units);
  }

  it('learns from an approval, and says who, when and from which article', async () => {
    const source = 'The ferry to the northern islands sails again after the storm.';
    const { editionId, approval } = await approveStory('ferry', source);
    const [suggestion] = await house.app.get(Suggestions).list((await segmentOf(editionId, 'ferry to')).id);
    expect(suggestion).toMatchObject({ origin: 'memory', match: 'context', target: `‹${source}›` });
    expect(suggestion?.memory?.unit.provenance).toMatchObject({
      approvalId: approval.id,
      editionId,
      sourceRevisionId: approval.sourceRevisionId,
      translatedBy: translator,
      approvedBy: editor,
      importedBy: null,
    });
  });

  it('offers what was translated the other way round, and what another variant says, for less', async () => {
    const tu = (english: string, spanish: string, [from, to]: readonly [string, string]) =>
      `<tu srclang="${from}"><tuv xml:lang="${from}"><seg>${english}</seg></tuv><tuv xml:lang="${to}"><seg>${spanish}</seg></tuv></tu>`;
    const tmx = `<tmx version="1.4"><header/><body>
      ${tu('El faro del puerto se apagó anoche.', 'The lighthouse of the harbor went dark last night.', ['es', 'en'])}
      ${tu('The ombudsman resigned over the tram.', 'El defensor dimitió por el tranvía.', ['en-US', 'es-ES'])}
      </body></tmx>`;
    const file = { importedBy: editor, importedFrom: 'both-ways.tmx' };
    async function* chunks() {
      yield await Promise.resolve(Buffer.from(tmx));
    }
    expect(await house.app.get(MemoryExchange).import(chunks(), file)).toMatchObject({ taken: 2 });
    const find = async (source: string) => {
      const wanted = { source, unitKind: 'paragraph', previousKey: null, nextKey: null };
      const [[best] = []] = await house.app.get(MemoryMatches).find([wanted], 'en', 'es', 1);
      return { score: best?.score, target: best?.target, lost: best?.reasons.map(({ id, points }) => [id, points]) };
    };
    expect(await find('The lighthouse of the harbor went dark last night.')).toEqual({
      score: 85,
      target: 'El faro del puerto se apagó anoche.',
      lost: [
        ['imported', 10],
        ['reversed', 5],
      ],
    });
    expect(await find('The ombudsman resigned over the tram.')).toMatchObject({
      score: 87,
      lost: [
        ['imported', 10],
        ['other-variant', 3],
      ],
    });
    let exported = '';
    for await (const piece of house.app.get(MemoryExchange).export()) exported += piece;
    expect(exported).toContain('xml:lang="es-ES"');
  });

  it('knows nothing of a translation that is not approved', async () => {
    const source = 'Nobody has approved this sentence about the lighthouse keeper.';
    const { editionId } = await draftStory(house, 'lighthouse', source);
    await translateAll(house, editionId);
    await review().handIn(editionId, house.newsroom.translator.user.id);
    expect(await rememberedTargets(house, source)).toEqual([]);
  });

  it('forgets when an edition is returned, and learns again when it is approved again', async () => {
    const source = 'The orchestra rehearsed in the railway station until midnight.';
    const { editionId } = await approveStory('orchestra', source);
    expect(await rememberedTargets(house, source)).toHaveLength(1);
    await review().returnForReview(editionId, 'The headline is too long.', editor);
    expect(await rememberedTargets(house, source)).toEqual([]);
    await review().handIn(editionId, house.newsroom.translator.user.id);
    await approveAsSeen(house.app, editionId, editor);
    expect(await rememberedTargets(house, source)).toHaveLength(1);
  });

  it('changes nothing when it is told twice', async () => {
    const { editionId, approval } = await approveStory('twice', 'The twin bridges opened at the same hour.');
    const before = await countUnits();
    const segments = await segmentsOf(editionId);
    const approved = { approvalId: approval.id, approvedBy: editor, from: 'en', to: 'es', segments } as const;
    await house.database.db.transaction().execute((trx) => house.app.get(Memory).remember(approved, trx));
    expect(await countUnits()).toBe(before);
  });

  it('scores a match by its neighbours, and says why', async () => {
    await approveStory('context', 'The tide was low. The harbour lay dark. Gulls slept on the quay.');
    const { editionId } = await draftStory(
      house,
      'context again',
      'The tide was low. The harbour lay dark. It snowed.',
    );
    const best = await house.app.get(Suggestions).listBest(editionId);
    const { id } = await segmentOf(editionId, 'harbour');
    expect(best.get(id)).toMatchObject({ score: 101, band: 'context', reasons: [{ id: 'neighbour' }] });
  });

  it('proposes a similar sentence with the new figures in it, and shows what differs', async () => {
    const older = 'The regional council approved 31 new buses for the mountain villages on Monday.';
    const newer = 'The regional council approved 45 new buses for the mountain villages on Friday.';
    const translation = 'El consejo regional aprobó el lunes 31 autobuses nuevos para los pueblos de montaña.';
    await approveStory('buses', older, (source) => (source === older ? translation : `‹${source}›`));
    const { editionId } = await draftStory(house, 'more buses', newer);
    const [suggestion] = await house.app.get(Suggestions).list((await segmentOf(editionId, '45 new')).id);
    expect(suggestion).toMatchObject({
      match: 'fuzzy',
      target: 'El consejo regional aprobó el viernes 45 autobuses nuevos para los pueblos de montaña.',
      memory: { band: '85-94', adaptations: [{ to: 'Friday' }, { from: '31', to: '45' }], unadapted: [] },
    });
    expect(suggestion?.memory?.diff.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '31' },
      { kind: 'added', text: '45' },
      { kind: 'removed', text: 'Monday' },
      { kind: 'added', text: 'Friday' },
    ]);
  });

  it('never fills in what somebody said', async () => {
    const said = '“We will rebuild every single house,” said the mayor.';
    await approveStory('spoken', `It rained.\n\n> We will rebuild every house.\n\n${said}`);
    const { editionId } = await draftStory(
      house,
      'spoken again',
      `It rained.\n\n> We will rebuild every house.\n\n${said}`,
    );
    const segments = await segmentsOf(editionId);
    const origins = segments.filter(({ source }) => source.includes('rebuild')).map(({ origin }) => origin);
    expect(origins).toEqual(['machine', 'machine']);
    const quote = segments.find(({ unitKind }) => unitKind === 'quote');
    const suggestions = await house.app.get(Suggestions).list(quote?.id ?? '');
    expect(suggestions.filter(({ memory }) => memory !== null)).toEqual([]);
    const asked = ['quote', 'paragraph'].map((unitKind) => ({
      source: said,
      unitKind,
      previousKey: null,
      nextKey: null,
    }));
    const found = await house.app.get(MemoryMatches).find(asked, 'en', 'es');
    expect(found.map((matches) => matches.map(({ score }) => score))).toEqual([[], [100]]);
  });

  it('drafts the same however often the job runs', async () => {
    await approveStory('again', 'Cranes returned to the old shipyard.');
    const { editionId, jobId } = await draftStory(house, 'and again', 'Cranes returned to the old shipyard.');
    const before = await segmentsOf(editionId);
    expect(before.some(({ origin }) => origin === 'memory')).toBe(true);
    await house.app.get(TranslationJobs).run(jobId);
    expect(await segmentsOf(editionId)).toEqual(before);
  });

  it('finds words in any of their forms, on either side', async () => {
    const source = 'Beekeepers protested against pesticides.';
    const target = 'Los apicultores protestaron contra los plaguicidas.';
    await approveStory('bees', source, (text) => (text === source ? target : `‹${text}›`));
    const matches = house.app.get(MemoryMatches);
    const [english] = await matches.concordance('beekeeper protesting', 'en', { limit: 5 });
    expect(english?.spans.map(({ start, end }) => source.slice(start, end))).toEqual(['Beekeepers', 'protested']);
    const [spanish] = await matches.concordance('plaguicida', 'es', { limit: 5 });
    expect(spanish?.spans.map(({ start, end }) => target.slice(start, end))).toEqual(['plaguicidas']);
    expect(await matches.concordance('beekeeper', 'es', { limit: 5 })).toEqual([]);
  });

  it('pages through itself newest first, and keeps who corrected a unit', async () => {
    const memory = house.app.get(Memory);
    const first = await memory.list({ limit: 2 });
    const second = await memory.list({ limit: 2, before: first[1]?.id });
    expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(4);
    const id = [...first, ...second].find(({ source }) => !source.includes('{'))?.id ?? '';
    const corrected = await memory.correct(id, 'Otra cosa', editor);
    expect(corrected).toMatchObject({ target: 'Otra cosa', provenance: { editedBy: editor } });
    await memory.remove(id);
    await expect(memory.get(id)).rejects.toMatchObject({ code: 'MEMORY_UNIT_NOT_FOUND' });
  });

  it('takes a file in once, with its penalty, and gives everything out again', async () => {
    const memory = house.app.get(Memory);
    const unit = { from: 'en', to: 'es', source: 'The vault was empty.', target: 'La bóveda estaba vacía.' } as const;
    const file = { importedBy: editor, importedFrom: 'old.tmx' };
    expect(await memory.appendUnits([[unit], [unit]], file)).toBe(1);
    expect(await memory.appendUnits([[unit]], file)).toBe(0);
    const wanted = { source: unit.source, unitKind: 'paragraph', previousKey: null, nextKey: null };
    const [[match] = []] = await house.app.get(MemoryMatches).find([wanted], 'en', 'es');
    expect(match).toMatchObject({ score: 90, reasons: [{ id: 'imported', points: 10 }], fillable: false });
    let exported = 0;
    for await (const batch of memory.exportUnits()) exported += batch.length;
    expect(exported).toBe(await countUnits());
  });

  describe('repetitions inside an article', () => {
    const PARAGRAPHS = 'No comment.\n\nRain fell.\n\nNo comment.\n\nNo comment.';

    async function repeated(salt: string) {
      const { editionId } = await draftStory(house, salt, PARAGRAPHS);
      const same = async () => (await segmentsOf(editionId)).filter(({ source }) => source === 'No comment.');
      return { editionId, same };
    }

    async function write({ id: segmentId, version }: Segment, target: string): Promise<Segment> {
      const segments = house.app.get(SegmentReview);
      const { segment } = await segments.saveTarget({ segmentId, version, target, userId: translator });
      return (await segments.confirm({ segmentId, version: segment.version, userId: translator })).segment;
    }

    it('take over a confirmed text, marked and unconfirmed', async () => {
      const { same } = await repeated('repeats');
      const [first] = await same();
      if (first === undefined) throw new Error('Nothing is repeated.');
      const { id } = await write(first, 'Sin comentarios.');
      const [, second, third] = await same();
      const follows = { target: 'Sin comentarios.', origin: 'memory', state: 'initial', repeats: id };
      expect([second, third]).toMatchObject([follows, follows]);
      expect((await house.app.get(Segments).listEvents(second?.id ?? '')).at(-1)).toMatchObject({
        kind: 'drafted',
        origin: 'memory',
        actorId: translator,
      });
    });

    it('leave alone what is cut loose, written by hand or confirmed', async () => {
      const { same } = await repeated('loose');
      const [first, second, third] = await same();
      if (first === undefined || second === undefined || third === undefined) throw new Error('Nothing is repeated.');
      const segments = house.app.get(SegmentReview);
      await segments.setLoose({ segmentId: second.id, version: second.version, cutLoose: true });
      const { id: segmentId, version } = third;
      await segments.saveTarget({ segmentId, version, target: 'Nada que decir.', userId: translator });
      await write(first, 'Sin comentarios.');
      const [, loose, written] = await same();
      expect(loose).toMatchObject({ target: second.target, cutLoose: true, repeats: null });
      expect(written).toMatchObject({ target: 'Nada que decir.', origin: 'human' });
    });

    it('follow again when they are tied again', async () => {
      const { same } = await repeated('tied');
      const [first, second] = await same();
      if (first === undefined || second === undefined) throw new Error('Nothing is repeated.');
      const segments = house.app.get(SegmentReview);
      const { id: segmentId, version } = second;
      const cut = await segments.setLoose({ segmentId, version, cutLoose: true });
      await segments.setLoose({ segmentId, version: cut.segment.version, cutLoose: false });
      await write(first, 'Sin comentarios.');
      expect((await same())[1]).toMatchObject({ target: 'Sin comentarios.', repeats: first.id });
    });
  });
});
