import { useTranslation } from 'react-i18next';
import { FileMenu, type MenuLook } from '../../parts/files/file-menu.js';
import { TakeIn } from './take-in.js';

export interface EditionOfFiles {
  editionId: string;
  /** Whether its texts can be changed now. */
  isInReview: boolean;
}

const VERSIONS = [
  ['2.1', 'files.download21'],
  ['1.2', 'files.download12'],
] as const;

/** A translation as a file for other programs, and such a file back in. */
export function EditionMenu({ edition, look }: { edition: EditionOfFiles; look: MenuLook }) {
  const { t } = useTranslation();
  const { editionId, isInReview } = edition;
  const downloads = VERSIONS.map(([version, key]) => ({
    href: `/api/editions/${editionId}/xliff?version=${version}`,
    label: t(key),
  }));
  return (
    <FileMenu
      look={look}
      downloads={downloads}
      dialog={(opened, onClose) => (
        <TakeIn editionId={editionId} isInReview={isInReview} opened={opened} onClose={onClose} />
      )}
    />
  );
}
