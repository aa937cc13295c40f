import { type TFunction } from 'i18next';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { plainText } from './coded/coded-text.js';
import { type Cuts } from './use-cuts.js';
import { type LiveEditor } from './editor/live-editor.js';
import { type Command, commandOf } from './keys.js';
import { selectedWords } from './lookup.js';
import { type HelpTab, type Overview, type Room } from './room-context.js';
import { countsAsConfirmed, type Entry, fixOf } from './session/entry.js';
import { type ReviewSession } from './session/review-session.js';
import { formToWrite, isWritten, onceEach } from './terms/term-marks.js';
import { type HouseTerms } from './terms/house-terms.js';

/** What commands act on. Everything is asked for at the moment of the key, because keys are faster than pictures. */
export interface CommandScope {
  overview: Overview;
  session: ReviewSession;
  editor: LiveEditor;
  lookup: Room['lookup'];
  isReadOnly: boolean;
  active: () => string | undefined;
  /** The rows that are shown, in their order. */
  rows: () => readonly string[];
  go: (id: string) => void;
  help: (tab: HelpTab) => void;
  sheet: () => void;
  cuts: Cuts;
  terms: HouseTerms;
  tell: (words: string) => void;
}

type Commands = Record<Command, (digit: number) => void>;

/** All that a review can be told; the keys of the table work wherever the focus is, except in a dialog. */
export function useCommands(scope: CommandScope): (command: Command, digit?: number) => void {
  const { t } = useTranslation();
  const commands = useRef<Commands>(undefined);
  commands.current = commandsOf(scope, t);
  const run = useCallback((command: Command, digit = 0): void => commands.current?.[command](digit), []);
  const { editor } = scope;

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const found = commandOf(event);
      if (found === undefined || isElsewhere(event, found.command, editor)) return;
      event.preventDefault();
      run(found.command, found.digit);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [run, editor]);
  return run;
}

/** Dialogs keep their keys; undo belongs to whatever is being typed in. */
function isElsewhere(event: KeyboardEvent, command: Command, editor: LiveEditor): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[role="dialog"], [role="menu"], [role="listbox"]') != null) return true;
  if (command === 'undo' || command === 'redo') return editor.hasFocus() || target?.closest('input, textarea') != null;
  return false;
}

function commandsOf(scope: CommandScope, t: TFunction): Commands {
  const { session, editor, isReadOnly, active, go, tell } = scope;
  const entry = (): Entry | undefined => session.entry(active() ?? '');
  /** A step that changes the segment under the cursor. */
  const change = (step: (current: Entry, digit: number) => void) => (digit: number) => {
    const current = entry();
    if (current !== undefined && !isReadOnly) step(current, digit);
  };
  const step = (by: number) => () => {
    const rows = scope.rows();
    const next = rows[rows.indexOf(active() ?? '') + by];
    if (next !== undefined) go(next);
  };
  const insert = ({ segment }: Entry, id: number | undefined): void => {
    if (!editor.insertCode(segment.source, id)) tell(t('review.told.noCode'));
  };
  return {
    confirm: change(({ segment, text }) => {
      if (plainText(text).trim() === '') {
        tell(t('review.told.emptyTarget'));
        return;
      }
      session.confirm(segment.id);
      const next = nextOpen(scope.rows(), session, segment.id);
      tell(
        next === undefined
          ? t('review.told.allConfirmed')
          : t('review.told.confirmed', { number: segment.position + 1 }),
      );
      if (next !== undefined) go(next);
    }),
    save: () => {
      const id = active();
      if (id !== undefined) session.flush(id);
      session.flushAll();
    },
    next: step(1),
    previous: step(-1),
    nextOpen: () => {
      const next = nextOpen(scope.rows(), session, active());
      if (next === undefined) tell(t('review.told.allConfirmed'));
      else go(next);
    },
    copySource: change(({ segment }) => {
      session.edit(segment.id, segment.source);
      editor.focus();
    }),
    nextCode: change((current) => insert(current, undefined)),
    insertCode: change(insert),
    applyFix: change((current) => {
      const { segment } = current;
      const fixed = segment.findings.map((finding) => fixOf(current, finding)).find((each) => each !== undefined);
      if (fixed === undefined) return;
      session.edit(segment.id, fixed);
      session.flush(segment.id);
    }),
    split: change(({ segment }) => scope.cuts.open(segment)),
    merge: change(({ segment }) => scope.cuts.merge(segment)),
    undoCut: change(() => scope.cuts.undo()),
    findings: () => {
      const next = nextFinding(scope.rows(), session, active());
      if (next === undefined) tell(t('review.told.noFindings'));
      else go(next);
      if (next !== undefined) focusFindings();
    },
    undo: () => editor.undo(),
    redo: () => editor.redo(),
    suggestions: () => scope.help('suggestions'),
    history: () => scope.help('history'),
    comments: () => scope.help('comments'),
    concordance: () => {
      scope.lookup.ask(selectedWords());
      scope.help('memory');
    },
    terms: () => scope.help('terms'),
    nextTerm: change(({ segment, text }) => {
      const forms = onceEach(scope.terms.of(segment)).flatMap((term) => formToWrite(term) ?? []);
      const missing = forms.find((form) => !isWritten(plainText(text), form));
      if (missing === undefined) tell(t('review.told.noTerm'));
      else editor.insertText(missing.text);
    }),
    editor: () => {
      const id = active();
      scope.cuts.close();
      if (id !== undefined) go(id);
    },
    sheet: scope.sheet,
  };
}

/** The next segment that the person has not confirmed, from this one on and round to the beginning. */
function nextOpen(rows: readonly string[], session: ReviewSession, from: string | undefined): string | undefined {
  const at = rows.indexOf(from ?? '');
  const round = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))];
  return round.find((id) => {
    const entry = session.entry(id);
    return entry !== undefined && !countsAsConfirmed(entry);
  });
}

/** The segment under the cursor while the cursor is not in its findings, else the next one that has any. */
function nextFinding(rows: readonly string[], session: ReviewSession, from: string | undefined): string | undefined {
  const at = rows.indexOf(from ?? '');
  const isInside = document.activeElement?.closest('[data-finding]') != null;
  const round = [
    ...rows.slice(isInside ? at + 1 : Math.max(0, at)),
    ...rows.slice(0, Math.max(0, at)),
    ...rows.slice(at, at + 1),
  ];
  return round.find((id) => session.entry(id)?.segment.findings.some(({ check }) => check !== 'empty') ?? false);
}

/** Puts the focus on the first thing that can be done about a finding, once its row has been drawn. */
function focusFindings(): void {
  requestAnimationFrame(() => {
    const finding = document.querySelector<HTMLElement>('[data-active] [data-finding]');
    (finding?.querySelector<HTMLElement>('button:enabled') ?? finding)?.focus();
  });
}
