/** What the front page needs to know of a story to place it. */
interface Placeable {
  section: { path: string };
  picture?: unknown;
}

/** The front page: one lead, a few beside it, the rest under their sections in the sections' own order. */
export interface FrontPage<Story, SectionLink> {
  lead?: Story;
  beside: Story[];
  strips: { section: SectionLink; stories: Story[] }[];
}

const BESIDE = 3;
/** One with its picture and three headlines: more would make a section page of the front page. */
const PER_STRIP = 4;

/** Places stories, newest first, each once; sections without a story left over have no strip. */
export function arrangeFrontPage<Story extends Placeable, SectionLink extends { path: string }>(
  stories: readonly Story[],
  sections: readonly SectionLink[],
): FrontPage<Story, SectionLink> {
  const [lead, ...others] = stories;
  const beside = others.slice(0, BESIDE);
  const rest = others.slice(BESIDE);
  const strips = sections.map((section) => ({
    section,
    stories: rest.filter((story) => story.section.path === section.path).slice(0, PER_STRIP),
  }));
  return { lead, beside, strips: strips.filter((strip) => strip.stories.length > 0) };
}

/** Where a department stands: how many of the page's twelve columns it takes, and whether it opens its row. */
export interface DepartmentPlace {
  span: 3 | 4 | 6 | 12;
  isFirst: boolean;
}

const SPANS = { 1: 12, 2: 6, 3: 4, 4: 3 } as const;

/** Rows of three or four that leave no hole, for any number of departments. */
export function placeDepartments(count: number): DepartmentPlace[] {
  return rowSizes(count).flatMap((size) =>
    Array.from({ length: size }, (_, index) => ({
      span: SPANS[size],
      isFirst: index === 0,
    })),
  );
}

function rowSizes(count: number): (keyof typeof SPANS)[] {
  if (count <= 0) return [];
  if (count === 1 || count === 2 || count === 3 || count === 4) return [count];
  // Rows of three, and as many of four as the remainder asks for.
  const remainder = count % 3;
  if (count === 5) return [3, 2];
  const rowsOfFour = remainder === 0 ? 0 : remainder;
  const rowsOfThree = (count - rowsOfFour * 4) / 3;
  return [...Array<4>(rowsOfFour).fill(4), ...Array<3>(rowsOfThree).fill(3)];
}
