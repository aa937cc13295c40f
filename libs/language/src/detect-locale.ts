import { type Locale } from '@anverso/kernel';

/** Enough of a text to tell its language; a longer one adds time, not certainty. */
const SAMPLE = 20_000;
/** Evidence at which a one-sided text counts as certain. */
const CERTAIN = 4;

const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words frequent in one language and rare in the other. */
const COMMON: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: wordSet(`
    the of and to that is was for it with as his on be at by this had are but from or have an they which one you were her all their there been
    would when who will more if out so said what up its about into than them can only other new some could time these two may then do first any my
    now such like our over me even most made after also did many before must through back years where much your way well should because each just
    those people how too little very make world still own see men work long get here between both being under never same another know while last
    might us great old year off come since against go came right used take three not no he she we says say news today how why against court house
    police government election vote killed dies wins win president mayor city report week day night school war deal talks state states meets meet hits
    beats kills calls faces seeks wants gets makes takes rises falls set top high local black home beat lose loses in again
    here against soccer photos photo opinion`),
  es: wordSet(`
    de la que el en y los del se las por un para con una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también
    hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras
    otra él tanto esa estos mucho quienes nada muchos cual poco ella estar estas algunas algo nosotros mi mis tú te ti tu tus ellas está están ser
    es son fue fueron ha han había era según dijo años año día hoy ayer tras luego además aunque mientras así nuevo nueva gobierno presidente
    presidenta ciudad país países policía elecciones muertos mueren gana ganan hola gracias noticias cómo dónde cuándo mundo vida parte pueblo ley`),
};

/** Spellings that one language has and the other has not, with their weight. */
const SPELLINGS: readonly { readonly locale: Locale; readonly pattern: RegExp; readonly weight: number }[] = [
  { locale: 'es', pattern: /[¿¡ñ]/g, weight: 1.5 },
  { locale: 'es', pattern: /[áéíóú]/g, weight: 0.4 },
  { locale: 'es', pattern: /[oa]s?(?!\p{L})|qu[eéií]/gu, weight: 0.15 },
  {
    locale: 'es',
    pattern:
      /(?<!\p{L})\p{L}{2,}(?:ción|ciones|sión|dad|dades|mente|ando|iendo|ados|adas|ado|ada|ido|ida|ería|ismo|ista|aron|ieron)(?!\p{L})/gu,
    weight: 0.5,
  },
  {
    locale: 'en',
    pattern:
      /(?<!\p{L})\p{L}{2,}(?:ing|tion|tions|ness|ment|ments|ship|ght|ful|less|ly|ed|ck|sh|th|wn|ty|ry|ey)(?!\p{L})/gu,
    weight: 0.5,
  },
  { locale: 'en', pattern: /\p{L}['’](?:s|t|re|ve|ll)(?!\p{L})|(?<!\p{L})(?:wh|sh|th|kn|wr)\p{L}/gu, weight: 0.6 },
  { locale: 'en', pattern: /[bcfghkmptvwxy](?!\p{L})/gu, weight: 0.15 },
  { locale: 'en', pattern: /oo|ee|ll(?!\p{L})|ss|ff|tt|[wk]\p{L}/gu, weight: 0.2 },
];

/** Tells English from Spanish by common words and spellings; confidence is 0 where the text gives no evidence at all. */
export function detectLocale(text: string): { locale: Locale; confidence: number } {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  const score: Record<Locale, number> = { en: 0, es: 0 };
  for (const [word] of sample.matchAll(/\p{L}+/gu)) {
    if (COMMON.en.has(word)) score.en++;
    if (COMMON.es.has(word)) score.es++;
  }
  for (const { locale, pattern, weight } of SPELLINGS) score[locale] += weight * (sample.match(pattern)?.length ?? 0);
  const evidence = score.en + score.es;
  if (evidence === 0) return { locale: 'en', confidence: 0 };
  const lead = Math.abs(score.en - score.es);
  const confidence = (lead / evidence) * Math.min(1, evidence / CERTAIN);
  return { locale: score.es > score.en ? 'es' : 'en', confidence };
}
