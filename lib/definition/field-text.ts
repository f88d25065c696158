import { numberIn, numberText } from '../words/number.ts';
import { NicheLists } from './definition.ts';
import type { Kind } from './described.ts';
import { listIn } from './fields.ts';

type KindOfBusiness = NicheLists['adjacent'][number];

const kindsOf = (value: unknown): KindOfBusiness[] => NicheLists.shape.adjacent.safeParse(value).data ?? [];

/** A kind of business as one line: "label: its other words". */
const kindLine = ({ label, words }: KindOfBusiness): string => {
  const others = words.filter((word) => word !== label);
  return others.length === 0 ? label : `${label}: ${others.join(', ')}`;
};

/** A line as a kind of business; codes of a kind that keeps its label stay, for a line does not show them. */
function kindIn(line: string, known: readonly KindOfBusiness[]): KindOfBusiness {
  const at = line.indexOf(':');
  const label = (at < 0 ? line : line.slice(0, at)).trim();
  const was = known.find((one) => one.label === label);
  const isOwnWord = was === undefined || was.words.includes(label);
  const others = at < 0 ? [] : listIn(line.slice(at + 1));
  const words = [...new Set([...(isOwnWord ? [label] : []), ...others])].map((word) =>
    word === label ? word : word.toLowerCase(),
  );
  return { label, words, ...(was?.codes && { codes: was.codes }) };
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** What stands in a field, as text: words one a line, several choices with commas between, yes as "yes". */
export function textIn(kind: Kind, value: unknown): string {
  if (kind.as === 'kinds') return kindsOf(value).map(kindLine).join('\n');
  if (kind.as === 'words') return texts(value).join('\n');
  if (kind.as === 'choices') return texts(value).join(',');
  if (kind.as === 'check') return value === true ? 'yes' : '';
  if (typeof value === 'number') return numberText(value);
  return value === undefined || value === null ? '' : String(value);
}

/** What a field's text says, yet to be parsed: the text itself where it is no number; `before` is what stood there. An empty set that may be open is open. */
export function valueIn(kind: Kind, text: string, before: unknown): unknown {
  switch (kind.as) {
    case 'number':
      return text.trim() === '' ? undefined : (numberIn(text) ?? text);
    case 'check':
      return text === 'yes';
    case 'kinds': {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      return lines.length === 0 && before === null ? null : lines.map((line) => kindIn(line, kindsOf(before)));
    }
    case 'words': {
      const words = listIn(text);
      return words.length === 0 && kind.isOpen ? null : words;
    }
    case 'choices': {
      const chosen = kind.values.filter((value) => text.split(',').includes(value));
      return chosen.length === 0 && kind.isOptional ? null : chosen;
    }
    default:
      return text;
  }
}
