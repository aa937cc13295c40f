import { useTranslation } from 'react-i18next';
import { type PartChange } from './compare-documents.js';
import classes from './history.module.css';

/** What differs between two texts, word by word; what went is struck through, what came is underlined. */
export function DocumentChanges({ changes, locale }: { changes: readonly PartChange[]; locale: string }) {
  const { t } = useTranslation();
  return (
    <ol className={classes.changes}>
      {changes.map(({ key, kind, change, pieces }) => (
        <li key={key}>
          <p className={classes.label}>
            {t(`article.history.part.${kind}`)} · {t(`article.history.change.${change}`)}
          </p>
          {kind === 'picture' ? (
            change === 'changed' && <p className={classes.words}>{t('article.history.pictureChanged')}</p>
          ) : (
            <p className={classes.words} lang={locale}>
              {pieces.map((piece, index) => {
                if (piece.change === 'added') return <ins key={index}>{piece.text}</ins>;
                if (piece.change === 'removed') return <del key={index}>{piece.text}</del>;
                return <span key={index}>{piece.text}</span>;
              })}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
