import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function BackToIssues() {
  const { t } = useTranslation();
  return (
    <Button component={Link} to="/newsletter" variant="default" size="xs">
      {t('newsletter.compose.back')}
    </Button>
  );
}
