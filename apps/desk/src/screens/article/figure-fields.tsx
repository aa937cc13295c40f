import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Figure } from './article-document.js';
import classes from './article.module.css';
import { LiveArea, LiveInput } from './live-text.js';
import { PictureInput } from './picture-input.js';

interface FigureFieldsProps {
  figure: Figure;
  /** Where the figure stands: the gate leads there. */
  path: string;
  name: string;
  locale: string;
  onFigure: (figure: Figure) => void;
}

/** A picture with its words. */
export function FigureFields({ figure, path, name, locale, onFigure }: FigureFieldsProps) {
  const { t } = useTranslation();
  const { alt, caption, credit, assetId } = figure;
  return (
    <div className={classes.figure} id={`part-${path}`} role="group" aria-label={name} tabIndex={-1}>
      <PictureInput assetId={assetId} alt={alt} name={name} onPicture={(id) => onFigure({ ...figure, assetId: id })} />
      <div className={classes.figureWords}>
        <LiveArea
          label={t('article.figure.caption')}
          lang={locale}
          value={caption}
          onText={(text) => onFigure({ ...figure, caption: text })}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" verticalSpacing="sm">
          <LiveArea
            label={t('article.figure.alt')}
            lang={locale}
            value={alt}
            onText={(text) => onFigure({ ...figure, alt: text })}
          />
          <LiveInput
            label={t('article.figure.credit')}
            description={t('article.figure.creditHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={credit ?? ''}
            onText={(text) => onFigure(withCredit(figure, text))}
          />
        </SimpleGrid>
      </div>
    </div>
  );
}

function withCredit(figure: Figure, credit: string): Figure {
  return { ...figure, credit: credit === '' ? undefined : credit };
}
