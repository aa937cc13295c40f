import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { useFormats } from '../../parts/formats.js';
import { useNames } from '../../parts/people.js';
import classes from './approval.module.css';

/** Why the translation was sent back before, newest first. */
export function ReturnHistory({ returns }: { returns: readonly Schemas['ReviewReturn'][] }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const nameOf = useNames();
  return (
    <section aria-labelledby="returns-title">
      <Title order={2} size="h3" id="returns-title">
        {t('approval.returns.title')}
      </Title>
      {returns.length === 0 ? (
        <p className={classes.hint}>{t('approval.returns.never')}</p>
      ) : (
        <ol className={classes.returns}>
          {returns.map(({ reason, returnedBy, at }) => (
            <li key={at}>
              <blockquote>{reason}</blockquote>
              <cite>{t('approval.returns.entry', { name: nameOf(returnedBy), when: moment(at) })}</cite>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
