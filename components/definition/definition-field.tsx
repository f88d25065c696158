import { type ReactNode, useId } from 'react';
import { valueLabel } from '../../lib/definition/described.ts';
import { phrases } from '../../lib/words/phrase.ts';
import { CountryField } from '../first-run/country-field.tsx';
import { fieldClass } from '../first-run/look.ts';
import { type EditedField, type Editor, fieldOf } from './editor.ts';

const words = phrases({
  none: 'nothing',
  lines: 'One a line, or with commas between.',
  kinds: 'One kind a line; after a colon its other words, with commas between.',
});

type Drawn = { field: EditedField; id: string; describedBy: string | undefined };

const looks = (field: EditedField) => `${fieldClass} ${field.fault ? 'border-bad' : ''}`;

function ChoiceInput({ field, id, describedBy }: Drawn) {
  const { kind } = field;
  if (kind.as !== 'choice') return null;
  return (
    <select
      id={id}
      className={looks(field)}
      value={field.text}
      aria-describedby={describedBy}
      onChange={(event) => field.write(event.target.value)}
    >
      {kind.isOptional && <option value="">{words.none}</option>}
      {kind.values.map((value) => (
        <option key={value} value={value}>
          {valueLabel(kind, value)}
        </option>
      ))}
    </select>
  );
}

const rows: Readonly<Record<string, number>> = { lines: 3, words: 2, kinds: 3 };

function TextInput({ field, id, describedBy }: Drawn) {
  const { as } = field.kind;
  const shared = {
    id,
    dir: 'auto' as const,
    'aria-describedby': describedBy,
    'aria-invalid': field.fault !== undefined,
    value: field.text,
  };
  if (rows[as] !== undefined)
    return (
      <textarea
        {...shared}
        rows={rows[as]}
        maxLength={8_000}
        className={`${looks(field)} field-sizing-content max-h-40 resize-y`}
        onChange={(event) => field.write(event.target.value)}
      />
    );
  return (
    <input
      {...shared}
      type="text"
      inputMode={as === 'number' ? 'decimal' : 'text'}
      maxLength={as === 'number' ? 24 : 600}
      autoComplete="off"
      className={as === 'number' ? `${looks(field)} max-w-32` : looks(field)}
      onChange={(event) => field.write(event.target.value)}
    />
  );
}

function ChoicesInput({ field }: { field: EditedField }) {
  const { kind } = field;
  if (kind.as !== 'choices') return null;
  const chosen = field.text.split(',').filter((one) => one !== '');
  const toggle = (value: string) =>
    field.write((chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]).join(','));
  return (
    <fieldset>
      <legend className="mb-1 text-sm text-soft">{field.label}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-x-3 gap-y-1">
        {kind.values.map((value) => (
          <label key={value} className="flex items-center gap-1.5">
            <input
              type="checkbox"
              className="size-4 shrink-0 accent-accent"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            {valueLabel(kind, value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const CheckInput = ({ field }: { field: EditedField }) => (
  <label className="flex items-center gap-1.5">
    <input
      type="checkbox"
      className="size-4 shrink-0 accent-accent"
      checked={field.text === 'yes'}
      onChange={(event) => field.write(event.target.checked ? 'yes' : '')}
    />
    {field.label}
  </label>
);

const hints: Readonly<Record<string, () => string>> = { words: () => words.lines, kinds: () => words.kinds };

function Labelled({ field }: { field: EditedField }) {
  const id = useId();
  const hint = hints[field.kind.as]?.();
  const note = field.fault ?? hint;
  const drawn: Drawn = { field, id, describedBy: note ? `${id}-note` : undefined };
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-0.5 block text-sm text-soft">
        {field.label}
      </label>
      {field.kind.as === 'choice' ? <ChoiceInput {...drawn} /> : <TextInput {...drawn} />}
      {note && (
        <p id={`${id}-note`} className={`mt-0.5 text-xs ${field.fault ? 'text-bad' : 'text-soft'}`}>
          {note}
        </p>
      )}
    </div>
  );
}

const isCountries = (path: string) => /\/(?:serviceArea|test(?:\/of(?:\/\d+)?)*\/in)$/.test(path);

/** One field of a definition, by the kind of what stands in it; what cannot be understood says so beside it. */
function DefinitionField({ editor, path }: { editor: Editor; path: string }): ReactNode {
  const field = fieldOf(editor, path);
  if (isCountries(path))
    return (
      <CountryField label={field.label} text={field.text.replaceAll('\n', ',')} onWrite={field.write} isFirst={false} />
    );
  if (field.kind.as === 'choices') return <ChoicesInput field={field} />;
  return field.kind.as === 'check' ? <CheckInput field={field} /> : <Labelled field={field} />;
}

/** Several fields, as many side by side as there is room for. */
export const Fields = ({ editor, paths }: { editor: Editor; paths: readonly string[] }) => (
  <div className="grid grid-cols-[repeat(auto-fit,minmax(min(13rem,100%),1fr))] gap-x-3 gap-y-2">
    {paths.map((path) => (
      <DefinitionField key={path} editor={editor} path={path} />
    ))}
  </div>
);
