import { type FormEvent, useState } from 'react';
import { E164, EmailAddress } from '../lib/prospect/fact.ts';
import { personId } from '../lib/prospect/person-id.ts';
import { phrases } from '../lib/words/phrase.ts';
import type { Acts } from './acts.ts';
import { Button } from './ui/button.tsx';
import { useHalfWritten } from './use-half-written.ts';

const words = phrases({
  open: 'Add a person',
  name: 'Name',
  title: 'Title',
  phone: 'Phone',
  email: 'E-mail',
  save: 'Add',
  cancel: 'Cancel',
  nameHint: 'Write the name',
  phoneHint: 'Write the phone with its country: +1 512 555 0142',
  emailHint: 'This is not an e-mail address',
});

const fields = ['name', 'title', 'phone', 'email'] as const;
type Lines = Record<(typeof fields)[number], string>;

/** What is wrong with what was typed; undefined when nothing is. */
function fault({ name, phone, email }: Lines): string | undefined {
  if (name === '') return words.nameHint;
  if (phone && !E164.safeParse(phone).success) return words.phoneHint;
  return email && !EmailAddress.safeParse(email).success ? words.emailHint : undefined;
}

/** A short form for a person no page shows. */
export function AddPerson({ acts }: { acts: Acts }) {
  const [typed, type] = useHalfWritten('person');
  const [isOpen, setOpen] = useState(typed !== '');
  const [why, setWhy] = useState<string | undefined>();
  const typedLines = typed.split('\n');
  const lineOf = (field: keyof Lines) => typedLines[fields.indexOf(field)] ?? '';
  const write = (field: keyof Lines, text: string) =>
    type(fields.map((one) => (one === field ? text : lineOf(one))).join('\n'));
  const close = () => {
    type('');
    setOpen(false);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const line = (field: keyof Lines) => lineOf(field).trim();
    const phone = line('phone').replace(/[\s().-]/g, '');
    const lines: Lines = { name: line('name'), title: line('title'), phone, email: line('email').toLowerCase() };
    const found = fault(lines);
    setWhy(found);
    if (found) return;
    const { name, ...rest } = lines;
    const { title, email } = rest;
    const more = { ...(title && { title }), ...(phone && { phone }), ...(email && { email }) };
    acts.say([{ kind: 'contact-set', contact: personId(name), name, ...more }]);
    close();
  };
  if (!isOpen)
    return (
      <div className="border-t border-line px-2.5 py-1.5">
        <Button look="quiet" onPress={() => setOpen(true)}>
          {words.open}
        </Button>
      </div>
    );
  return (
    <form onSubmit={submit} className="border-t border-line p-2.5" aria-label={words.open}>
      {fields.map((field) => (
        <label key={field} className="mb-1 flex items-center gap-2 text-sm">
          <span className="w-14 text-soft">{words[field]}</span>
          <input
            value={lineOf(field)}
            onChange={(event) => write(field, event.target.value)}
            required={field === 'name'}
            maxLength={200}
            autoComplete="off"
            className="min-w-0 flex-1 rounded-lg border border-edge bg-ground px-2 py-1"
          />
        </label>
      ))}
      {why && (
        <p role="alert" className="text-sm text-bad">
          {why}
        </p>
      )}
      <div className="mt-1 flex flex-wrap gap-1.5">
        <Button type="submit" look="primary" onPress={() => {}}>
          {words.save}
        </Button>
        <Button look="quiet" onPress={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
