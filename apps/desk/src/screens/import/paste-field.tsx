import { Checkbox, Stack, Textarea } from '@mantine/core';
import { type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** What was pasted: its words, and the page that the clipboard held of them. */
export interface Pasted {
  text: string;
  html?: string;
  /** Whether the page is to be read, or only its words. */
  keepsForm: boolean;
}

export const NOTHING_PASTED: Pasted = { text: '', keepsForm: true };

/** A place to paste a story into; what comes from a browser, Word or Google Docs keeps its form until it is changed. */
export function PasteField({ pasted, onChange }: { pasted: Pasted; onChange: (pasted: Pasted) => void }) {
  const { t } = useTranslation();

  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const isAll = value.slice(0, selectionStart).trim() === '' && value.slice(selectionEnd).trim() === '';
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n');
    // Into the middle of a text only words can be pasted.
    if (!isAll || html.trim() === '' || text.trim() === '') return;
    event.preventDefault();
    onChange({ text, html, keepsForm: true });
  }

  return (
    <Stack gap="xs">
      <Textarea
        label={t('storyImport.text')}
        description={t('storyImport.textHint')}
        value={pasted.text}
        onPaste={paste}
        onChange={(event) => onChange({ text: event.currentTarget.value, keepsForm: true })}
        rows={12}
        data-autofocus
      />
      {pasted.html !== undefined && (
        <Checkbox
          label={t('storyImport.keepForm')}
          description={t('storyImport.keepFormHint')}
          checked={pasted.keepsForm}
          onChange={(event) => onChange({ ...pasted, keepsForm: event.currentTarget.checked })}
        />
      )}
    </Stack>
  );
}
