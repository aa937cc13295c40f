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

/** A lead without a picture is not led by one that is a little older and has it: news comes first. */
const BESIDE = 3;
/** More than a row of four makes a section page of the front page. */
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
