import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../../api/client.js';
import { useFormats } from '../../../parts/formats.js';
import { TermForms } from '../term-forms.js';
import { LOCALES, type TermContent } from '../use-terms.js';
import { Differences } from './differences.js';
import classes from './history.module.css';

interface ListProps {
  changes: readonly Schemas['TermChange'][];
  /** Whether they are of different terms, so that each has to say of which. */
  isOfMany: boolean;
  /** Takes what a deleted term said as the beginning of a new one. */
  onAgain?: (content: TermContent) => void;
}

/** Changes of terms, the newest first: who, when, and what it was before and is since. */
export function ChangeList({ changes, isOfMany, onAgain }: ListProps) {
  return (
    <ol className={classes.changes}>
      {changes.map((change) => (
        <Change key={change.number} change={change} isNamed={isOfMany} onAgain={onAgain} />
      ))}
    </ol>
  );
}

interface ChangeProps extends Pick<ListProps, 'onAgain'> {
  change: Schemas['TermChange'];
  isNamed: boolean;
}

function Change({ change, isNamed, onAgain }: ChangeProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { kind, changedBy, changedAt, label, content, previous } = change;
  return (
    <li className={classes.change} data-kind={kind}>
      {isNamed && <h2 className={classes.label}>{label}</h2>}
      <p className={classes.who}>
        {t(`terms.changes.kinds.${kind}`, { name: changedBy ?? t('terms.changes.somebody') })}
        {' · '}
        <time dateTime={changedAt}>{moment(changedAt)}</time>
      </p>
      {kind !== 'deleted' && previous !== null ? (
        <Differences before={previous} after={content} nothing={t('terms.changes.nothing')} />
      ) : (
        <div className={classes.whole}>
          {LOCALES.map((locale) => (
            <TermForms key={locale} locale={locale} forms={content.forms} level={isNamed ? 3 : 2} />
          ))}
        </div>
      )}
      {kind === 'deleted' && onAgain !== undefined && (
        <Button
          variant="default"
          size="compact-sm"
          w="fit-content"
          aria-label={t('terms.changes.againNamed', { name: label })}
          onClick={() => onAgain(content)}
        >
          {t('terms.changes.again')}
        </Button>
      )}
    </li>
  );
}
