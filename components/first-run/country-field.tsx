import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { type Country, countriesIn, matching } from './countries.ts';
import { fieldClass } from './look.ts';

const words = phrases({
  search: 'Type to find a country',
  none: 'No country is called so.',
  enter: 'Enter takes the first.',
});

/** Of the countries chosen, so many are shown at first: the last ones. */
const shownAtFirst = 6;

/** Countries on offer at once: more are found by typing. */
const most = 5;

type CountryFieldProps = {
  label: string;
  /** Codes chosen, between commas. */
  text: string;
  onWrite: (text: string) => void;
  isFirst: boolean;
};

const Chosen = ({ country, onDrop }: { country: Country; onDrop: () => void }) => (
  <li>
    <button
      type="button"
      onClick={onDrop}
      aria-label={phrase('Remove {country}', { country: country.name })}
      className="inline-flex items-center gap-1 rounded-full bg-accent-soft px-2 py-0.5 text-sm text-accent"
    >
      {country.name}
      <X className="size-3.5" aria-hidden="true" />
    </button>
  </li>
);

/** Countries chosen in words from all there are. */
export function CountryField({ label, text, onWrite, isFirst }: CountryFieldProps) {
  const id = useId();
  const [sought, seek] = useState('');
  const [isWhole, setWhole] = useState(false);
  const all = useMemo(() => countriesIn(document.documentElement.lang || 'en'), []);
  const codes = text.split(',').filter((code) => code !== '');
  const chosen = codes.map((code) => all.find((one) => one.code === code) ?? { code, name: code });
  const drawn = isWhole ? chosen : chosen.slice(-shownAtFirst);
  const free = all.filter(({ code }) => !codes.includes(code));
  const found = sought.trim() === '' ? [] : matching(free, sought).slice(0, most);
  const take = (country: Country | undefined) => {
    if (country === undefined) return;
    onWrite([...codes, country.code].join(','));
    seek('');
    document.getElementById(id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || sought.trim() === '') return;
    event.preventDefault();
    take(found[0]);
  };
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{label}</legend>
      {chosen.length > 0 && (
        <ul className="mb-1 flex flex-wrap gap-1">
          {drawn.map((country) => (
            <Chosen
              key={country.code}
              country={country}
              onDrop={() => onWrite(codes.filter((code) => code !== country.code).join(','))}
            />
          ))}
          {drawn.length < chosen.length && (
            <li>
              <button type="button" onClick={() => setWhole(true)} className="px-1 py-0.5 text-sm underline">
                {phrase('and {count} more', { count: chosen.length - drawn.length })}
              </button>
            </li>
          )}
        </ul>
      )}
      <input
        id={id}
        type="search"
        data-first={isFirst ? '' : undefined}
        className={fieldClass}
        aria-label={`${label}: ${words.search}`}
        placeholder={words.search}
        autoComplete="off"
        value={sought}
        onChange={(event) => seek(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {sought.trim() !== '' && (
        <div role="status" className="mt-1 text-xs text-soft">
          {found.length === 0 ? words.none : words.enter}
        </div>
      )}
      <div className="mt-1 flex flex-wrap gap-1">
        {found.map((country) => (
          <button
            key={country.code}
            type="button"
            onClick={() => take(country)}
            className="rounded-full border border-edge bg-card px-2 py-0.5 text-sm hover:bg-unknown-soft"
          >
            {country.name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
