import { useContext } from 'react';
import { type Locale } from '@anverso/kernel';
import { type Figure } from '@anverso/document';
import { translator } from '@anverso/i18n';
import { type Picture as PictureFiles } from '../domain/picture.js';
import { Picture } from './picture.js';
import { PreviewMode, previewPicturePath, useUnitMark } from './preview.js';
import { Coin } from './wordmark.js';

interface StoryFigureProps {
  figure: Figure;
  /** Where the figure's units stand, such as `lead` or `b4`. */
  path: string;
  pictures: ReadonlyMap<string, PictureFiles>;
  locale: Locale;
  sizes: string;
  className: string;
  eager?: boolean;
}

/** A picture with its caption and credit; while nobody has added the picture, a tile stands in its place. */
export function StoryFigure({ figure, path, pictures, locale, sizes, className, eager }: StoryFigureProps) {
  const isPreview = useContext(PreviewMode);
  const picture = figure.assetId === undefined ? undefined : pictures.get(figure.assetId);
  return (
    <figure className={className}>
      {isPreview && figure.assetId !== undefined ? (
        <PreviewPicture assetId={figure.assetId} alt={figure.alt} path={path} />
      ) : picture === undefined ? (
        <PictureTile path={path} alt={figure.alt} caption={figure.caption} locale={locale} />
      ) : (
        <Picture picture={picture} alt={figure.alt} sizes={sizes} eager={eager} />
      )}
      <Caption figure={figure} path={path} locale={locale} />
    </figure>
  );
}

/** Pictures of a draft may not be made for the site yet; the api shows them as they are. */
function PreviewPicture({ assetId, alt, path }: { assetId: string; alt: string; path: string }) {
  return <img src={previewPicturePath(assetId)} alt={alt} {...useUnitMark()(`${path}.alt`)} />;
}

function Caption({ figure, path, locale }: { figure: Figure; path: string; locale: Locale }) {
  const mark = useUnitMark();
  const { caption, credit } = figure;
  if (caption === '' && credit === undefined) return null;
  return (
    <figcaption>
      {caption !== '' && (
        <span className="caption" {...mark(`${path}.caption`)}>
          {caption}
        </span>
      )}{' '}
      {credit !== undefined && (
        <span className="credit">
          <span className="visually-hidden">{translator(locale, 'site')('article.credit', { credit })}</span>
          <span aria-hidden="true">[{credit}]</span>
        </span>
      )}
    </figcaption>
  );
}

interface PictureTileProps {
  alt: string;
  caption: string;
  path: string;
  locale: Locale;
}

function PictureTile({ alt, caption, path, locale }: PictureTileProps) {
  const mark = useUnitMark();
  const t = translator(locale, 'site');
  return (
    <div
      className="picture-tile"
      role="img"
      aria-label={t('article.noPicture', { alt: alt === '' ? caption : alt })}
      {...mark(`${path}.alt`)}
    >
      <Coin />
    </div>
  );
}
