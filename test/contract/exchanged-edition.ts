import { type ExchangedEdition } from '@anverso/translation';
import { segmentFactory } from '@anverso/testing';

const segments = [
  segmentFactory({ unitPath: 'headline', unitKind: 'headline', source: 'Port & “sea” < land' })
    .draftedBy('deepl', 'Puerto y “mar” < tierra')
    .build(),
  segmentFactory({
    unitPath: 'b1',
    position: 1,
    source: 'The {1}port{/1} {2}opened{/2}.{3/}Late.',
    codes: [
      { id: 1, type: 'link', href: 'https://example.org/?a=1&b=2' },
      { id: 2, type: 'strong' },
      { id: 3, type: 'break' },
    ],
  })
    .draftedBy('deepl', 'El {1}puerto{/1} {2}abrió{/2}.{3/}Tarde.')
    .confirmedBy('somebody')
    .build(),
  segmentFactory({ unitPath: 'b1', ordinal: 1, position: 2, source: 'It rained.' })
    .draftedBy('deepl', 'Llovió.')
    .build(),
  segmentFactory({ unitPath: 'b2', position: 3, source: 'Nobody came.' }).build(),
];
/** An edition with codes of every kind, whose segments stand at every stage. */
export const EXCHANGED_EDITION: ExchangedEdition = {
  editionId: '019aa000-0000-7000-8000-000000000001',
  from: 'en',
  to: 'es',
  title: 'Port',
  segments,
};
