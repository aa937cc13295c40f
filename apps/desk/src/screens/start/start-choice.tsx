import { Alert, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api, type Schemas } from '../../api/client.js';
import { type EngineName, useEngineWords } from '../../parts/engine-words.js';
import { Failure } from '../../parts/failure.js';
import { useFormats } from '../../parts/formats.js';
import { QuotaBar } from '../../parts/quota-bar.js';
import classes from './start.module.css';

type Estimate = Schemas['TranslationEstimate'];
/** The engine that a person names for one job; `auto` leaves it to the house. */
export type Choice = EngineName | 'auto';

interface ChoiceProps {
  articleId: string;
  choice: Choice;
  onChoice: (choice: Choice) => void;
  /** Whether what is counted is saved. */
  isReady: boolean;
}

/** Who drafts a translation, and what that takes, before it is begun. */
export function StartChoice({ articleId, choice, onChoice, isReady }: ChoiceProps) {
  const { t } = useTranslation();
  const { chain } = useEngineWords();
  const house = useEstimate(articleId, 'auto', isReady);
  const chosen = useEstimate(articleId, choice, isReady);
  const choices = house.data?.choices ?? [];
  return (
    <>
      {house.data !== undefined && choices.length > 1 && (
        <Radio.Group
          label={t('engines.start.engine')}
          value={choice}
          onChange={(value) => onChoice(choices.find((name) => name === value) ?? 'auto')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="auto" label={t('engines.start.auto', { engines: chain(house.data.engines) })} />
            {choices.map((name) => (
              <Radio key={name} value={name} label={t(`engines.start.names.${name}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <section aria-label={t('engines.start.cost')} className={classes.cost} aria-live="polite">
        <Text size="sm" fw={600}>
          {t('engines.start.cost')}
        </Text>
        {chosen.error !== null && <Failure error={chosen.error} onRetry={() => void chosen.refetch()} />}
        {chosen.error === null && chosen.data === undefined && (
          <Text size="sm" c="var(--desk-muted)">
            {t('engines.start.counting')}
          </Text>
        )}
        {chosen.data !== undefined && <Cost estimate={chosen.data} />}
      </section>
    </>
  );
}

function useEstimate(articleId: string, choice: Choice, isReady: boolean) {
  const query = choice === 'auto' ? {} : { engine: choice };
  return $api.useQuery(
    'get',
    '/api/articles/{id}/translation-estimate',
    { params: { path: { id: articleId }, query } },
    { enabled: isReady, gcTime: 0, refetchOnWindowFocus: false },
  );
}

function Cost({ estimate }: { estimate: Estimate }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { chain, passedOver: sayPassed } = useEngineWords();
  const { engines, passedOver, segments, remembered, characters, quota } = estimate;
  const asksNobody = engines[0] === 'none';
  return (
    <>
      <ul className={classes.lines}>
        <li>
          {t('engines.start.segments', { count: segments })}
          {remembered > 0 && `; ${t('engines.start.remembered', { count: remembered })}`}
        </li>
        {!asksNobody && (
          <li>
            {t('engines.start.characters', { count: characters, number: number(characters) })}.{' '}
            {t(quota === null ? 'engines.start.free' : 'engines.start.reserves')}
          </li>
        )}
        <li>{t('engines.start.asks', { engines: chain(engines) })}</li>
        {passedOver.map((one) => (
          <li key={one.engine}>{sayPassed(one)}</li>
        ))}
      </ul>
      {quota !== null && <QuotaBar quota={quota} />}
      {!estimate.fits && <DoesNotFit estimate={estimate} />}
    </>
  );
}

function DoesNotFit({ estimate: { engines, characters, quota } }: { estimate: Estimate }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { chain } = useEngineWords();
  const [engine = 'none', next] = engines;
  return (
    <Alert color="orange" variant="light" role="alert">
      <Text size="sm" c="var(--desk-ink)">
        {t('engines.start.tight', {
          needed: number(characters),
          engine: chain([engine]),
          left: number(quota?.left ?? 0),
        })}{' '}
        {next === undefined ? t('engines.start.tightAlone') : t('engines.start.tightNext', { engine: chain([next]) })}
      </Text>
    </Alert>
  );
}
