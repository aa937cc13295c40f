import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';

interface LiveValue {
  value: string;
  onText: (text: string) => void;
}

/** What is typed stands at once, whatever the editor around it takes to hear of it: the cursor never jumps. */
function useLiveText({ value, onText }: LiveValue) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return {
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => {
      setText(event.currentTarget.value);
      onText(event.currentTarget.value);
    },
  };
}

export function LiveInput({ value, onText, ...props }: LiveValue & Omit<TextInputProps, 'value' | 'onChange'>) {
  return <TextInput {...props} {...useLiveText({ value, onText })} />;
}

/** Grows with its text; a line break becomes a space, since these texts are one line each. */
export function LiveArea({ value, onText, ...props }: LiveValue & Omit<TextareaProps, 'value' | 'onChange'>) {
  const oneLine = (text: string): void => onText(text.replace(/\s*\n\s*/g, ' '));
  return <Textarea autosize minRows={1} {...props} {...useLiveText({ value, onText: oneLine })} />;
}
