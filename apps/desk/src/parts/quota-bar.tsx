import { useTranslation } from 'react-i18next';
import { type Schemas } from '../api/client.js';
import { useFormats } from './formats.js';
import classes from './quota-bar.module.css';

type Quota = Schemas['EngineQuota'];

/** What an account has used, what is set aside, and what is left: in words, and as a bar for the eye. */
export function QuotaBar({ quota }: { quota: Quota }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { kind, used, limit, reserved, left } = quota;
  if (kind !== 'limited' || used === null || limit === null || left === null) {
    return (
      <p className={classes.words}>{t(kind === 'unknown' ? 'engines.quota.unknown' : 'engines.quota.unlimited')}</p>
    );
  }
  const share = (characters: number): string => `${limit === 0 ? 100 : Math.min(100, (100 * characters) / limit)}%`;
  const words = [
    t('engines.quota.used', { used: number(used), limit: number(limit) }),
    ...(reserved > 0 ? [t('engines.quota.reserved', { reserved: number(reserved) })] : []),
    t('engines.quota.left', { left: number(left) }),
  ];
  return (
    <div className={classes.quota} data-spent={left === 0 || undefined}>
      <div className={classes.track} aria-hidden="true">
        <span className={classes.used} style={{ inlineSize: share(used) }} />
        <span className={classes.reserved} style={{ inlineSize: share(reserved) }} />
      </div>
      <p className={classes.words}>{words.join(' · ')}</p>
    </div>
  );
}
