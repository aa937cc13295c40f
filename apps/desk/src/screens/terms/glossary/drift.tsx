import { Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../../api/client.js';
import { differencesOfPair, KINDS, PAIRS } from './drift-pairs.js';
import classes from './glossary.module.css';

/** Where the glossary at DeepL is not what the term base says: for each direction, what is missing, left over or other. */
export function Drift({ state }: { state: Schemas['Glossary'] }) {
  const { t } = useTranslation();
  const hidden = KINDS.reduce((sum, kind) => sum + state[kind].total - state[kind].shown.length, 0);
  return (
    <>
      {PAIRS.map((pair) => {
        const kinds = differencesOfPair(state, pair);
        return kinds.length === 0 ? null : (
          <section key={pair} className={classes.pair}>
            <Title order={2}>{t(`terms.glossary.pair.${pair}`)}</Title>
            {kinds.map(({ kind, differences }) => (
              <div key={kind}>
                <Title order={3}>{t(`terms.glossary.${kind}`, { count: differences.length })}</Title>
                <Entries differences={differences} />
              </div>
            ))}
          </section>
        );
      })}
      {hidden > 0 && <p>{t('terms.glossary.rest', { count: hidden })}</p>}
    </>
  );
}

function Entries({ differences }: { differences: readonly Schemas['Glossary']['missing']['shown'][number][] }) {
  const { t } = useTranslation();
  return (
    <Table className={classes.entries} layout="fixed" verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('terms.glossary.source')}</Table.Th>
          <Table.Th>{t('terms.glossary.ours')}</Table.Th>
          <Table.Th>{t('terms.glossary.theirs')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {differences.map(({ from, to, source, ours, theirs }) => (
          <Table.Tr key={source}>
            <Table.Td lang={from}>{source}</Table.Td>
            <Words words={ours} lang={to} />
            <Words words={theirs} lang={to} />
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Words({ words, lang }: { words: string | null; lang: string }) {
  const { t } = useTranslation();
  return words === null ? (
    <Table.Td c="var(--desk-muted)">{t('terms.glossary.nothing')}</Table.Td>
  ) : (
    <Table.Td lang={lang}>{words}</Table.Td>
  );
}
