import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.js';
import { useRoom, useSegments } from '../room-context.js';
import { prepare, showUnit, updateUnits } from './preview-document.js';
import classes from './preview.module.css';

const SETTLE_MS = 300;
/** The page waits no longer than this for whoever types without a pause. */
const IDLE_MS = 1_000;

/** The real page of the translation as the api has it: it follows the cursor, and a click in it leads to the segment. */
export function PagePreview() {
  const { t } = useTranslation();
  const { overview, session, activeId, go } = useRoom();
  const frame = useRef<HTMLIFrameElement>(null);
  const segments = useSegments(session);
  const stamp = segments.reduce((sum, { version }) => sum + version, 0);
  const shown = useRef(stamp);
  const unit = segments.find(({ id }) => id === activeId)?.unitPath;
  const address = `/api/editions/${overview.editionId}/page`;

  const load = useCallback(() => {
    const page = frame.current?.contentDocument;
    if (page == null || page.querySelector('[data-unit]') === null) return;
    prepare(page, (path) => {
      const current = session.list().find(({ id }) => id === activeRef.current);
      if (current?.unitPath === path) go(current.id);
      else {
        const segment = session.list().find(({ unitPath }) => unitPath === path);
        if (segment !== undefined) go(segment.id);
      }
    });
    showUnit(page, unitRef.current);
  }, [session, go]);
  const activeRef = useRef(activeId);
  const unitRef = useRef(unit);
  activeRef.current = activeId;
  unitRef.current = unit;

  useEffect(() => {
    const page = frame.current?.contentDocument;
    if (page != null) showUnit(page, unit);
  }, [unit]);

  useEffect(() => {
    if (shown.current === stamp) return undefined;
    const timer = setTimeout(() => {
      shown.current = stamp;
      void bringUpToDate(frame.current, overview.editionId, () => unitRef.current);
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [stamp, overview.editionId]);

  return (
    <iframe
      ref={frame}
      className={classes.frame}
      src={address}
      title={t('review.preview.frame')}
      lang={overview.locale}
      onLoad={load}
    />
  );
}

async function bringUpToDate(
  frame: HTMLIFrameElement | null,
  id: string,
  unit: () => string | undefined,
): Promise<void> {
  const answer = await api
    .GET('/api/editions/{id}/page', { params: { path: { id } }, parseAs: 'text' })
    .catch(() => undefined);
  const page = frame?.contentDocument;
  if (typeof answer?.data !== 'string' || page == null) return;
  const html = answer.data;
  whenIdle(() => {
    if (updateUnits(page, html)) showUnit(page, unit());
    else frame?.contentWindow?.location.reload();
  });
}

/** Between two keys, not in their way. Safari knows no idle moments. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: IDLE_MS });
  else setTimeout(work, 0);
}
