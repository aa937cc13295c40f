import { Group } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schemas } from '../../../api/client.js';
import { useFormats } from '../../../parts/formats.js';
import { LinkAnchor } from '../../../parts/links.js';
import classes from './candidates.module.css';
import { MarkedText } from './marked-text.js';

type Candidate = Schemas['TermCandidate'];
const OTHER = { en: 'es', es: 'en' } as const;

interface RowProps {
  candidate: Candidate;
  /** What can be done with it. */
  children: ReactNode;
}

/** Words that people put in place of an engine's, how often and where, and what can be done with them. */
export function CandidateRow({ candidate, children }: RowProps) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { locale, found, better, source, count, examples, dismissed } = candidate;
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
      {dismissed !== null && (
        <p className={classes.facts}>
          {t('terms.candidates.dismissedBy', {
            name: dismissed.by ?? t('terms.changes.somebody'),
            when: moment(dismissed.at),
          })}
        </p>
      )}
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
      <Group gap="xs">{children}</Group>
    </li>
  );
}
