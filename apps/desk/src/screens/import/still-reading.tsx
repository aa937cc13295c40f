import { Progress, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Nobody wants a bar that only flashes up. */
const WORTH_SAYING_MS = 1000;

/** Says that a story is being read, when that takes longer than a moment. */
export function StillReading() {
  const { t } = useTranslation();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), WORTH_SAYING_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Stack gap="xs" role="status">
      {isLong && (
        <>
          <Text size="sm">{t('storyImport.reading')}</Text>
          <Progress value={100} animated aria-label={t('storyImport.reading')} />
        </>
      )}
    </Stack>
  );
}
