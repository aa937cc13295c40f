import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './article.module.css';

/** The page as readers will see it; each save shows it anew where it was being read. */
export function PagePreview({ editionId, version }: { editionId: string; version: number }) {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const scrolled = useRef(0);
  const [shown, setShown] = useState(version);
  useEffect(() => {
    scrolled.current = frame.current?.contentWindow?.scrollY ?? scrolled.current;
    setShown(version);
  }, [version]);
  return (
    <iframe
      ref={frame}
      className={classes.preview}
      title={t('article.preview.title')}
      src={`/api/editions/${editionId}/page?version=${shown}`}
      sandbox="allow-same-origin"
      onLoad={() => frame.current?.contentWindow?.scrollTo(0, scrolled.current)}
    />
  );
}
