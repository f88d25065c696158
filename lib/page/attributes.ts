import type { KeptAttribute, OutlineEntry } from '../prospect/snapshot.ts';
import { jsonLength } from './budget.ts';
import { getAttribute, getAttributeNames } from './dom.ts';
import { isKept, limits } from './limits.ts';
import type { Way } from './tags.ts';

/** What the page wrote into an element's tag. */
export type Traits = {
  tag: string;
  way: Way;
  /** The kept attributes, raw; absent when it has none. */
  values: NonNullable<OutlineEntry['a']> | undefined;
  /** Length of the kept attributes in JSON. */
  bytes: number;
  classes: string;
  /** Has an id or a style of its own that may set it apart from others with its tag and classes. */
  isSingular: boolean;
  /** Says something although nothing may be within it. */
  isSpeaking: boolean;
};

const speaking = new Set([
  'href',
  'content',
  'itemprop',
  'datetime',
  'data-cfemail',
  'aria-label',
  'title',
  'resource',
]);
/** An icon tells what the number beside it is for. */
const icon = /icon|\bfa\b|phone|mail|fax/i;

const longClass = 100;
const isLayout = /[:[/]/;

/** Long class lists are lists of styles; those with ":", "[" or "/" name no thing of the page. */
const shortClass = (value: string) => {
  if (value.length <= longClass) return value;
  const tokens = value.split(/\s/).filter((token) => token !== '' && !isLayout.test(token));
  return tokens.join(' ').slice(0, limits.attribute);
};

const shortValue = (value: string) => (value.length > limits.attribute ? value.slice(0, limits.attribute) : value);

/** A nameless id or class says nothing; an address that holds its own data is a picture, not an address. */
const isEmpty = (name: string, value: string) =>
  name === 'src' || name === 'href' ? value.startsWith('data:') : value === '' && (name === 'class' || name === 'id');

const isSpeaking = (tag: string, name: string, value: string) =>
  speaking.has(name) || (name === 'class' && tag !== 'div' && icon.test(value));

const keep = (traits: Traits, name: KeptAttribute, raw: string) => {
  if (isEmpty(name, raw)) return;
  if (name === 'class') traits.classes = raw;
  if (isSpeaking(traits.tag, name, raw)) traits.isSpeaking = true;
  const value = name === 'class' ? shortClass(raw) : shortValue(raw);
  traits.values ??= {};
  traits.values[name] = value;
  traits.bytes += name.length + 4 + jsonLength(value);
};

/** Styles that decide what is a line of its own and what is hidden. */
const deciding = /display|visib|position|opacity|font|clip|white-space|background/i;
/** An id with a number in it is one of many: style sheets do not name it. */
const counted = /\d/;

/** Reads what an element's tag says. */
export const traitsOf = (element: Element, tag: string, way: Way): Traits => {
  const traits: Traits = { tag, way, values: undefined, bytes: 0, classes: '', isSingular: false, isSpeaking: false };
  for (const name of getAttributeNames.call(element)) {
    const isStyle = name === 'style';
    if (!isStyle && !isKept(name)) continue;
    const value = getAttribute.call(element, name) ?? '';
    if (isStyle ? deciding.test(value) : name === 'id' && !counted.test(value)) traits.isSingular = true;
    if (!isStyle) keep(traits, name, value);
  }
  return traits;
};
