import { Button, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client.js';
import { type EngineName, useEngineWords } from '../../../parts/engine-words.js';

interface ResumeProps {
  articleId: string;
  onResume: (engine: EngineName | undefined) => void;
}

/** Lets a job that stopped go on, with another engine where there is one. */
export function ResumeJob({ articleId, onResume }: ResumeProps) {
  const { t } = useTranslation();
  const { name } = useEngineWords();
  const [engine, setEngine] = useState('');
  const { data } = $api.useQuery('get', '/api/articles/{id}/translation-estimate', {
    params: { path: { id: articleId } },
  });
  const choices = data?.choices ?? [];
  return (
    <Group align="flex-end">
      {choices.length > 1 && (
        <NativeSelect
          size="xs"
          label={t('engines.job.with')}
          value={engine}
          onChange={(event) => setEngine(event.currentTarget.value)}
          data={[
            { value: '', label: t('engines.job.same') },
            ...choices.map((choice) => ({ value: choice, label: name(choice) })),
          ]}
        />
      )}
      <Button size="xs" onClick={() => onResume(choices.find((choice) => choice === engine))}>
        {t('article.job.resume')}
      </Button>
    </Group>
  );
}
