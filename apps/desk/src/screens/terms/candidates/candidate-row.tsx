import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../../api/client.js';
import { LinkAnchor } from '../../../parts/links.js';
import classes from './candidates.module.css';
import { MarkedText } from './marked-text.js';

type Candidate = Schemas['TermCandidate'];
const OTHER = { en: 'es', es: 'en' } as const;

/** Words that people put in place of an engine's, how often and where, and the way to a term. */
export function CandidateRow({ candidate, onMake }: { candidate: Candidate; onMake: () => void }) {
  const { t } = useTranslation();
  const { locale, found, better, source, count, examples } = candidate;
  return (
    <li className={classes.candidate}>
      <dl className={classes.pair}>
        <div>
          <dt>{t('terms.candidates.engine')}</dt>
          <dd>
            <del lang={locale}>{found}</del>
          </dd>
        </div>
        <div>
          <dt>{t('terms.candidates.people')}</dt>
          <dd>
            <strong lang={locale}>{better}</strong>
          </dd>
        </div>
      </dl>
      <p className={classes.facts}>
        {t(`locale.${locale}`)} · {t('terms.candidates.often', { count })} ·{' '}
        {source === null ? t('terms.candidates.noSource') : t('terms.candidates.source', { source })}
      </p>
      <details className={classes.examples}>
        <summary>{t('terms.candidates.examples')}</summary>
        <ul>
          {examples.map((example) => (
            <li key={example.segmentId}>
              <p lang={OTHER[locale]}>
                <MarkedText text={example.source} words={source ?? ''} />
              </p>
              <dl className={classes.texts}>
                <dt>{t('terms.candidates.before')}</dt>
                <dd lang={locale}>
                  <MarkedText text={example.draft} words={found} />
                </dd>
                <dt>{t('terms.candidates.after')}</dt>
                <dd lang={locale}>
                  <MarkedText text={example.final} words={better} />
                </dd>
              </dl>
              <LinkAnchor
                to="/editions/$editionId/review"
                params={{ editionId: example.editionId }}
                hash={`segment-${example.segmentId}`}
                size="sm"
              >
                {t('terms.candidates.open', { headline: example.headline })}
              </LinkAnchor>
            </li>
          ))}
        </ul>
      </details>
      <Group>
        <Button size="compact-sm" aria-label={t('terms.candidates.makeNamed', { name: better })} onClick={onMake}>
          {t('terms.candidates.make')}
        </Button>
      </Group>
    </li>
  );
}
