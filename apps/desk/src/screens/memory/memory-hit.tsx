import { type Schemas } from '../../api/client.js';
import { MarkedWords } from './marked-words.js';
import classes from './memory.module.css';
import { UnitProvenance } from './unit-provenance.js';

export type Hit = Schemas['MemoryHit'];

/** A remembered pair as it is read: both texts with the words that were looked for, and where it comes from. */
export function HitTexts({ hit: { unit, side, spans } }: { hit: Hit }) {
  return (
    <>
      <div className={classes.pair}>
        <p lang={unit.sourceLocale}>
          <MarkedWords text={unit.sourceText} spans={side === 'source' ? spans : []} />
        </p>
        <p lang={unit.targetLocale}>
          <MarkedWords text={unit.targetText} spans={side === 'target' ? spans : []} />
        </p>
      </div>
      <UnitProvenance unit={unit} />
    </>
  );
}
