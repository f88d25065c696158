import * as z from 'zod/mini';
import { textUpTo } from '../prospect/text.ts';
import { phrase } from '../words/phrase.ts';
import { contentOf } from './content.ts';
import { Definition } from './definition.ts';
import { type Kind, kindAt, labelAt } from './described.ts';
import { textIn, valueIn } from './field-text.ts';
import { listIn } from './fields.ts';
import { fillIn, openArea } from './fill-in.ts';
import { valueAt, withValue } from './path.ts';
import { unsigned } from './sign.ts';
import { memberKindAt, memberLabelAt } from './test-fields.ts';

/** Fields kept as they were typed; beyond that the oldest read as their values do. */
const mostTexts = 200;

/**
 * A definition being changed: the version it began from, what it says so far, and the text of each field as it was typed
 * where that is not how its value reads: what cannot be understood yet, or is half written.
 */
export const Editing = z.object({
  from: z.int(),
  definition: Definition,
  texts: z.array(z.object({ path: textUpTo(400), text: textUpTo(8_000) })).check(z.maxLength(mostTexts)),
});
export type Editing = z.infer<typeof Editing>;

/** A definition about to be changed. */
export const editingOf = (definition: Definition): Editing => ({
  from: definition.version,
  definition: unsigned(definition),
  texts: [],
});

/** How the field at a path is written. */
export const fieldKind = (path: string): Kind => kindAt(path) ?? memberKindAt(path) ?? { as: 'line' };

/** What the field at a path is called. */
export const fieldLabel = (path: string): string => memberLabelAt(path) ?? labelAt(path);

/** What the field at a path shows. */
export const fieldText = ({ definition, texts }: Editing, path: string): string =>
  texts.find((one) => one.path === path)?.text ?? textIn(fieldKind(path), valueAt(definition, path));

type Taken = { definition: Definition } | { fault: string };

/** Why a value is not taken, in a sentence. */
function faultOf({ code, ...issue }: z.core.$ZodIssue): string {
  const ends = issue as { minimum?: number | bigint; maximum?: number | bigint; origin?: string }; // of those codes that have ends
  const isText = ends.origin === 'string' || ends.origin === 'array';
  if (code === 'too_small')
    return isText ? phrase('Write something here.') : phrase('At least {minimum}.', { minimum: Number(ends.minimum) });
  if (code === 'too_big')
    return isText
      ? phrase('Too much: at most {maximum}.', { maximum: Number(ends.maximum) })
      : phrase('At most {maximum}.', { maximum: Number(ends.maximum) });
  return code === 'invalid_type' ? phrase('Write a number.') : phrase('This cannot be understood.');
}

const areaPath = /^profiles\/([^/]+)\/serviceArea$/;

/** The area served stands in several places, which change together. */
function withArea(definition: Definition, profile: string, text: string): Definition {
  const id = `${profile}.service_area`;
  return fillIn(openArea(definition, id), id, listIn(text));
}

/** The definition with what the text of a field says, or why it does not say anything. An empty field is absent where it may be. */
function taken(definition: Definition, path: string, text: string): Taken {
  const area = areaPath.exec(path)?.[1];
  if (area !== undefined) return { definition: withArea(definition, area, text) };
  const value = valueIn(fieldKind(path), text, valueAt(definition, path));
  const tried = [value, ...(text.trim() === '' || value === null ? [undefined, []] : [])];
  const found = tried.map((one) => Definition.safeParse(withValue(definition, path, one)));
  const good = found.find(({ success }) => success);
  if (good?.success) return { definition: good.data };
  const issue = found[0]?.error?.issues[0];
  return { fault: issue ? faultOf(issue) : phrase('This cannot be understood.') };
}

/** The definition after something was typed into the field at a path; what cannot be understood is kept as it was typed. */
export function written(editing: Editing, path: string, text: string): Editing {
  const others = editing.texts.filter((one) => one.path !== path);
  const found = taken(editing.definition, path, text);
  const definition = 'definition' in found ? found.definition : editing.definition;
  const isAsShown = 'definition' in found && textIn(fieldKind(path), valueAt(definition, path)) === text;
  const texts = isAsShown ? others : [...others, { path, text: text.slice(0, 8_000) }];
  return { ...editing, definition, texts: texts.slice(-mostTexts) };
}

/** The definition with a value put in at a path, undefined to take it out; as it was where that is no definition. */
export function put(editing: Editing, path: string, value: unknown): Editing {
  const definition = Definition.safeParse(withValue(editing.definition, path, value)).data;
  if (definition === undefined) return editing;
  return { ...editing, definition, texts: editing.texts.filter((one) => !one.path.startsWith(`${path}/`)) };
}

/** What is wrong with the field at a path, in a sentence; undefined when nothing is. */
export function faultAt({ definition, texts }: Editing, path: string): string | undefined {
  const text = texts.find((one) => one.path === path)?.text;
  const found = text === undefined ? undefined : taken(definition, path, text);
  return found && 'fault' in found ? found.fault : undefined;
}

/** The fields in which something stands that cannot be understood. */
export const faultsIn = (editing: Editing): string[] =>
  editing.texts.map(({ path }) => path).filter((path) => faultAt(editing, path) !== undefined);

/** What was changed as a version of its own, made from another one, unsigned. */
export const versionFrom = (changed: Definition, from: Definition, version: number): Definition => ({
  ...unsigned(changed),
  version,
  basedOn: contentOf(from),
});
