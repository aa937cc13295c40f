import { type Editor } from '@tiptap/react';
import { lazy, Suspense, useState } from 'react';
import { LinkTool } from './link-tool.js';

const load = () => import('./link-form.js');
const LinkForm = lazy(() => load().then(({ LinkForm: form }) => ({ default: form })));

/** Makes a link of the marked words; its form is loaded when somebody reaches for it. */
export function LinkButton({ editor, disabled }: { editor: Editor; disabled: boolean }) {
  const [isWanted, setIsWanted] = useState(false);
  const button = (
    <LinkTool
      editor={editor}
      disabled={disabled}
      aria-haspopup="dialog"
      aria-expanded={false}
      onPointerEnter={() => void load()}
      onFocus={() => void load()}
      onClick={() => setIsWanted(true)}
    />
  );
  if (!isWanted) return button;
  return (
    <Suspense fallback={button}>
      <LinkForm editor={editor} disabled={disabled} />
    </Suspense>
  );
}
