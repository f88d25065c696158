import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { useHalfWritten } from '../use-half-written.ts';
import { Button } from './button.tsx';
import { focused } from './focused.ts';

type TextLineProps = {
  /** Name of the field where it is kept while half written. */
  field: string;
  label: string;
  send: string;
  /** Said where nothing was typed. */
  missing: string;
  onSend: (text: string) => void;
  /** Given where the line was opened for this: it has the focus then, and Escape closes it. */
  onClose?: () => void;
};

/** One line to type and send; half written it is kept, and empty it is not sent. */
export function TextLine({ field, label, send, missing, onSend, onClose }: TextLineProps) {
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
  const type = (next: string) => {
    write(next);
    setMissing(false);
  };
  return (
    <form onSubmit={submit} className="py-1">
      <label htmlFor={id} className="block text-sm text-soft">
        {label}
      </label>
      <div className="flex flex-wrap gap-1.5">
        <input
          id={id}
          ref={onClose && focused}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event: KeyboardEvent) => event.key === 'Escape' && onClose?.()}
          maxLength={300}
          autoComplete="off"
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-why` : undefined}
          className="min-w-24 flex-1 rounded-lg border border-edge bg-ground px-2 py-1"
        />
        <Button type="submit" onPress={() => {}}>
          {send}
        </Button>
      </div>
      {isMissing && (
        <p id={`${id}-why`} role="alert" className="text-sm text-bad">
          {missing}
        </p>
      )}
    </form>
  );
}
