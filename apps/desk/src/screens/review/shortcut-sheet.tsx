import { Kbd, Modal, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CHORDS } from './keys.js';

/** The keys of a review, straight from the table that listens to them. */
export function ShortcutSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('review.sheet.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('review.sheet.editor') }}
    >
      <Table verticalSpacing={6}>
        <Table.Tbody>
          {CHORDS.map(({ command, shown }) => (
            <Table.Tr key={command}>
              <Table.Td>{t(`review.sheet.${command}`)}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap', textAlign: 'end' }}>
                {shown.split(' ').map((key) => (
                  <Kbd key={key} mx={2}>
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="var(--desk-muted)" mt="sm">
        {t('review.sheet.mac')}
      </Text>
    </Modal>
  );
}
