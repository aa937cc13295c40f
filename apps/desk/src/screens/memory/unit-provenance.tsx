import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { useFormats } from '../../parts/formats.js';
import classes from './memory.module.css';

/** Who stands behind a remembered pair, when that was, and the story that it comes from. */
export function UnitProvenance({ unit: { provenance } }: { unit: Schemas['MemoryUnit'] }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { articleId, headline, translatedBy, approvedBy, importedBy, importedFrom, editedBy, editedAt, at } =
    provenance;
  const somebody = t('memory.provenance.somebody');
  const origin =
    importedFrom === null
      ? [
          t('memory.provenance.approved', { name: approvedBy ?? somebody }),
          ...(translatedBy === null ? [] : [t('memory.provenance.translated', { name: translatedBy })]),
        ].join(', ')
      : t('memory.provenance.imported', { file: importedFrom, name: importedBy ?? somebody });
  return (
    <p className={classes.provenance}>
      <span>
        {origin} · <time dateTime={at}>{day(at)}</time>
      </span>
      {editedAt !== null && (
        <span>{t('memory.provenance.edited', { name: editedBy ?? somebody, when: day(editedAt) })}</span>
      )}
      {articleId !== null && headline !== null && (
        <Link to="/articles/$articleId" params={{ articleId }}>
          {t('memory.provenance.story', { headline })}
        </Link>
      )}
    </p>
  );
}
