import { type Editor } from '@tiptap/react';
import { lazy } from 'react';
import { OnReach } from '../../../parts/on-demand.js';
import { LinkTool } from './link-tool.js';

const load = () => import('./link-form.js');
const LinkForm = lazy(() => load().then(({ LinkForm: form }) => ({ default: form })));

/** Makes a link of the marked words; its form is loaded when somebody reaches for it. */
export function LinkButton({ editor, disabled }: { editor: Editor; disabled: boolean }) {
  return (
    <OnReach load={load} popup="dialog" button={(reach) => <LinkTool editor={editor} disabled={disabled} {...reach} />}>
      <LinkForm editor={editor} disabled={disabled} />
    </OnReach>
  );
}
