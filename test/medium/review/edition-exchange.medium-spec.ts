import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { EditionExchange, SegmentReview } from '@anverso/review';
import { DB, type Db } from '@anverso/platform';
import { Terms } from '@anverso/translation';
import { sql } from 'kysely';
import { approveTranslated } from '../../approval.js';
import { draftStory, type NewsroomApp, openNewsroom } from '../newsroom-app.js';

let house: NewsroomApp;
let translator: string;
beforeAll(async () => {
  house = await openNewsroom();
  translator = house.newsroom.translator.user.id;
});
afterAll(() => house.close());

const exchange = () => house.app.get(EditionExchange);
const segmentsOf = async (editionId: string) =>
  (await house.app.get(SegmentReview).list(editionId)).map(({ segment }) => segment);

it.each(['2.1', '1.2'] as const)(
  'takes an edited XLIFF %s file in once, and never over newer work',
  async (version) => {
    const { editionId } = await draftStory(house, `file-${version}`);
    const file = await exchange().export(editionId, version, ({ check }) => check);
    const unchanged = await exchange().import(editionId, Buffer.from(file), translator);
    expect(new Set(unchanged.map(({ outcome }) => outcome))).toEqual(new Set(['skipped']));

    const [headline, dek] = await segmentsOf(editionId);
    const target = headline?.target ?? '';
    const edited = Buffer.from(file.replaceAll(target, 'El concejo vota'));
    const report = await exchange().import(editionId, edited, translator);
    expect(report[0]).toMatchObject({ outcome: 'taken', reason: 'text', segmentId: headline?.id });
    const [saved, untouched] = await segmentsOf(editionId);
    expect(saved).toMatchObject({
      target: 'El concejo vota',
      state: 'initial',
      origin: 'human',
      lastEditedBy: translator,
      confirmedBy: null,
    });
    expect(untouched).toEqual(dek);

    const again = await exchange().import(editionId, edited, translator);
    expect(again[0]).toMatchObject({ outcome: 'skipped', reason: 'same' });
    const older = await exchange().import(editionId, Buffer.from(file), translator);
    expect(older[0]).toMatchObject({ outcome: 'skipped', reason: 'newer-here' });
  },
);

it('takes nothing of a file where something breaks half way', async () => {
  const { editionId } = await draftStory(house, 'breaks');
  const db: Db = house.app.get(DB);
  const before = await segmentsOf(editionId);
  const [first, second] = before;
  const file = (await exchange().export(editionId, '2.1', ({ check }) => check))
    .replaceAll(first?.target ?? '', 'Entero')
    .replaceAll(second?.target ?? '', 'Roto');
  await sql`alter table segments add constraint breaks check (target <> 'Roto')`.execute(db);
  await expect(exchange().import(editionId, Buffer.from(file), translator)).rejects.toThrow('breaks');
  await sql`alter table segments drop constraint breaks`.execute(db);
  expect(await segmentsOf(editionId)).toEqual(before);
  const report = await exchange().import(editionId, Buffer.from(file), translator);
  expect(report.filter(({ outcome }) => outcome === 'taken')).toHaveLength(2);
});

it('counts what a file calls final as read by whoever sends it, and no more', async () => {
  const { editionId } = await draftStory(house, 'final');
  const file = await exchange().export(editionId, '2.1', ({ check }) => check);
  await exchange().import(editionId, Buffer.from(file.replaceAll('state="initial"', 'state="final"')), translator);
  for (const { state, confirmedBy } of await segmentsOf(editionId))
    expect({ state, confirmedBy }).toEqual({ state: 'translated', confirmedBy: translator });
});

it.each(['2.1', '1.2'] as const)(
  'takes every repetition of a sentence from an XLIFF %s file as the file has it',
  async (version) => {
    const { editionId } = await draftStory(
      house,
      `again-${version}`,
      'It was late. The council voted. It was late. It was late.',
    );
    const before = await segmentsOf(editionId);
    const repeated = before.filter(({ source }) => source === 'It was late.');
    expect(repeated).toHaveLength(3);
    const texts = ['Ya era tarde.', 'Se hizo tarde.', 'Era muy tarde.'];
    const draft = repeated[0]?.target ?? '';
    let at = 0;
    const file = (await exchange().export(editionId, version, ({ check }) => check))
      .replaceAll(draft, () => texts[at++] ?? '')
      .replaceAll('state="initial"', 'state="final"')
      .replaceAll('state="needs-review-translation"', 'state="final"');
    expect(at).toBe(3);

    const report = await exchange().import(editionId, Buffer.from(file), translator);
    expect(report.filter(({ outcome }) => outcome !== 'taken')).toEqual([]);
    const after = await segmentsOf(editionId);
    expect(after.filter(({ source }) => source === 'It was late.').map(({ target }) => target)).toEqual(texts);
    expect(after.map(({ target, confirmedBy }) => ({ target, confirmedBy }))).toEqual(
      before.map(({ id, target }) => {
        const own = repeated.findIndex((segment) => segment.id === id);
        return { target: texts[own] ?? target, confirmedBy: translator };
      }),
    );
  },
);

it('sends what the memory and the term base have for a segment with it, in both versions', async () => {
  const sentence = 'The **ferry** to the islands sails on Monday.';
  await house.app.get(Terms).create(
    {
      type: 'general',
      forms: [
        { locale: 'en', text: 'ferry', standing: 'preferred', variant: null, inflections: [] },
        { locale: 'es', text: 'transbordador', standing: 'preferred', variant: null, inflections: [] },
        { locale: 'es', text: 'ferri', standing: 'forbidden', variant: null, inflections: [] },
      ],
      ...{ note: 'A boat.', validFrom: null, validUntil: null, caseRule: 'any' },
    },
    translator,
  );
  await approveTranslated(house, (await draftStory(house, 'remembered', sentence)).editionId);
  const { editionId } = await draftStory(house, 'asks', sentence);
  const newer = await exchange().export(editionId, '2.1', ({ check }) => check);
  expect(newer).toMatch(/<mtc:match ref="#s\d" type="tm" matchQuality="100"/);
  expect(newer).toContain('‹The <pc id="c0.1"');
  expect(newer).toContain('<gls:term>ferry</gls:term><gls:translation>transbordador</gls:translation>');
  const older = await exchange().export(editionId, '1.2', ({ check }) => check);
  expect(older).toMatch(/<alt-trans mid="s\d" match-quality="100%"/);
  expect(older).toContain('>ferry = transbordador; A boat.</note>');
  for (const file of [newer, older]) {
    expect(file).not.toContain('ferri<');
    const report = await exchange().import(editionId, Buffer.from(file), translator);
    expect(new Set(report.map(({ outcome }) => outcome))).toEqual(new Set(['skipped']));
  }
});
