import { createContext, useContext } from 'react';

/** Whether a page is drawn for the desk: its units carry their paths, and what only readers need is left out. */
export const PreviewMode = createContext(false);

/** Says on an element which unit it shows, so that the desk finds the place on the page; nothing on a published page. */
export function useUnitMark(): (path: string) => { 'data-unit'?: string } {
  const isPreview = useContext(PreviewMode);
  return (path) => (isPreview ? { 'data-unit': path } : {});
}

/** A picture as the api shows it to the newsroom, published or not. */
export const previewPicturePath = (assetId: string): string => `/api/pictures/${assetId}`;
