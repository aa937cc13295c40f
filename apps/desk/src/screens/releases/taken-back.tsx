import { Anchor, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import { useFormats } from '../../parts/formats.js';
import { useNames } from '../../parts/people.js';
import classes from './releases.module.css';

/** What was taken back: by whom, when and why. The reason is for the newsroom alone. */
export function TakenBack({ withdrawals }: { withdrawals: readonly Schemas['Withdrawal'][] }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const nameOf = useNames();
  const done = withdrawals.filter(({ state }) => state === 'withdrawn');
  return (
    <section className={classes.section}>
      <Title order={2}>{t('releases.live.gone')}</Title>
      <Text c="var(--desk-muted)" size="sm">
        {done.length === 0 ? t('releases.live.goneEmpty') : t('releases.live.goneAgain')}
      </Text>
      <ul className={classes.cards}>
        {done.map(({ id, headline, locale, reason, requestedBy, withdrawnAt, createdAt, pages }) => (
          <li key={id} className={classes.card} data-plain>
            <div className={classes.body}>
              <span className={classes.headline} lang={locale}>
                {headline}
              </span>
              <span>{t('releases.live.goneReason', { reason })}</span>
              <div className={classes.meta}>
                <span>
                  {t('releases.live.goneBy', { name: nameOf(requestedBy), when: moment(withdrawnAt ?? createdAt) })}
                </span>
                {pages.map((page) => (
                  <Anchor key={page.url} href={page.url} target="_blank" rel="noreferrer" size="sm">
                    {t(`locale.${page.locale}`)}
                  </Anchor>
                ))}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
