import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client.js';
import { EmptyState } from '../../../parts/empty-state.js';
import { Failure } from '../../../parts/failure.js';
import { Waiting } from '../../../parts/waiting.js';
import { InsightsFrame } from '../insights-frame.js';
import insights from '../insights.module.css';
import classes from './checks.module.css';
import { ANSWERS } from './answers.js';
import { RuleRow } from './rule-row.js';

const LOCALES = ['es', 'en'] as const;

/** Which quality checks people follow, which they set aside, and why. */
export function ChecksScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = $api.useQuery('get', '/api/checks/evidence');
  const languages = LOCALES.map((locale) => ({
    locale,
    rules: data?.rules.filter((rule) => rule.locale === locale) ?? [],
  })).filter(({ rules }) => rules.length > 0);
  return (
    <InsightsFrame lead={t('insights.checks.lead')}>
      {error !== null && data === undefined && <Failure error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Waiting />}
      {data !== undefined && languages.length === 0 && (
        <EmptyState title={t('insights.checks.empty')} hint={t('insights.checks.emptyHint')} />
      )}
      {data !== undefined && languages.length > 0 && (
        <>
          {data.segments > 0 && (
            <div>
              <Text size="sm" c="var(--desk-muted)">
                {t('insights.checks.sample', { count: data.segments })}
              </Text>
              <ul className={classes.legend} aria-hidden="true">
                {ANSWERS.map((answer) => (
                  <li key={answer} data-answer={answer}>
                    {t(`insights.checks.answers.${answer}`)}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <div className={insights.charts}>
            {languages.map(({ locale, rules }) => (
              <section key={locale} aria-labelledby={`checks-${locale}`} className={insights.chart}>
                <Title order={2} size="h3" id={`checks-${locale}`}>
                  {t(`insights.checks.into.${locale}`)}
                </Title>
                <ul className={classes.rules}>
                  {rules.map((rule) => (
                    <RuleRow key={rule.check} rule={rule} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </>
      )}
    </InsightsFrame>
  );
}
