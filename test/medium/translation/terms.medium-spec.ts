import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EditionReview, SegmentReview } from '@anverso/review';
import { type DeeplDouble, startDeeplDouble } from '@anverso/testing';
import { Glossaries, type TermContent, TermCandidates, TermMarks, Terms, TranslationJobs } from '@anverso/translation';
import { draftStory, type NewsroomApp, openNewsroom } from '../newsroom-app.js';

const form = (locale: 'en' | 'es', text: string, standing: 'preferred' | 'forbidden' = 'preferred') => ({
  locale,
  text,
  standing,
  variant: null,
  inflections: [],
});
const COUNCIL: TermContent = {
  type: 'organisation',
  forms: [form('en', 'council'), form('es', 'concejo municipal'), form('es', 'concilio', 'forbidden')],
  note: 'A council of a city.',
  validFrom: null,
  validUntil: null,
  caseRule: 'any',
};

describe('terms in the work of a newsroom', () => {
  let deepl: DeeplDouble;
  let house: NewsroomApp;
  let translator: string;
  beforeAll(async () => {
    deepl = await startDeeplDouble();
    house = await openNewsroom({ DEEPL_API_KEY: 'a-key:fx', DEEPL_SERVER_URL: deepl.url });
    translator = house.newsroom.translator.user.id;
    await house.app.get(Terms).create(COUNCIL, translator);
  });
  afterAll(async () => {
    await house.close();
    await deepl.close();
  });

  const findingsOf = async (editionId: string) => {
    const reviewed = await house.app.get(SegmentReview).list(editionId);
    const found = reviewed.find(({ segment }) => segment.source.startsWith('The council voted'));
    if (found === undefined) throw new Error('There is no such segment.');
    return { segment: found.segment, findings: found.findings.filter(({ type }) => type === 'terminology') };
  };

  it('are marked in the sources and asked for in the translation', async () => {
    const { editionId } = await draftStory(house, 'marks');
    const { segment, findings } = await findingsOf(editionId);
    expect(findings).toMatchObject([{ check: 'terms', severity: 'warning', sourceSpans: [{ start: 4, end: 11 }] }]);
    const marks = await house.app.get(TermMarks).ofEdition(editionId);
    expect(marks.find(({ segmentId }) => segmentId === segment.id)?.marks).toMatchObject([
      { start: 4, end: 11, preferred: { text: 'concejo municipal' }, forms: [{}, { standing: 'forbidden' }] },
    ]);
  });

  it('block a forbidden form until it is repaired or set aside for a reason', async () => {
    const { editionId } = await draftStory(house, 'blocks');
    const { segment } = await findingsOf(editionId);
    const change = { segmentId: segment.id, userId: translator };
    const review = house.app.get(SegmentReview);
    const target = 'El concilio votó 31 a 14.';
    const { segment: saved, findings } = await review.saveTarget({ ...change, version: segment.version, target });
    expect(findings).toMatchObject([
      { check: 'forbidden-terms', severity: 'blocking', fix: 'El concejo municipal votó 31 a 14.' },
    ]);
    const blocking = async () =>
      (await house.app.get(EditionReview).gate(editionId)).blocking.map(({ segmentId }) => segmentId);
    expect(await blocking()).toContain(segment.id);
    await review.ignoreFinding({
      ...change,
      version: saved.version,
      check: 'forbidden-terms',
      reason: 'It is a synod.',
    });
    expect(await blocking()).not.toContain(segment.id);
  });

  it('go to DeepL as a glossary, whose state every job writes down', async () => {
    const glossaries = house.app.get(Glossaries);
    expect(await glossaries.state()).toMatchObject({ pushed: undefined, isThere: false, drift: { missing: [{}, {}] } });
    const { pushed, version } = await glossaries.push(translator);
    expect(pushed).toMatchObject({ termVersion: version, directions: ['en-es', 'es-en'], pushedBy: translator });
    const { jobId } = await draftStory(house, 'glossary');
    const { job } = await house.app.get(TranslationJobs).progress(jobId);
    expect(job).toMatchObject({ state: 'finished', glossaryVersion: version });
    expect(deepl.requests.at(-1)?.parameters.glossary_id).toBe(pushed?.remoteId);

    await house.app.get(Terms).create({ ...COUNCIL, forms: [form('en', 'mayor'), form('es', 'alcalde')] }, translator);
    expect((await glossaries.state()).drift.missing.map(({ source }) => source)).toEqual(['mayor', 'alcalde']);
    deepl.glossaries.clear();
    expect(await glossaries.state()).toMatchObject({ isThere: false });
    const parked = await draftStory(house, 'gone');
    expect((await house.app.get(TranslationJobs).progress(parked.jobId)).job).toMatchObject({
      state: 'parked',
      reason: 'GLOSSARY_GONE',
    });
    expect(await glossaries.push(translator)).toMatchObject({
      isThere: true,
      drift: { missing: [], different: [], extra: [] },
    });
  });

  it('are suggested from what people correct again and again', async () => {
    const review = house.app.get(SegmentReview);
    for (const [salt, who] of [
      ['one', 'editor'],
      ['two', 'governor'],
      ['three', 'teacher'],
    ] as const) {
      const { editionId } = await draftStory(house, salt, `The ${who} saw the ballot.`);
      const reviewed = await review.list(editionId);
      const segment = reviewed.map((each) => each.segment).find(({ source }) => source.includes('ballot'));
      if (segment === undefined) throw new Error('There is no such segment.');
      const target = (segment.target ?? '').replace(/ballot\w*/u, 'papeleta');
      const change = { segmentId: segment.id, userId: translator };
      const { segment: saved } = await review.saveTarget({ ...change, version: segment.version, target });
      await review.confirm({ ...change, version: saved.version });
    }
    const [candidate] = await house.app.get(TermCandidates).list();
    expect(candidate).toMatchObject({ locale: 'es', better: 'papeleta', source: 'ballot', count: 3 });
    expect(candidate?.segmentIds).toHaveLength(3);
    const example = candidate?.examples.find(({ source }) => source.startsWith('The governor'));
    expect(example?.draft).not.toContain('papeleta');
    expect(example).toMatchObject({ final: expect.stringContaining('papeleta'), headline: expect.any(String) });
    expect(candidate?.segmentIds).toContain(example?.segmentId);
  });

  it('are not suggested again once somebody said that they are none, until that is taken back', async () => {
    const candidates = house.app.get(TermCandidates);
    const [candidate] = await candidates.list();
    const words = { locale: 'es', found: candidate?.found ?? '', better: 'papeletas' } as const;
    await candidates.dismiss(words, translator);
    await candidates.dismiss(words, house.newsroom.editor.user.id);
    expect(await candidates.list()).toMatchObject([{ better: 'papeleta', dismissed: { by: translator } }]);
    await candidates.restore(words);
    expect(await candidates.list()).toMatchObject([{ better: 'papeleta', dismissed: undefined }]);
  });
});
