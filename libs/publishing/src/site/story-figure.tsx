import { type Locale } from '@anverso/kernel';
import { type Figure } from '@anverso/document';
import { translator } from '@anverso/i18n';
import { type Picture as PictureFiles } from '../domain/picture.js';
import { Picture } from './picture.js';
import { Coin } from './wordmark.js';

interface StoryFigureProps {
  figure: Figure;
  pictures: ReadonlyMap<string, PictureFiles>;
  locale: Locale;
  sizes: string;
  className: string;
  eager?: boolean;
}

/** A picture with its caption and credit; while nobody has added the picture, a tile stands in its place. */
export function StoryFigure({ figure, pictures, locale, sizes, className, eager }: StoryFigureProps) {
  const picture = figure.assetId === undefined ? undefined : pictures.get(figure.assetId);
  return (
    <figure className={className}>
      {picture === undefined ? (
        <PictureTile alt={figure.alt} caption={figure.caption} locale={locale} />
      ) : (
        <Picture picture={picture} alt={figure.alt} sizes={sizes} eager={eager} />
      )}
      <Caption figure={figure} locale={locale} />
    </figure>
  );
}

function Caption({ figure, locale }: { figure: Figure; locale: Locale }) {
  const { caption, credit } = figure;
  if (caption === '' && credit === undefined) return null;
  return (
    <figcaption>
      {caption !== '' && <span className="caption">{caption}</span>}{' '}
      {credit !== undefined && (
        <span className="credit">
          <span className="visually-hidden">{translator(locale, 'site')('article.credit', { credit })}</span>
          <span aria-hidden="true">[{credit}]</span>
        </span>
      )}
    </figcaption>
  );
}

function PictureTile({ alt, caption, locale }: { alt: string; caption: string; locale: Locale }) {
  const t = translator(locale, 'site');
  return (
    <div className="picture-tile" role="img" aria-label={t('article.noPicture', { alt: alt === '' ? caption : alt })}>
      <Coin />
    </div>
  );
}
