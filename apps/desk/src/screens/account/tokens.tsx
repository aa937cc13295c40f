import { Button, Checkbox, Group, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schemas } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { useFormats } from '../../parts/formats.js';
import { SecretOnce } from '../../parts/secret-once.js';
import classes from '../admin/admin.module.css';

type Scope = Schemas['Token']['scopes'][number];
const SCOPES: readonly Scope[] = ['articles', 'review', 'release', 'newsletter', 'audience', 'people'];

/** One's keys for programs: made, listed, revoked. */
export function Tokens() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<Scope[]>([]);
  const [problem, setProblem] = useState<unknown>();
  const [made, setMade] = useState<Schemas['CreatedToken']>();
  const reload = () => queries.invalidateQueries({ queryKey: ['get', '/api/tokens'] });

  async function make(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const { data, error } = await api.POST('/api/tokens', { body: { name, scopes } });
    setProblem(error);
    setMade(data);
    if (data === undefined) return;
    setName('');
    setScopes([]);
    await reload();
  }

  return (
    <section className={classes.panel} aria-labelledby="tokens">
      <Title order={2} id="tokens">
        {t('account.tokens')}
      </Title>
      <Text size="sm" c="var(--desk-muted)">
        {t('account.tokensLead')}
      </Text>
      <TokenList onRevoked={reload} />
      <form className={classes.form} onSubmit={(event) => void make(event)}>
        <TextInput
          className={classes.grow}
          required
          maxLength={100}
          label={t('account.tokenName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group
          label={t('account.scopes')}
          value={scopes}
          onChange={(values) => setScopes(SCOPES.filter((scope) => values.includes(scope)))}
        >
          <Group gap="sm" mt={4}>
            {SCOPES.map((scope) => (
              <Checkbox key={scope} value={scope} label={t(`account.scope.${scope}`)} />
            ))}
          </Group>
        </Checkbox.Group>
        <Button type="submit" disabled={scopes.length === 0}>
          {t('account.makeToken')}
        </Button>
      </form>
      {problem !== undefined && <Failure error={problem} />}
      {made !== undefined && (
        <SecretOnce
          title={t('account.secret', { name: made.token.name })}
          secret={made.secret}
          hint={t('account.secretOnce')}
        />
      )}
    </section>
  );
}

function TokenList({ onRevoked }: { onRevoked: () => Promise<void> }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { data, error, refetch } = $api.useQuery('get', '/api/tokens');

  async function revoke(id: string): Promise<void> {
    await api.DELETE('/api/tokens/{id}', { params: { path: { id } } });
    await onRevoked();
  }

  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined || data.length === 0) return <Text mt="sm">{t('account.noTokens')}</Text>;
  return (
    <ul className={classes.list} style={{ marginBlockStart: '0.75rem' }}>
      {data.map(({ id, name, scopes, lastUsedAt }) => (
        <li key={id} className={classes.row}>
          <div className={classes.words}>
            <div className={classes.name}>{name}</div>
            <div className={classes.small}>
              {scopes.map((scope) => t(`account.scope.${scope}`)).join(', ')} ·{' '}
              {lastUsedAt === null ? t('account.neverUsed') : t('account.lastUsed', { date: day(lastUsedAt) })}
            </div>
          </div>
          <Button
            variant="default"
            size="xs"
            aria-label={t('account.revokeOf', { name })}
            onClick={() => void revoke(id)}
          >
            {t('account.revoke')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
