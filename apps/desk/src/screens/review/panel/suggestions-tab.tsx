import { Alert, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, problemText, type Schemas } from '../../../api/client.js';
import { engineName } from '../../../parts/engine-name.js';
import { type EngineName } from '../../../parts/engine-words.js';
import { codeIds } from '../editor/live-editor.js';
import { useRoom } from '../room-context.js';
import { type Segment } from '../session/segment-port.js';
import { Repetition } from './repetition.js';
import { SuggestionCard } from './suggestion-card.js';

type Suggestion = Schemas['Suggestion'];

/** What the memory and the engines propose, the source to copy, and its codes to insert. */
export function SuggestionsTab({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const { isReadOnly, overview, run } = useRoom();
  const path = { params: { path: { id: segment.id } } };
  const { data, error, isPending } = $api.useQuery('get', '/api/segments/{id}/suggestions', path);
  const engine = $api.useMutation('post', '/api/segments/{id}/machine-draft');
  // Each engine's last answer, so that they can be held side by side.
  const [answers, setAnswers] = useState<ReadonlyMap<string, Suggestion>>(new Map());
  const ids = codeIds(segment.source);
  const known = data ?? [];
  const suggestions = [...known, ...answers.values()];

  const ask = (name: EngineName): void =>
    engine.mutate(
      { ...path, body: { engine: name } },
      { onSuccess: (answer) => setAnswers((before) => new Map(before).set(name, answer)) },
    );
  return (
    <Stack gap="sm">
      <Repetition segment={segment} />
      {isPending && <Skeleton height={48} />}
      {(error ?? engine.error) != null && (
        <Alert color="red" variant="light" role="alert">
          {problemText(error ?? engine.error)}
        </Alert>
      )}
      {!isPending && suggestions.length === 0 && (
        <Text size="sm" c="var(--desk-muted)">
          {t('review.suggestion.nothing')}
        </Text>
      )}
      {suggestions.map((suggestion, index) => (
        <SuggestionCard
          key={index}
          segment={segment}
          suggestion={suggestion}
          isFirst={index === 0}
          isFresh={index >= known.length}
        />
      ))}
      {!isReadOnly && (
        <Group gap="xs">
          {overview.engines.map((name) => (
            <Button
              key={name}
              size="xs"
              variant="default"
              loading={engine.isPending && engine.variables.body.engine === name}
              disabled={engine.isPending}
              onClick={() => ask(name)}
            >
              {t('review.suggestion.ask', { engine: engineName(name) })}
            </Button>
          ))}
          <Button size="xs" variant="default" onClick={() => run('copySource')}>
            {t('review.suggestion.source')}
          </Button>
        </Group>
      )}
      {!isReadOnly && overview.engine === null && (
        <Text size="xs" c="var(--desk-muted)">
          {t('review.suggestion.noEngine')}
        </Text>
      )}
      {!isReadOnly && ids.length > 0 && (
        <div>
          <Text size="xs" c="var(--desk-muted)" mb={4}>
            {t('review.suggestion.codes')}
          </Text>
          <Group gap={6}>
            {ids.map((id) => (
              <Button
                key={id}
                size="compact-xs"
                variant="default"
                aria-label={t('review.suggestion.insert', { id })}
                onClick={() => run('insertCode', id)}
              >
                {id}
              </Button>
            ))}
          </Group>
        </div>
      )}
    </Stack>
  );
}
