import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.js';
import { Failure } from '../../parts/failure.js';
import { notify } from '../../parts/notify.js';
import { CorrectForm } from './correct-form.js';
import { type Hit, HitTexts } from './memory-hit.js';
import classes from './memory.module.css';
import { useMemoryChanged } from './use-memory.js';

/** One remembered pair, and for editors the ways to mend and to forget it. */
export function MemoryRow({ hit, mayChange }: { hit: Hit; mayChange: boolean }) {
  const { t } = useTranslation();
  const [isCorrecting, setCorrecting] = useState(false);
  const text = hit.unit.sourceText;
  return (
    <li className={classes.unit}>
      <HitTexts hit={hit} />
      {isCorrecting && <CorrectForm unit={hit.unit} onDone={() => setCorrecting(false)} />}
      {mayChange && !isCorrecting && (
        <Group gap="xs">
          <Button
            size="compact-xs"
            variant="light"
            aria-label={t('memory.correctNamed', { text })}
            onClick={() => setCorrecting(true)}
          >
            {t('memory.correct')}
          </Button>
          <ForgetButton id={hit.unit.id} text={text} />
        </Group>
      )}
    </li>
  );
}

function ForgetButton({ id, text }: { id: string; text: string }) {
  const { t } = useTranslation();
  const [asks, { open, close }] = useDisclosure();
  const memoryChanged = useMemoryChanged();
  const forgetting = useMutation({
    mutationFn: async () => {
      const { error } = await api.DELETE('/api/memory/units/{id}', { params: { path: { id } } });
      if (error !== undefined) throw Object.assign(new Error('The api refused.'), error);
    },
    onSuccess: async () => {
      close();
      notify({ message: t('memory.forgotten') });
      await memoryChanged();
    },
  });
  return (
    <>
      <Button size="compact-xs" variant="subtle" aria-label={t('memory.forgetNamed', { text })} onClick={open}>
        {t('memory.forget')}
      </Button>
      <Modal opened={asks} onClose={close} title={t('memory.forgetNamed', { text })} centered withCloseButton={false}>
        <Text>{t('memory.forgetAsk')}</Text>
        {forgetting.error !== null && <Failure error={forgetting.error} />}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={close} data-autofocus>
            {t('memory.forgetNo')}
          </Button>
          <Button color="red" loading={forgetting.isPending} onClick={() => forgetting.mutate()}>
            {t('memory.forgetYes')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
