import { Alert, Button, CopyButton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './secret-once.module.css';

/** Something that is shown once and never again, with a way to take it along. */
export function SecretOnce({ title, secret, hint }: { title: string; secret: string; hint: string }) {
  const { t } = useTranslation();
  return (
    <Alert color="patina" variant="light" title={title} role="status" mt="md">
      <div className={classes.line}>
        <code className={classes.secret}>{secret}</code>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('admin.people.copied') : t('admin.people.copy')}
            </Button>
          )}
        </CopyButton>
      </div>
      <Text size="sm" c="var(--desk-ink)" mt="xs">
        {hint}
      </Text>
    </Alert>
  );
}
