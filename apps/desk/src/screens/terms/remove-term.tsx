import { Button, Group, Modal, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { notify } from '../../parts/notify.js';
import { type Term, useTermsChanged } from './use-terms.js';

/** Says what is lost with a term, and asks before it is deleted. */
export function RemoveTerm({ term, onClose }: { term: Term | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const termsChanged = useTermsChanged();
  // What is asked about stays in sight while the question closes.
  const [asked, setAsked] = useState(term);
  if (term !== undefined && term !== asked) setAsked(term);
  const removing = useMutation({
    mutationFn: async ({ id, version }: Term) => {
      const { error } = await api.DELETE('/api/terms/{id}', { params: { path: { id }, query: { version } } });
      if (error !== undefined) throw Object.assign(new Error('The api refused.'), error);
    },
    onSuccess: async (_, { label }) => {
      close();
      notify({ message: t('terms.removed', { name: label }) });
      await termsChanged();
    },
    // Whoever looks at the list again sees what it says now.
    onError: termsChanged,
  });
  const close = () => {
    onClose();
    removing.reset();
  };
  const name = asked?.label ?? '';
  return (
    <Modal
      opened={term !== undefined}
      onClose={close}
      title={t('terms.removeNamed', { name })}
      centered
      withCloseButton={false}
    >
      <Text mb="xs">{t('terms.removeForms', { count: asked?.forms.length ?? 0 })}</Text>
      <Text>{t('terms.removeAsk')}</Text>
      {removing.error !== null && <Failure error={removing.error} />}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={close} data-autofocus>
          {t('terms.removeNo')}
        </Button>
        <Button
          color="red"
          loading={removing.isPending}
          onClick={() => {
            if (term !== undefined) removing.mutate(term);
          }}
        >
          {t('terms.removeYes')}
        </Button>
      </Group>
    </Modal>
  );
}
