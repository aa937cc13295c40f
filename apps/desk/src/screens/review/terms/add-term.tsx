import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered } from '../../../api/answered.js';
import { api, type Schemas } from '../../../api/client.js';
import { Failure } from '../../../parts/failure.js';
import { notify } from '../../../parts/notify.js';
import { selectedWords } from '../lookup.js';
import { useRoom } from '../room-context.js';
import panel from '../panel/panel.module.css';

type TermType = Schemas['NewTerm']['type'];
const TYPES: readonly TermType[] = ['general', 'person', 'office', 'organisation', 'place', 'agency'];

/** A new term in two words and a type; what else there is to say of it is said in the term base. */
export function AddTerm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { overview, terms, editor } = useRoom();
  const { sourceLocale, locale } = overview;
  const [words, setWords] = useState(() => {
    const selected = selectedWords();
    return { en: '', es: '', ...(selected === undefined ? {} : { [selected.locale]: selected.words }) };
  });
  const [type, setType] = useState<TermType>('general');
  const adding = useMutation({
    mutationFn: async () =>
      answered(
        await api.POST('/api/terms', {
          body: {
            type,
            forms: [sourceLocale, locale].map((of) => ({
              locale: of,
              text: words[of].trim(),
              standing: 'preferred' as const,
              variant: null,
              inflections: [],
            })),
            note: '',
            validFrom: null,
            validUntil: null,
            caseRule: 'any',
          },
        }),
      ),
    onSuccess: () => {
      notify({ color: 'patina', message: t('review.terms.added', { words: words[sourceLocale].trim() }) });
      terms.askAgain();
      onDone();
      editor.focus();
    },
  });
  return (
    <form
      className={panel.card}
      onSubmit={(event) => {
        event.preventDefault();
        adding.mutate();
      }}
    >
      <Stack gap="xs">
        {[sourceLocale, locale].map((of, index) => (
          <TextInput
            key={of}
            size="sm"
            label={t(`locale.${of}`)}
            lang={of}
            value={words[of]}
            required
            autoFocus={words[of] === '' && (index === 0 || words[sourceLocale] !== '')}
            onChange={({ currentTarget: { value } }) => setWords({ ...words, [of]: value })}
          />
        ))}
        <NativeSelect
          size="sm"
          label={t('review.terms.kind')}
          value={type}
          data={TYPES.map((value) => ({ value, label: t(`review.terms.type.${value}`) }))}
          onChange={({ currentTarget: { value } }) => setType(value as TermType)}
        />
        {adding.error !== null && <Failure error={adding.error} />}
        <Group gap="xs">
          <Button type="submit" size="xs" loading={adding.isPending}>
            {t('review.terms.save')}
          </Button>
          <Button size="xs" variant="default" onClick={onDone}>
            {t('review.terms.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
