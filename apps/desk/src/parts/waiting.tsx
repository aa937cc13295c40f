import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Something is on its way from the api. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <Center mih={160}>
      <Loader size="sm" aria-label={t('app.loading')} />
    </Center>
  );
}
