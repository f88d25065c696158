import { useId } from 'react';
import { type Column, dealFields, type Mapping } from '../../lib/exchange/past-deal-columns.ts';
import { type OutcomeCode, outcomesToMean } from '../../lib/exchange/past-deal-words.ts';
import type { PastDeal } from '../../lib/exchange/past-deals.ts';
import { valueLabel } from '../../lib/qualification/value-words.ts';
import { countryName } from '../../lib/words/country.ts';
import { phrase, phrases } from '../../lib/words/phrase.ts';
import { dayWords, peopleOf } from '../format.ts';
import { PageText } from '../ui/page-text.tsx';

const words = phrases({
  ignored: 'ignored',
  columns: 'What the columns are',
  outcomes: 'What these outcomes mean',
  leftOut: 'leave such rows out',
  preview: 'The first of them',
});
const fields = phrases({
  domain: 'Domain',
  name: 'Company',
  outcome: 'Outcome',
  on: 'Closed on',
  cause: 'Reason',
  budgeted: 'Was it ever budgeted',
  segment: 'Segment',
  headcount: 'People',
  country: 'Country',
  industry: 'Kind of business',
  actions: 'What they did',
});

/** A thing with its place, by which it is told from another one that says the same. */
const numbered = <Item,>(item: Item, at: number): [at: number, item: Item] => [at, item];

type SelectProps = {
  label: string;
  value: string;
  options: [value: string, label: string][];
  onChange: (value: string) => void;
};

function Select({ label, value, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2 text-sm">
      <label htmlFor={id} className="min-w-32 flex-1 wrap-anywhere">
        <PageText>{label}</PageText>
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="max-w-full min-w-0 rounded-lg border border-edge bg-ground px-2 py-1"
      >
        {options.map(([one, says]) => (
          <option key={one} value={one}>
            {says}
          </option>
        ))}
      </select>
    </div>
  );
}

type ColumnsProps = {
  header: readonly string[];
  sample: readonly string[];
  mapping: Mapping;
  criteria: ReadonlyMap<string, string>;
  onMap: (at: number, column: Column | undefined) => void;
};

/** What each column is taken for, to be put right by hand. */
export function Columns({ header, sample, mapping, criteria, onMap }: ColumnsProps) {
  const columns: [string, string][] = [
    ['', words.ignored],
    ...dealFields.map((field): [string, string] => [field, fields[field]]),
    ...[...criteria].map(([id, label]): [string, string] => [`criterion:${id}`, phrase(label)]),
  ];
  const columnOf = (value: string): Column | undefined =>
    dealFields.find((field) => field === value) ??
    (value === '' ? undefined : `criterion:${value.slice('criterion:'.length)}`);
  const labelOf = (heading: string, at: number) => {
    const first = (sample[at] ?? '').slice(0, 40);
    return first === '' ? heading : phrase('{heading} (“{sample}”)', { heading, sample: first });
  };
  return (
    <fieldset className="flex w-full min-w-0 flex-col gap-1">
      <legend className="text-sm font-semibold">{words.columns}</legend>
      {header.map(numbered).map(([at, heading]) => (
        <Select
          key={`${at} ${heading}`}
          label={labelOf(heading, at)}
          value={mapping[at] ?? ''}
          options={columns}
          onChange={(value) => onMap(at, columnOf(value))}
        />
      ))}
    </fieldset>
  );
}

type MeaningsProps = {
  unknown: readonly string[];
  meant: ReadonlyMap<string, OutcomeCode>;
  onMean: (cell: string, outcome: OutcomeCode | undefined) => void;
};

/** Outcomes the file has its own words for: what they mean, the user says. */
export function Meanings({ unknown, meant, onMean }: MeaningsProps) {
  if (unknown.length === 0) return null;
  const options: [string, string][] = [
    ['', words.leftOut],
    ...outcomesToMean.map((code): [string, string] => [code, valueLabel('deal.outcome', code)]),
  ];
  return (
    <fieldset className="flex w-full min-w-0 flex-col gap-1">
      <legend className="text-sm font-semibold">{words.outcomes}</legend>
      {unknown.map((cell) => (
        <Select
          key={cell}
          label={cell}
          value={meant.get(cell) ?? ''}
          options={options}
          onChange={(value) =>
            onMean(
              cell,
              outcomesToMean.find((code) => code === value),
            )
          }
        />
      ))}
    </fieldset>
  );
}

/** "1 criterion", "4 criteria"; nothing where none is told. */
function criteriaWords(count: number): string | undefined {
  if (count === 0) return undefined;
  return count === 1 ? phrase('1 criterion') : phrase('{count} criteria', { count });
}

/** A deal in one line, as it was understood. */
function dealWords({ account, name, outcome, on, headcount, country, industry, actions, criteria }: PastDeal): string {
  const parts = [
    name ?? account,
    valueLabel('deal.outcome', outcome),
    on && dayWords(on, ''),
    headcount && peopleOf(headcount),
    country && countryName(country),
    industry,
    ...actions,
    criteriaWords(criteria.length),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** The first five deals as they would be kept. */
export const Preview = ({ deals }: { deals: readonly PastDeal[] }) => (
  <div className="w-full text-sm">
    <p className="font-semibold">{words.preview}</p>
    <ol className="ms-5 list-decimal">
      {deals
        .slice(0, 5)
        .map(numbered)
        .map(([at, deal]) => (
          <li key={`${at} ${deal.account}`} className="wrap-anywhere">
            <PageText>{dealWords(deal)}</PageText>
          </li>
        ))}
    </ol>
  </div>
);
