import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../api/client.js';
import classes from './page-pair.module.css';

/** Both pages as readers would get them, side by side: without scripts, and of this house, so that pictures come. */
export function PagePair({ comparison: { source, target } }: { comparison: Schemas['ApprovalComparison'] }) {
  const { t } = useTranslation();
  return (
    <div className={classes.pair}>
      {[source, target].map(({ editionId, locale }) => {
        const title = t('approval.pages.title', { language: t(`language.${locale}`) });
        const address = `/api/editions/${editionId}/page`;
        return (
          <figure key={editionId} className={classes.page} style={{ margin: 0 }}>
            <figcaption className={classes.caption}>
              <strong>{title}</strong>
              <Anchor
                href={address}
                target="_blank"
                rel="noreferrer"
                size="sm"
                aria-label={`${t('approval.pages.open')}: ${title}`}
              >
                {t('approval.pages.open')}
              </Anchor>
            </figcaption>
            <iframe className={classes.frame} src={address} title={title} sandbox="allow-same-origin" />
          </figure>
        );
      })}
    </div>
  );
}
