import { Radio } from '@mantine/core';
import classes from './choices.module.css';

interface ChoicesProps<Value extends string> {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  choices: readonly { value: Value; name: string; example: string }[];
}

/** One question of style: its answers side by side, each with how it looks in print. */
export function Choices<Value extends string>({ label, value, onChange, choices }: ChoicesProps<Value>) {
  function choose(chosen: string): void {
    const choice = choices.find((one) => one.value === chosen);
    if (choice !== undefined) onChange(choice.value);
  }
  return (
    <Radio.Group label={label} value={value} onChange={choose}>
      <div className={classes.choices}>
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            label={choice.name}
            description={choice.example}
            classNames={{ root: classes.choice, description: classes.example }}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
