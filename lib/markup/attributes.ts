import { type KeptAttribute, keptAttributes, type OutlineEntry, snapshotLimits } from '../prospect/snapshot.ts';
import { jsonLength } from './budget.ts';
import { attributeOf, isElement, type MarkupElement, textOf } from './element.ts';
import { attributesIn } from './serialised.ts';
import type { Shape, Way } from './tags.ts';

/** What the page wrote into an element's tag. */
export type Traits = {
  readonly way: Way;
  shape: Shape;
  /** The kept attributes, raw; absent when it has none. */
  values: NonNullable<OutlineEntry['a']> | undefined;
  /** Length of the kept attributes in JSON. */
  bytes: number;
  /** Says something although nothing may be within it. */
  isSpeaking: boolean;
};

const speaking = new Set([
  'href',
  'content',
  'itemprop',
  'datetime',
  'data-cfemail',
  'data-email',
  'data-mail',
  'data-enc-email',
  'data-mailto-token',
  'data-domain',
  'first',
  'aria-label',
  'title',
  'resource',
]);
const attributes = new Map<string, { name: KeptAttribute; isSpeaking: boolean }>(
  keptAttributes.map((name) => [name, { name, isSpeaking: speaking.has(name) }]),
);
/** An icon tells what the number beside it is for. */
const icon = /icon|\bfa\b|phone|mail|fax|print/i;

const longClass = 100;
const isLayout = /[:[/]/;

/** Long class lists are lists of styles; those with ":", "[" or "/" name no thing of the page. */
const shortClass = (value: string) => {
  if (value.length <= longClass) return value;
  const tokens = value.split(/\s/).filter((token) => token !== '' && !isLayout.test(token));
  return tokens.join(' ').slice(0, snapshotLimits.attribute);
};

const shapeOf = (way: Way, raw: string): Shape => {
  const known = way.shapes.get(raw);
  if (known !== undefined) return known;
  const classes = shortClass(raw);
  const bytes = 'class'.length + 4 + jsonLength(classes);
  const shape = { classes, bytes, isSpeaking: way.tag !== 'div' && icon.test(raw) };
  way.shapes.set(raw, shape);
  return shape;
};

/** A nameless id says nothing; an address that holds its own data is a picture, not an address. */
const isEmpty = (name: KeptAttribute, value: string) =>
  name === 'src' || name === 'href' ? value.startsWith('data:') : name === 'id' && value === '';

const keep = (traits: Traits, { name, isSpeaking }: { name: KeptAttribute; isSpeaking: boolean }, raw: string) => {
  if (isEmpty(name, raw)) return;
  const value = raw.length > snapshotLimits.attribute ? raw.slice(0, snapshotLimits.attribute) : raw;
  traits.values ??= {};
  traits.values[name] = value;
  traits.bytes += name.length + 4 + jsonLength(value);
  if (isSpeaking) traits.isSpeaking = true;
};

const keepClasses = (traits: Traits, raw: string) => {
  const shape = shapeOf(traits.way, raw);
  traits.shape = shape;
  traits.values ??= {};
  traits.values.class = shape.classes;
  traits.bytes += shape.bytes;
  if (shape.isSpeaking) traits.isSpeaking = true;
};

/** What a drawing is of, by its title or by the name it is kept under: "#icon-fax". */
const drawn = ({ first }: MarkupElement): string => {
  let said = '';
  for (let node = first; node !== undefined; node = node.next) {
    if (!isElement(node)) continue;
    if (node.tag === 'title') said += ` ${textOf(node)}`;
    if (node.tag === 'use') said += ` ${attributeOf(node, 'href') ?? attributeOf(node, 'xlink:href') ?? ''}`;
  }
  return said.trim().slice(0, longClass);
};

/** A drawing of a telephone or a fax is one without a class, too. */
const keepDrawn = (traits: Traits, element: MarkupElement) => {
  const label = traits.values?.['aria-label'] === undefined ? drawn(element) : '';
  if (icon.test(label) || /\btel/i.test(label)) keep(traits, { name: 'aria-label', isSpeaking: true }, label);
};

/** Reads what an element's tag says. */
export const traitsOf = (element: MarkupElement, way: Way): Traits => {
  const traits: Traits = { way, shape: way.bare, values: undefined, bytes: 0, isSpeaking: false };
  for (const [name, raw] of attributesIn(element.attributes)) {
    const attribute = attributes.get(name);
    if (attribute === undefined) continue;
    if (name !== 'class') keep(traits, attribute, raw);
    else if (raw !== '') keepClasses(traits, raw);
  }
  if (way.tag === 'svg') keepDrawn(traits, element);
  return traits;
};
