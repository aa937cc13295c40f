import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client.js';
import { engineName } from '../../parts/engine-name.js';
import { Failure } from '../../parts/failure.js';
import { useFormats } from '../../parts/formats.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { Waiting } from '../../parts/waiting.js';
import { AdminFrame } from './admin-frame.js';
import classes from './admin.module.css';

type Engine = Schemas['Engines']['engines'][number];

/** Which engines can draft translations, which one does, and whether it answers. */
export function EnginesScreen() {
  const { t } = useTranslation();
  const { data, error, refetch } = $api.useQuery('get', '/api/engines');
  return (
    <AdminFrame lead={t('admin.engines.lead')}>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Waiting />}
      {data !== undefined && (
        <ul className={classes.list}>
          {data.engines.map((engine) => (
            <EngineRow key={engine.name} engine={engine} isPreferred={engine.name === data.preferred} />
          ))}
        </ul>
      )}
    </AdminFrame>
  );
}

function EngineRow({ engine, isPreferred }: { engine: Engine; isPreferred: boolean }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [answer, setAnswer] = useState<Schemas['EngineTest']>();
  const name = engine.name === 'none' ? t('admin.engines.none') : engineName(engine.name);

  async function test(): Promise<void> {
    setBusy(true);
    const { data, error } = await api.POST('/api/engines/{name}/test', { params: { path: { name: engine.name } } });
    setBusy(false);
    setProblem(error);
    setAnswer(data);
  }

  async function prefer(): Promise<void> {
    const { error } = await api.PUT('/api/engines/preferred', { body: { name: engine.name } });
    setProblem(error);
    await queries.invalidateQueries({ queryKey: ['get', '/api/engines'] });
  }

  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <div className={classes.name}>{name}</div>
        <div className={classes.small}>{t(`admin.engines.hints.${engine.name}`)}</div>
        <div role="status">
          {isBusy && t('admin.engines.testing')}
          {!isBusy && answer !== undefined && <Answer answer={answer} />}
        </div>
      </div>
      <StatusBadge tone={engine.available ? 'good' : 'quiet'}>
        {engine.available ? t('admin.engines.available') : t('admin.engines.missing')}
      </StatusBadge>
      {isPreferred && <StatusBadge tone="active">{t('admin.engines.default')}</StatusBadge>}
      {!isPreferred && engine.available && (
        <Button variant="default" size="xs" onClick={() => void prefer()}>
          {t('admin.engines.use')}
        </Button>
      )}
      <Button
        variant="default"
        size="xs"
        loading={isBusy}
        aria-label={t('admin.engines.testOf', { name })}
        onClick={() => void test()}
      >
        {t('admin.engines.test')}
      </Button>
      {problem !== undefined && (
        <div className={classes.whole}>
          <Failure error={problem} />
        </div>
      )}
    </li>
  );
}

/** The sentence, what the engine made of it, and how long it took. */
function Answer({ answer }: { answer: Schemas['EngineTest'] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <blockquote className={classes.answer}>
      <div className={classes.small} lang={answer.from}>
        {answer.source}
      </div>
      <div lang={answer.to}>{answer.target}</div>
      <div className={classes.small}>
        {answer.target === '' ? t('admin.engines.silent') : t('admin.engines.answered', { ms: number(answer.ms) })}
      </div>
    </blockquote>
  );
}
