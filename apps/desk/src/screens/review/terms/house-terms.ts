import { useMemo } from 'react';
import { $api } from '../../../api/client.js';
import { type ReviewSession } from '../session/review-session.js';
import { type Segment } from '../session/segment-port.js';
import { type SegmentTerm } from './term-marks.js';

/** The terms of the house in the sources of a translation. */
export interface HouseTerms {
  /** Those of one segment, as long as its source is the one that they were found in. */
  of: (segment: Pick<Segment, 'id' | 'source'>) => readonly SegmentTerm[];
  hasMarks: boolean;
  isPending: boolean;
  error: unknown;
  askAgain: () => void;
}

const NONE: readonly SegmentTerm[] = [];

/** Asks for the terms once, for all segments together. */
export function useHouseTerms(editionId: string, session: ReviewSession): HouseTerms {
  const path = { params: { path: { id: editionId } } };
  const { data, error, isPending, refetch } = $api.useQuery('get', '/api/editions/{id}/terms', path);
  return useMemo(() => {
    const found = new Map(
      data?.map(({ segmentId, terms }) => [segmentId, { terms, source: session.entry(segmentId)?.segment.source }]),
    );
    return {
      of: ({ id, source }) => {
        const here = found.get(id);
        return here?.source === source ? here.terms : NONE;
      },
      hasMarks: found.size > 0,
      isPending,
      error,
      askAgain: () => void refetch(),
    };
  }, [data, error, isPending, refetch, session]);
}
