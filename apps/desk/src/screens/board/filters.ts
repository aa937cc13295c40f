import { type DeskLocale } from '../../i18n/i18n.js';
import { isLate, isMine, type Stage, stageOf, STAGES, type Story } from './story.js';

/** What the board shows; each part is in the address, so that a view can be kept and sent. */
export interface BoardFilters {
  q?: string;
  stage?: Stage;
  section?: string;
  from?: DeskLocale;
  mine?: boolean;
  late?: boolean;
}

/** Reads the filters from an address; what nobody knows is left out. */
export function readFilters(search: Record<string, unknown>): BoardFilters {
  const { q, section, stage, from } = search;
  return {
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
    ...(typeof section === 'string' && section !== '' ? { section } : {}),
    ...(isStage(stage) ? { stage } : {}),
    ...(from === 'en' || from === 'es' ? { from } : {}),
    ...(search.mine === true ? { mine: true } : {}),
    ...(search.late === true ? { late: true } : {}),
  };
}

function isStage(value: unknown): value is Stage {
  return STAGES.some((stage) => stage === value);
}

/** The stories that pass every filter. */
export function applyFilters(
  stories: readonly Story[],
  filters: BoardFilters,
  { userId, now }: { userId: string; now: Date },
): Story[] {
  const words = fold(filters.q ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  return stories.filter(
    (story) =>
      (filters.stage === undefined || stageOf(story) === filters.stage) &&
      (filters.section === undefined || story.section === filters.section) &&
      (filters.from === undefined || story.sourceLocale === filters.from) &&
      (filters.mine !== true || isMine(story, userId)) &&
      (filters.late !== true || isLate(story, now)) &&
      hasWords(story, words),
  );
}

/** Every word somewhere in the headlines of the story, in either language, whatever the accents. */
function hasWords({ editions }: Story, words: readonly string[]): boolean {
  const headlines = fold(editions.map(({ headline }) => headline).join(' '));
  return words.every((word) => headlines.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
