import { Button, Group, Kbd, Stack, Text } from '@mantine/core';
import { type KeyboardEvent, useDeferredValue, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Failure } from '../../../parts/failure.js';
import { Waiting } from '../../../parts/waiting.js';
import { plainText } from '../coded/coded-text.js';
import { keysOf } from '../keys.js';
import { useEntry, useRoom } from '../room-context.js';
import { type Segment } from '../session/segment-port.js';
import { AddTerm } from '../terms/add-term.js';
import { TermFacts } from '../terms/term-facts.js';
import { formToWrite, onceEach, type SegmentTerm } from '../terms/term-marks.js';
import classes from '../terms/terms.module.css';
import panel from './panel.module.css';

/** The terms of the house in a source, how they are written, and the key that writes them. */
export function TermsTab({ segment }: { segment: Segment }) {
  const { t } = useTranslation();
  const { terms, isReadOnly, editor } = useRoom();
  const [isAdding, setIsAdding] = useState(false);
  const text = useEntry(segment.id)?.text ?? '';
  const target = plainText(useDeferredValue(text));
  const found = onceEach(terms.of(segment));
  const write = (term: SegmentTerm | undefined): void => {
    const form = term === undefined ? undefined : formToWrite(term);
    if (form !== undefined) editor.insertText(form.text);
  };
  const press = (event: KeyboardEvent): void => {
    const digit = Number(/^[1-9]$/.exec(event.key)?.[0] ?? 0);
    if (isReadOnly || digit === 0 || digit > found.length || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    write(found[digit - 1]);
  };
  if (terms.error !== null && found.length === 0) return <Failure error={terms.error} onRetry={terms.askAgain} />;
  if (terms.isPending) return <Waiting />;
  return (
    <Stack gap="sm">
      {found.length === 0 && (
        <Text size="sm" c="var(--desk-muted)" role="status">
          {t('review.terms.nothing')}
        </Text>
      )}
      <ol className={classes.list} data-term-list onKeyDown={press}>
        {found.map((term, index) => (
          <li key={term.termId} className={panel.card}>
            <TermCardHead term={term} number={index + 1} source={segment.source} />
            <TermFacts term={term} target={target} />
            {!isReadOnly && <WriteButton term={term} onWrite={() => write(term)} />}
          </li>
        ))}
      </ol>
      {!isReadOnly && found.length > 0 && (
        <Text size="xs" c="var(--desk-muted)">
          <Trans i18nKey="review.terms.keys" values={{ keys: keysOf('nextTerm') }} components={{ kbd: <Kbd /> }} />
        </Text>
      )}
      {isAdding ? (
        <AddTerm onDone={() => setIsAdding(false)} />
      ) : (
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            // What is selected stays selected: it comes along.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setIsAdding(true)}
          >
            {t('review.terms.add')}
          </Button>
          <Text size="xs" c="var(--desk-muted)">
            {t('review.terms.addHint')}
          </Text>
        </Group>
      )}
    </Stack>
  );
}

function TermCardHead({ term, number, source }: { term: SegmentTerm; number: number; source: string }) {
  const { t } = useTranslation();
  const { overview } = useRoom();
  return (
    <p className={classes.title}>
      <Kbd size="xs" className={classes.number} aria-hidden="true">
        {number}
      </Kbd>
      <strong lang={overview.sourceLocale}>{plainText(source).slice(term.start, term.end)}</strong>
      <span className={classes.type}>{t(`review.terms.type.${term.type}`)}</span>
    </p>
  );
}

function WriteButton({ term, onWrite }: { term: SegmentTerm; onWrite: () => void }) {
  const { t } = useTranslation();
  const form = formToWrite(term);
  return form === undefined ? null : (
    <Button
      size="compact-xs"
      variant="light"
      mt={6}
      aria-label={t('review.concordance.insertNamed', { text: form.text })}
      onClick={onWrite}
    >
      {t('review.concordance.insert')}
    </Button>
  );
}
