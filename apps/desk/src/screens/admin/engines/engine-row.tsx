import { Button } from '@mantine/core';
import { type HTMLAttributes, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../../api/client.js';
import { type EngineName, useEngineWords } from '../../../parts/engine-words.js';
import { Failure } from '../../../parts/failure.js';
import { useFormats } from '../../../parts/formats.js';
import { QuotaBar } from '../../../parts/quota-bar.js';
import { StatusBadge } from '../../../parts/status-badge.js';
import classes from '../admin.module.css';

interface RowProps {
  engine: Schemas['Engines']['engines'][number];
  /** What makes the row one that can be dragged. */
  row?: HTMLAttributes<HTMLLIElement>;
  lead?: ReactNode;
  actions?: ReactNode;
}

/** One engine: whether it can be asked, what is left of its quota, and what it makes of a sentence. */
export function EngineRow({ engine, row, lead, actions }: RowProps) {
  const { t } = useTranslation();
  const words = useEngineWords();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [answer, setAnswer] = useState<Schemas['EngineTest']>();
  const name = words.name(engine.name);

  async function test(): Promise<void> {
    setBusy(true);
    const { data, error } = await api.POST('/api/engines/{name}/test', { params: { path: { name: engine.name } } });
    setBusy(false);
    setProblem(error);
    setAnswer(data);
  }

  return (
    <li className={classes.row} {...row}>
      {lead}
      <div className={classes.words}>
        <div className={classes.name}>
          {name}{' '}
          <StatusBadge tone={engine.available ? 'good' : 'quiet'}>
            {engine.available ? t('engines.available') : t('engines.missing')}
          </StatusBadge>
        </div>
        <div className={classes.small}>
          {t(`engines.hints.${engine.name}`)}
          {!engine.available && engine.name !== 'none' && ` ${t(`engines.setUp.${engine.name}`)}`}
        </div>
        {engine.available && engine.name !== 'none' && <Quota engine={engine.name} />}
        <div role="status">
          {isBusy && t('engines.testing')}
          {!isBusy && answer !== undefined && <Answer answer={answer} />}
        </div>
      </div>
      <div className={classes.actions}>
        {actions}
        <Button
          variant="default"
          size="xs"
          loading={isBusy}
          aria-label={t('engines.testOf', { name })}
          onClick={() => void test()}
        >
          {t('engines.test')}
        </Button>
      </div>
      {problem !== undefined && (
        <div className={classes.whole}>
          <Failure error={problem} />
        </div>
      )}
    </li>
  );
}

function Quota({ engine }: { engine: EngineName }) {
  const { t } = useTranslation();
  const { name } = useEngineWords();
  const { data, error } = $api.useQuery('get', '/api/engines/{name}/quota', { params: { path: { name: engine } } });
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return null;
  return (
    <div role="group" aria-label={t('engines.quota.title', { name: name(engine) })}>
      <QuotaBar quota={data} />
    </div>
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
        {answer.target === '' ? t('engines.silent') : t('engines.answered', { ms: number(answer.ms) })}
      </div>
    </blockquote>
  );
}
