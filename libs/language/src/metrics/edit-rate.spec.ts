import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { editRate, postEditRate } from './edit-rate.js';

const rate = (hypothesis: string, reference: string, options = {}): number =>
  editRate([{ hypothesis, reference }], options).score;

/** German sentences of a WMT development set, with the rate that sacrebleu publishes for them. */
const PUBLISHED_CORPUS = [
  [
    'wählen Sie " Bild neu berechnen , " um beim Ändern der Bildgröße Pixel hinzuzufügen oder zu entfernen , damit das Bild ungefähr dieselbe Größe aufweist wie die andere Größe .',
    'wählen Sie " Bild neu berechnen , " um beim Ändern der Bildgröße Pixel hinzuzufügen oder zu entfernen , damit die Darstellung des Bildes in einer anderen Größe beibehalten wird .',
  ],
  [
    'wenn Sie alle Aufgaben im aktuellen Dokument aktualisieren möchten , wählen Sie im Menü des Aufgabenbedienfelds die Option " Alle Aufgaben aktualisieren . "',
    'wenn Sie alle Aufgaben im aktuellen Dokument aktualisieren möchten , wählen Sie im Menü des Aufgabenbedienfelds die Option " Alle Aufgaben aktualisieren . "',
  ],
  [
    'klicken Sie auf der Registerkarte " Optionen " auf die Schaltfläche " Benutzerdefiniert " und geben Sie Werte für " Fehlerkorrektur-Level " und " Y / X-Verhältnis " ein .',
    'klicken Sie auf der Registerkarte " Optionen " auf die Schaltfläche " Benutzerdefiniert " und geben Sie für " Fehlerkorrektur-Level " und " Y / X-Verhältnis " niedrigere Werte ein .',
  ],
  [
    'Sie können beispielsweise ein Dokument erstellen , das ein Auto über die Bühne enthält .',
    'Sie können beispielsweise ein Dokument erstellen , das ein Auto enthalt , das sich über die Bühne bewegt .',
  ],
  [
    'wählen Sie im Dialogfeld " Neu aus Vorlage " eine Vorlage aus und klicken Sie auf " Neu . "',
    'wählen Sie im Dialogfeld " Neu aus Vorlage " eine Vorlage aus und klicken Sie auf " Neu . "',
  ],
] as const;

describe('editRate', () => {
  test.each([
    ['a perfect match', 'aaaa bbbb cccc dddd', 'aaaa bbbb cccc dddd', 0],
    ['nothing in common', 'dddd eeee ffff', 'aaaa bbbb cccc', 100],
    ['an empty hypothesis', '', 'a', 100],
    ['one shift of a block', 'd e f g h a b c', 'a b c d e f g h', 12.5],
    ['an empty reference', 'a b', '', 100],
    ['two empty texts', '', '', 0],
  ])('gives the published figure for %s', (_, hypothesis, reference, score) => {
    expect(rate(hypothesis, reference)).toBeCloseTo(score, 3);
  });

  it('gives the published figure for a corpus', () => {
    const pairs = PUBLISHED_CORPUS.map(([hypothesis, reference]) => ({ hypothesis, reference }));
    expect(editRate(pairs).score).toBeCloseTo(13.6, 3);
    expect(editRate(pairs)).toMatchObject({ edits: 17, referenceWords: 125 });
  });

  it('counts a block that moved as one edit, a word that moved and changed as more', () => {
    expect(rate('el lunes llegó el presidente', 'el presidente llegó el lunes')).toBeCloseTo(40, 3);
    expect(rate('ayer el presidente llegó a Lima', 'el presidente llegó a Lima ayer')).toBeCloseTo(100 / 6, 3);
  });

  it('ignores case and keeps punctuation on its word unless told otherwise', () => {
    expect(rate('Hola mundo', 'hola mundo')).toBe(0);
    expect(rate('Hola mundo', 'hola mundo', { caseSensitive: true })).toBe(50);
    expect(rate('hola, mundo', 'hola mundo')).toBe(50);
    expect(rate('hola, mundo', 'hola mundo', { noPunctuation: true })).toBe(0);
    expect(rate('hola, mundo', 'hola mundo', { normalized: true })).toBe(50);
    expect(rate("the state's 3.5, &amp; up", "the state 's 3.5 , & up", { normalized: true })).toBe(0);
  });

  const sentence = fc.array(fc.constantFrom('el', 'la', 'casa', 'roja', ',', '.', 'dijo', '3.5'), { maxLength: 15 });

  it('is nothing for equal texts and never more than replacing every word', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        const [hypothesis, reference] = [one.join(' '), other.join(' ')];
        expect(rate(reference, reference)).toBe(0);
        expect(editRate([{ hypothesis, reference }]).edits).toBeLessThanOrEqual(Math.max(one.length, other.length));
        expect(postEditRate(hypothesis, reference)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it('stays fast on a long text with many shifts', () => {
    const words = Array.from({ length: 200 }, (_, index) => `w${index % 40}`);
    const started = performance.now();
    rate([...words].reverse().join(' '), words.join(' '));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
