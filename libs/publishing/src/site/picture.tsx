import { FORMATS, mediaPath, type Picture as PictureFiles, renditionUpTo } from '../domain/picture.js';

interface PictureProps {
  picture: PictureFiles;
  alt: string;
  /** How wide it stands, as the `sizes` attribute says it. */
  sizes: string;
  /** The first picture of a page loads at once, the others as the reader comes near. */
  eager?: boolean;
}

/** A responsive picture: the browser takes the best format and the smallest size that is sharp. */
export function Picture({ picture, alt, sizes, eager = false }: PictureProps) {
  const fallback = renditionUpTo(picture, 960);
  const sourceSet = (format: (typeof FORMATS)[number]): string =>
    picture.renditions.map(({ width }) => `${mediaPath(picture, width, format)} ${width}w`).join(', ');
  return (
    <picture>
      {FORMATS.filter((format) => format !== 'jpeg').map((format) => (
        <source key={format} type={`image/${format}`} srcSet={sourceSet(format)} sizes={sizes} />
      ))}
      <img
        src={mediaPath(picture, fallback.width, 'jpeg')}
        srcSet={sourceSet('jpeg')}
        sizes={sizes}
        width={fallback.width}
        height={fallback.height}
        alt={alt}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  );
}
