import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { useNames } from '../../parts/people.js';
import classes from './releases.module.css';

type Entry = Schemas['ManifestEntry'];

/** As much of a fingerprint as people compare by eye; the whole stands in its title. */
const SHORT = 12;

/** The proof of a release, readable: who read what, which machine drafted it, and the fingerprints of words and pages. */
export function ManifestView({ release: { manifest, editions } }: { release: Schemas['Release'] }) {
  const { t } = useTranslation();
  if (manifest === null) return null;
  return (
    <details className={classes.manifest}>
      <summary>{t('releases.result.manifest')}</summary>
      {manifest.editions.map((entry) => (
        <Proof
          key={entry.editionId}
          entry={entry}
          headline={editions.find(({ editionId }) => editionId === entry.editionId)?.headline ?? entry.path}
        />
      ))}
      <p className={classes.generation}>
        {t('releases.result.generation')}: <Fingerprint value={manifest.generation} />
      </p>
    </details>
  );
}

function Proof({ entry, headline }: { entry: Entry; headline: string }) {
  const { t } = useTranslation();
  const names = useList();
  const nameOf = useNames();
  const readers = entry.people.filter(({ part }) => part === 'translator').map(({ name }) => name);
  const { engines, approvedBy, sourceHash, targetHash, pageHash, locale } = entry;
  return (
    <div className={classes.proof}>
      <strong lang={locale}>{headline}</strong>
      <p>
        {readers.length > 0 && `${t('releases.result.whoRead', { people: names(readers) })} · `}
        {t('releases.result.approvedBy', { name: nameOf(approvedBy) })} ·{' '}
        {engines.length === 0
          ? t('releases.result.noEngine')
          : t('releases.result.engines', { engines: names(engines) })}
      </p>
      <span className={classes.hashes}>
        <span>
          {t('releases.result.source')} <Fingerprint value={sourceHash} />
        </span>
        <span>
          {t('releases.result.target')} <Fingerprint value={targetHash} />
        </span>
        <span>
          {t('releases.result.page')} <Fingerprint value={pageHash} />
        </span>
      </span>
    </div>
  );
}

/** `Ana, Luis and Eva` · `Ana, Luis y Eva` */
function useList(): (names: readonly string[]) => string {
  const { i18n } = useTranslation();
  return (names) => new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names);
}

function Fingerprint({ value }: { value: string }) {
  return <code title={value}>{value.slice(0, SHORT)}</code>;
}
