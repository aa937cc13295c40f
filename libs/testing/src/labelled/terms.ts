import { type Term, type TermForm } from '@anverso/translation';

/** Words that a house has decided about, in sentences that keep to it and in ones that do not. */
export const TERMS = String.raw`
= The attorney general closed the case. | El fiscal general cerró el caso.
  es forbidden-terms: fiscal general -> procurador general
  en forbidden-terms: attorney general -> general prosecutor
= Three attorneys general signed the letter. | Tres fiscales generales firmaron la carta.
  es forbidden-terms: fiscales generales -> procuradores generales
  en forbidden-terms: attorneys general -> general prosecutors
= The undocumented migrant found work. | El migrante indocumentado encontró trabajo.
  es forbidden-terms: migrante indocumentado -> inmigrante ilegal
  en forbidden-terms: undocumented migrant -> illegal alien
= The city helps undocumented migrants. | La ciudad ayuda a los migrantes indocumentados.
  es forbidden-terms: migrantes indocumentados -> inmigrantes ilegales
  en forbidden-terms: undocumented migrants -> illegal aliens
= The wildfire reached the road at night. | El incendio forestal llegó de noche al camino.
  es forbidden-terms: incendio forestal -> fuego forestal
  en forbidden-terms: wildfire -> forest fire
= Wildfires closed the park again. | Los incendios forestales volvieron a cerrar el parque.
  es forbidden-terms: incendios forestales -> fuegos forestales
  en forbidden-terms: Wildfires -> Forest fires
= The femicide shook the town. | El feminicidio conmocionó al pueblo.
  es forbidden-terms: feminicidio -> crimen pasional
  en forbidden-terms: femicide -> crime of passion
= The report counts femicides by year. | El informe cuenta los feminicidios por año.
  es forbidden-terms: feminicidios -> crímenes pasionales
  en forbidden-terms: femicides -> crimes of passion
= The law protects whoever speaks. | La ley protege a quien habla.
  es forbidden-terms: La ley -> La norma legal
  en forbidden-terms: The law -> The legal norm
= The new laws take effect soon. | Las nuevas leyes entran pronto en vigor.
  es forbidden-terms: nuevas leyes -> nuevas normas legales
  en forbidden-terms: new laws -> new legal norms
= The public works stopped in the rain. | La obra pública se detuvo con la lluvia.
  es forbidden-terms: obra pública -> obra civil
  es forbidden-terms: La obra pública -> Las obras civiles
= Nobody paid for the public works. | Nadie pagó las obras públicas.
  es forbidden-terms: obras públicas -> obras civiles
  en forbidden-terms: public works -> civil works
`;

const form = (locale: TermForm['locale'], text: string, standing: TermForm['standing']): TermForm => ({
  ...{ locale, text, standing, variant: null, inflections: [] },
});

/** What the house of {@link TERMS} writes and does not write: English and Spanish, preferred and forbidden. */
const DECIDED: readonly (readonly [en: string, es: string, notEn: string, notEs: string])[] = [
  ['attorney general', 'fiscal general', 'general prosecutor', 'procurador general'],
  ['undocumented migrant', 'migrante indocumentado', 'illegal alien', 'inmigrante ilegal'],
  ['wildfire', 'incendio forestal', 'forest fire', 'fuego forestal'],
  ['femicide', 'feminicidio', 'crime of passion', 'crimen pasional'],
  ['law', 'ley', 'legal norm', 'norma legal'],
  ['public works', 'obra pública', 'civil works', 'obra civil'],
];

/** The terms that the labelled segments are held to. */
export const LABELLED_TERMS: readonly Term[] = DECIDED.map(([en, es, notEn, notEs], index) => ({
  id: `term-${index}`,
  type: 'general',
  forms: [
    form('en', en, 'preferred'),
    form('es', es, 'preferred'),
    form('en', notEn, 'forbidden'),
    form('es', notEs, 'forbidden'),
  ],
  note: '',
  ...{ validFrom: null, validUntil: null, caseRule: 'any', version: 1, updatedBy: 'editor', updatedAt: new Date(0) },
}));
