import { Button, Group, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../../parts/failure.js';
import { notify } from '../../../parts/notify.js';
import { LOCALES, type Term, type TermContent, useTermsChanged } from '../use-terms.js';
import { Arriving } from './arriving.js';
import { Conflict } from './conflict.js';
import classes from './form.module.css';
import { LanguageForms } from './language-forms.js';
import { type Saved, saveTerm } from './save-term.js';
import { contentOf, draftOf, type DraftProblems, problemsOf } from './term-draft.js';
import { TermFields } from './term-fields.js';

const NONE: DraftProblems = new Map();

interface DialogProps {
  opened: boolean;
  /** Absent: a new one. */
  term?: Term | undefined;
  /** What a new one begins with. */
  start?: TermContent | undefined;
  onClose: () => void;
}

/** The form of a term, in a window of its own. */
export function TermDialog({ opened, term, start, onClose }: DialogProps) {
  const { t } = useTranslation();
  const [isTouched, setTouched] = useState(false);
  const close = () => {
    setTouched(false);
    onClose();
  };
  const title = term === undefined ? t('terms.form.add') : t('terms.editNamed', { name: term.label });
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      size="xl"
      // What was typed is only given up by a button.
      closeOnClickOutside={false}
      closeOnEscape={!isTouched}
    >
      <Editor term={term} start={start} onTouch={() => setTouched(true)} onClose={close} />
    </Modal>
  );
}

type EditorProps = Omit<DialogProps, 'opened'> & { onTouch: () => void };

function Editor({ term, start, onTouch, onClose }: EditorProps) {
  const { t } = useTranslation();
  const termsChanged = useTermsChanged();
  const [base, setBase] = useState(term);
  const [draft, setDraft] = useState(() => draftOf(term ?? start));
  const [isTried, setTried] = useState(false);
  const [conflict, setConflict] = useState<Exclude<Saved, { kind: 'saved' }>>();
  const form = useRef<HTMLFormElement>(null);
  const problems = isTried ? problemsOf(draft) : NONE;
  const saving = useMutation({
    mutationFn: (standing: Pick<Term, 'id' | 'version'> | undefined) => saveTerm(contentOf(draft), standing),
    onSuccess: async (saved) => {
      setConflict(saved.kind === 'saved' ? undefined : saved);
      await termsChanged();
      if (saved.kind !== 'saved') return;
      const name = saved.term.label;
      notify({ color: 'patina', message: t(base === undefined ? 'terms.form.added' : 'terms.form.saved', { name }) });
      onClose();
    },
  });
  const save = (standing: Pick<Term, 'id' | 'version'> | undefined) => {
    setTried(true);
    setTries((tries) => tries + 1);
    if (problemsOf(draft).size === 0) saving.mutate(standing);
  };
  const [tries, setTries] = useState(0);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const change = (changed: typeof draft) => {
    onTouch();
    setDraft(changed);
  };
  return (
    <form
      ref={form}
      className={classes.form}
      noValidate
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        save(base);
      }}
    >
      {LOCALES.map((locale) => (
        <LanguageForms
          key={locale}
          locale={locale}
          forms={draft.forms}
          problems={problems}
          onChange={(forms) => change({ ...draft, forms })}
        />
      ))}
      <TermFields draft={draft} problems={problems} onChange={change} />
      {saving.error !== null && (
        <Arriving>
          <Failure error={saving.error} />
        </Arriving>
      )}
      {conflict !== undefined && (
        <Arriving>
          <Conflict
            conflict={conflict}
            base={base}
            isBusy={saving.isPending}
            onSaveMine={() => save(conflict.kind === 'changed' ? conflict.theirs : undefined)}
            onTakeTheirs={(theirs) => {
              setBase(theirs);
              setDraft(draftOf(theirs));
              setConflict(undefined);
            }}
          />
        </Arriving>
      )}
      <Group gap="xs" justify="flex-end" className={classes.actions}>
        <Button variant="default" onClick={onClose}>
          {t('terms.form.cancel')}
        </Button>
        {conflict === undefined && (
          <Button type="submit" loading={saving.isPending}>
            {t('terms.form.save')}
          </Button>
        )}
      </Group>
    </form>
  );
}
