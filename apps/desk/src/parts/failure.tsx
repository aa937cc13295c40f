import { Alert, Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemText } from '../api/client.js';
import { Icon } from './icon.js';

/** What did not work, in the words of the api, and the way to try again. */
export function Failure({ title, error, onRetry }: { title?: string; error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert color="red" variant="light" role="alert" title={title ?? t('app.error')} icon={<Icon name="alert" />}>
      <Group justify="space-between" gap="sm">
        <Text size="sm" c="var(--desk-ink)">
          {problemText(error)}
        </Text>
        {onRetry !== undefined && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('app.retry')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
