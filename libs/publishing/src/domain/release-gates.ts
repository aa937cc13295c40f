import { type TargetState } from '@anverso/articles';
import { type Figure } from '@anverso/document';

/** What stands between a story and its readers, gate by gate. */
export interface ReleaseGate {
  gate: 'approval' | 'withdrawal' | 'pictures' | 'alternative-texts' | 'schedule';
  /** A gate that blocks refuses the release; one that warns leaves it to the editor. */
  outcome: 'passed' | 'warning' | 'blocking';
  /** Values for the message. */
  details: Record<string, string>;
}

/** What the gates look at. */
export interface GatedStory {
  state: TargetState;
  isApproved: boolean;
  /** Whether it is being taken back at this moment. */
  isLeaving: boolean;
  /** Figures of both faces, or of the source alone while there is no approved translation. */
  figures: readonly Pick<Figure, 'id' | 'assetId' | 'alt'>[];
  /** When another release sends it out, if one is planned. */
  plannedAt?: Date;
}

/** Every gate of a story in the order in which they are read; none is left out because it passed. */
export function releaseGates(story: GatedStory): ReleaseGate[] {
  const pictureless = countFigures(story, ({ assetId }) => assetId === undefined);
  const undescribed = countFigures(story, ({ assetId, alt }) => assetId !== undefined && alt.trim() === '');
  return [
    gate('approval', story.isApproved ? 'passed' : 'blocking', { state: story.state }),
    ...(story.isLeaving ? [gate('withdrawal', 'blocking')] : []),
    gate('pictures', pictureless === 0 ? 'passed' : 'warning', { count: String(pictureless) }),
    gate('alternative-texts', undescribed === 0 ? 'passed' : 'warning', { count: String(undescribed) }),
    gate('schedule', story.plannedAt === undefined ? 'passed' : 'warning', {
      at: story.plannedAt?.toISOString() ?? '',
    }),
  ];
}

/** A figure stands in both faces and is still one figure. */
function countFigures({ figures }: GatedStory, is: (figure: GatedStory['figures'][number]) => boolean): number {
  return new Set(figures.filter(is).map(({ id }) => id)).size;
}

/** Whether nothing blocks. */
export function isReleasable(gates: readonly ReleaseGate[]): boolean {
  return gates.every(({ outcome }) => outcome !== 'blocking');
}

function gate(
  name: ReleaseGate['gate'],
  outcome: ReleaseGate['outcome'],
  details: ReleaseGate['details'] = {},
): ReleaseGate {
  return { gate: name, outcome, details };
}
