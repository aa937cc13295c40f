import { Button, Switch, Text, Title, VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../api/client.js';
import { type EngineName, useEngineWords } from '../../../parts/engine-words.js';
import { Failure } from '../../../parts/failure.js';
import { moveTo, useReorder } from '../../../parts/reorder.js';
import classes from '../admin.module.css';
import { EngineRow } from './engine-row.js';
import { type AskedEngines, askedEngines, orderOf } from './order.js';
import { Places } from './places.js';
import { useSaveEngines } from './use-save-engines.js';

/** Which engines are asked, in the order that is changed by dragging, by keys, or by buttons; and those that are not. */
export function EngineOrder({ data }: { data: Schemas['Engines'] }) {
  const { t } = useTranslation();
  const { name } = useEngineWords();
  const { save, problem } = useSaveEngines();
  const [said, setSaid] = useState('');
  const stands = askedEngines(data.order, data.preferred);
  // What a hand holds is ahead of what is saved.
  const [moving, setMoving] = useState<AskedEngines>();
  const held = useRef<AskedEngines>(undefined);
  const { asked, endsWithPeople } = moving ?? stands;
  const total = asked.length;

  function hold(next: AskedEngines): void {
    held.current = next;
    setMoving(next);
  }

  async function settle(words?: string): Promise<void> {
    const wanted = held.current;
    if (wanted === undefined) return;
    held.current = undefined;
    const isSaved = await save(api.PUT('/api/engines/order', { body: { engines: orderOf(wanted) } }));
    // Unless somebody has gone on meanwhile.
    setMoving((now) => (now === wanted ? undefined : now));
    if (isSaved && words !== undefined) setSaid(words);
  }

  function place(engine: EngineName, index: number): void {
    const now = held.current ?? { asked, endsWithPeople };
    const next = moveTo(now.asked, engine, index);
    const at = next.indexOf(engine);
    if (at === now.asked.indexOf(engine)) return;
    hold({ ...now, asked: next });
    setSaid(t('engines.order.moved', { name: name(engine), place: at + 1, total }));
  }

  const change = (next: AskedEngines, words: string): void => {
    hold(next);
    void settle(words);
  };
  const { rowProps, handleProps } = useReorder<EngineName>({ total, place, onSettled: () => void settle() });
  const rowOf = (engine: EngineName) =>
    data.engines.find((one) => one.name === engine) ?? { name: engine, available: false };
  const others = data.engines.filter((one) => one.name !== 'none' && !asked.includes(one.name));

  return (
    <section aria-labelledby="engine-order" className={classes.part}>
      <div>
        <Title order={2} id="engine-order">
          {t('engines.order.title')}
        </Title>
        <Text size="sm" c="var(--desk-muted)" id="engine-order-hint">
          {data.order.length === 0 && total > 0 ? t('engines.order.unwritten') : t('engines.order.lead')}{' '}
          {total > 1 && t('engines.order.hint')}
        </Text>
      </div>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {problem !== undefined && <Failure error={problem} />}
      {total === 0 && <Text>{t('engines.order.empty')}</Text>}
      {total > 0 && (
        <ol className={classes.list} aria-labelledby="engine-order">
          {asked.map((engine, index) => (
            <EngineRow
              key={engine}
              engine={rowOf(engine)}
              row={rowProps(engine, index)}
              lead={<Places.Handle name={name(engine)} index={index} {...handleProps(engine, index)} />}
              actions={
                <Places.Buttons
                  name={name(engine)}
                  onUp={index === 0 ? undefined : () => (place(engine, index - 1), void settle())}
                  onDown={index === total - 1 ? undefined : () => (place(engine, index + 1), void settle())}
                  onRemove={() =>
                    change(
                      { asked: asked.filter((other) => other !== engine), endsWithPeople },
                      t('engines.order.removed', { name: name(engine) }),
                    )
                  }
                />
              }
            />
          ))}
        </ol>
      )}
      <Switch
        label={t('engines.order.people')}
        description={t('engines.order.peopleHint')}
        checked={endsWithPeople || total === 0}
        disabled={total === 0}
        onChange={(event) => {
          const isOn = event.currentTarget.checked;
          change({ asked, endsWithPeople: isOn }, t(isOn ? 'engines.order.peopleOn' : 'engines.order.peopleOff'));
        }}
      />
      <h3 className={classes.subtitle} id="engines-not-asked">
        {t('engines.order.others')}
      </h3>
      <ul className={classes.list} aria-labelledby="engines-not-asked">
        {others.map((engine) => (
          <EngineRow
            key={engine.name}
            engine={engine}
            actions={
              engine.available && (
                <Button
                  variant="default"
                  size="xs"
                  aria-label={t('engines.order.addOf', { name: name(engine.name) })}
                  onClick={() =>
                    change(
                      { asked: [...asked, engine.name], endsWithPeople },
                      t('engines.order.added', { name: name(engine.name), place: total + 1 }),
                    )
                  }
                >
                  {t('engines.order.add')}
                </Button>
              )
            }
          />
        ))}
        <EngineRow engine={rowOf('none')} />
      </ul>
    </section>
  );
}
