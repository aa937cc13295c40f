import { previewHtml } from './mail-preview.js';
import classes from './issue-preview.module.css';

interface MailFrameProps {
  html: string;
  scheme: 'light' | 'dark';
  isNarrow?: boolean;
  title: string;
}

/**
 * A mail in a frame of its own, without scripts and forms. It counts as this origin only so that its pictures come with
 * the session.
 */
export function MailFrame({ html, scheme, isNarrow = false, title }: MailFrameProps) {
  return (
    <div className={classes.stage}>
      <iframe
        className={classes.frame}
        data-narrow={isNarrow}
        title={title}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        srcDoc={previewHtml(html, scheme)}
        style={{ colorScheme: scheme }}
      />
    </div>
  );
}
