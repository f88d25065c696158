import { useId } from 'react';
import { endsOf, type Field, listIn } from '../../lib/definition/fields.ts';
import { jobFunctions } from '../../lib/prospect/person.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { CountryField } from './country-field.tsx';
import { fieldClass } from './look.ts';

const words = phrases({
  lines: 'One a line, or with commas between.',
  from: 'from',
  to: 'to',
});

const functionWords = phrases({
  it: 'IT',
  sales: 'Sales',
  marketing: 'Marketing',
  finance: 'Finance',
  hr: 'People and hiring',
  engineering: 'Engineering',
  operations: 'Operations',
  legal: 'Legal',
  product: 'Product',
  'customer-success': 'Customer success',
  'general-management': 'General management',
  other: 'Another one',
});

/** A field of the form, what stands in it, and how to write there. */
export type FieldProps = { field: Field; text: string; onWrite: (text: string) => void; isFirst: boolean };

const firstOf = (isFirst: boolean) => (isFirst ? '' : undefined);

function WordsField({ field, text, onWrite, isFirst }: FieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {phrase(field.label)}
      </label>
      <textarea
        id={id}
        rows={2}
        dir="auto"
        maxLength={8_000}
        data-first={firstOf(isFirst)}
        aria-describedby={`${id}-how`}
        className={`${fieldClass} field-sizing-content resize-none`}
        value={text}
        onChange={(event) => onWrite(event.target.value)}
      />
      <p id={`${id}-how`} className="mt-0.5 text-xs text-soft">
        {words.lines}
      </p>
    </div>
  );
}

function SizeField({ field, text, onWrite, isFirst }: FieldProps) {
  const [from, to] = endsOf(text);
  const end = (which: 'from' | 'to', write: (value: string) => void) => (
    <label className="flex items-center gap-1.5">
      {words[which]}
      <input
        type="text"
        inputMode="numeric"
        maxLength={7}
        data-first={firstOf(isFirst && which === 'from')}
        className={`${fieldClass} max-w-24`}
        value={which === 'from' ? from : to}
        onChange={(event) => write(event.target.value.replace(/\D/g, ''))}
      />
    </label>
  );
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{phrase(field.label)}</legend>
      <div className="flex flex-wrap gap-3">
        {end('from', (value) => onWrite(`${value}-${to}`))}
        {end('to', (value) => onWrite(`${from}-${value}`))}
      </div>
    </fieldset>
  );
}

function FunctionsField({ field, text, onWrite, isFirst }: FieldProps) {
  const chosen = listIn(text);
  const toggle = (one: string) =>
    onWrite((chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]).join(', '));
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{phrase(field.label)}</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-x-2 gap-y-1">
        {jobFunctions.map((one, at) => (
          <label key={one} className="flex items-center gap-1.5">
            <input
              type="checkbox"
              className="size-4 shrink-0 accent-accent"
              data-first={firstOf(isFirst && at === 0)}
              checked={chosen.includes(one)}
              onChange={() => toggle(one)}
            />
            {functionWords[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SignerField({ field, text, onWrite, isFirst }: FieldProps) {
  return (
    <label className="block min-w-0">
      <span className="mb-1 block text-sm">{phrase(field.label)}</span>
      <input
        type="text"
        dir="auto"
        maxLength={80}
        autoComplete="off"
        data-first={firstOf(isFirst)}
        className={fieldClass}
        value={text}
        onChange={(event) => onWrite(event.target.value)}
      />
    </label>
  );
}

/** Any field of the form, by its kind. */
export function AnyField(props: FieldProps) {
  const { field, text, onWrite, isFirst } = props;
  switch (field.kind) {
    case 'countries':
      return <CountryField label={phrase(field.label)} text={text} onWrite={onWrite} isFirst={isFirst} />;
    case 'size':
      return <SizeField {...props} />;
    case 'functions':
      return <FunctionsField {...props} />;
    case 'signer':
      return <SignerField {...props} />;
    case 'words':
    case 'technologies':
      return <WordsField {...props} />;
  }
}
