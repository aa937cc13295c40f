/** The states of editions, translation jobs and releases, as people read them. */
export const states = {
  draft: 'draft',
  submitted: 'submitted',
  'in-translation': 'in translation',
  'in-review': 'in review',
  'handed-in': 'handed in',
  approved: 'approved',
  queued: 'queued',
  running: 'running',
  parked: 'parked',
  finished: 'finished',
  failed: 'failed',
  planned: 'planned',
  publishing: 'publishing',
  published: 'published',
} as const;
