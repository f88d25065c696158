import { type FormEvent, useId, useState } from 'react';
import { useHalfWritten } from '../use-half-written.ts';
import { Button } from './button.tsx';

type TextLineProps = {
  /** Name of the field where it is kept while half written. */
  field: string;
  label: string;
  send: string;
  /** Said where nothing was typed. */
  missing: string;
  onSend: (text: string) => void;
};

/** One line to type and send; half written it is kept, and empty it is not sent. */
export function TextLine({ field, label, send, missing, onSend }: TextLineProps) {
  const id = useId();
  const [text, write] = useHalfWritten(field);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = text.trim();
    setMissing(typed === '');
    if (typed === '') return;
    write('');
    onSend(typed.slice(0, 300));
  };
  return (
    <form onSubmit={submit} className="py-1">
      <label htmlFor={id} className="block text-sm text-soft">
        {label}
      </label>
      <div className="flex gap-1.5">
        <input
          id={id}
          value={text}
          onChange={(event) => write(event.target.value)}
          maxLength={300}
          autoComplete="off"
          className="min-w-0 flex-1 rounded-lg border border-edge bg-ground px-2 py-1"
        />
        <Button type="submit" onPress={() => {}}>
          {send}
        </Button>
      </div>
      {isMissing && (
        <p role="alert" className="text-sm text-bad">
          {missing}
        </p>
      )}
    </form>
  );
}
