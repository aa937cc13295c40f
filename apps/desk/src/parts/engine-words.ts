import { useTranslation } from 'react-i18next';
import { type DeskTexts } from '@anverso/i18n/desk';
import { type Schemas } from '../api/client.js';
import { engineName } from './engine-name.js';

export type EngineName = Schemas['Engines']['preferred'];
type PassedOver = Schemas['TranslationJob']['passedOver'][number];
type Reason = keyof DeskTexts['engines']['reason'];

/** Engines and what became of them, in the language of the desk; for screens that bring the texts of the engines along. */
export function useEngineWords() {
  const { t } = useTranslation();
  /** In the middle of a sentence, where `none` means that people do it. */
  const whom = (engine: string): string => (engine === 'none' ? t('engines.people') : engineName(engine));
  return {
    /** Alone, as in a list. */
    name: (engine: string): string => (engine === 'none' ? t('engines.none') : engineName(engine)),
    chain: (engines: readonly string[]): string => engines.map(whom).join(t('engines.then')),
    passedOver: ({ engine, reason }: PassedOver): string => {
      const known: string = t(`engines.reason.${reason as Reason}`, { defaultValue: '' });
      return `${whom(engine)}: ${known === '' ? t('engines.reason.other', { code: reason }) : known}`;
    },
  };
}
