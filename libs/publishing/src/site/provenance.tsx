import { type Locale } from '@anverso/kernel';
import { formatList, translator } from '@anverso/i18n';
import { type Provenance as ProvenanceRecord } from '@anverso/review';
import { Coin } from './wordmark.js';

const ENGINE_NAMES: Record<string, string> = { apertium: 'Apertium', deepl: 'DeepL', libretranslate: 'LibreTranslate' };

/** What readers are told of a translation: from which language, with which machine, and who read it. */
export function provenanceText(provenance: ProvenanceRecord, locale: Locale): string {
  const t = translator(locale, 'site');
  const language = t(`languageName.${provenance.sourceLocale}`);
  const engines = engineNames(provenance);
  const readers = peopleOf(provenance, 'translator');
  const editors = peopleOf(provenance, 'editor');
  const made = sentence(t, language, formatList(engines, locale), formatList(readers, locale));
  if (editors.length === 0) return made;
  return `${made} ${t('article.approvedBy', { people: formatList(editors, locale) })}`;
}

function sentence(t: ReturnType<typeof translator<'site'>>, language: string, engines: string, people: string): string {
  if (engines !== '' && people !== '') return t('article.translatedWith', { language, engines, people });
  if (engines !== '') return t('article.translatedWithoutReader', { language, engines });
  if (people !== '') return t('article.translatedBy', { language, people });
  return t('article.translated', { language });
}

/** The engines behind a translation, as they call themselves. */
export function engineNames(provenance: ProvenanceRecord): string[] {
  return provenance.engines.filter((engine) => engine !== 'none').map((engine) => ENGINE_NAMES[engine] ?? engine);
}

export function peopleOf(provenance: ProvenanceRecord, part: 'translator' | 'editor'): string[] {
  return [
    ...new Set(
      provenance.people.filter((person) => person.part === part && person.name !== '').map(({ name }) => name),
    ),
  ];
}

/** The line under a story that says how this face of it came to be. */
export function Provenance({ provenance, locale }: { provenance: ProvenanceRecord; locale: Locale }) {
  return (
    <p className="provenance">
      <Coin />
      <span>{provenanceText(provenance, locale)}</span>
    </p>
  );
}
