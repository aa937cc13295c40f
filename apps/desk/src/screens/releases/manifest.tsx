import { formatList } from '@anverso/i18n/desk';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { engineName } from '../../parts/engine-name.js';
import { useLocale } from '../../parts/locale.js';
import { useNames } from '../../parts/people.js';
import { Faces } from './faces.js';
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
      {[...Map.groupBy(manifest.editions, ({ articleId }) => articleId)].map(([articleId, entries]) => (
        <Proof
          key={articleId}
          entries={entries}
          faces={editions.filter((edition) => edition.articleId === articleId)}
        />
      ))}
      <p className={classes.generation}>
        {t('releases.result.generation')}: <Fingerprint value={manifest.generation} />
      </p>
    </details>
  );
}

interface ProofProps {
  /** Both pages of one story. */
  entries: readonly Entry[];
  faces: Schemas['Release']['editions'];
}

/** Both faces of a story rest on one approval; each has a page of its own. */
function Proof({ entries, faces }: ProofProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const nameOf = useNames();
  const [entry] = entries;
  if (entry === undefined) return null;
  const { people, engines, approvedBy, sourceHash, targetHash } = entry;
  const readers = people.filter(({ part }) => part === 'translator').map(({ name }) => name);
  return (
    <div className={classes.proof}>
      <Faces faces={faces} />
      <p>
        {readers.length > 0 && `${t('releases.result.whoRead', { people: formatList(readers, locale) })} · `}
        {t('releases.result.approvedBy', { name: nameOf(approvedBy) })} ·{' '}
        {engines.length === 0
          ? t('releases.result.noEngine')
          : t('releases.result.engines', { engines: formatList(engines.map(engineName), locale) })}
      </p>
      <span className={classes.hashes}>
        <span>
          {t('releases.result.source')} <Fingerprint value={sourceHash} />
        </span>
        <span>
          {t('releases.result.target')} <Fingerprint value={targetHash} />
        </span>
        {entries.map(({ editionId, locale, pageHash }) => (
          <span key={editionId}>
            {t('releases.result.page', { language: t(`language.${locale}`) })} <Fingerprint value={pageHash} />
          </span>
        ))}
      </span>
    </div>
  );
}

function Fingerprint({ value }: { value: string }) {
  return <code title={value}>{value.slice(0, SHORT)}</code>;
}
