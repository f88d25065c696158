import { cleanText } from '../clean.ts';
import { withoutEntities } from './entities.ts';
import { type Json, tolerantJson } from './parse.ts';
import { put } from './put.ts';
import { bareName, type Thing, type Value } from './thing.ts';

const mostThings = 500;
const mostValues = 200;

type Task = { json: Json; put: (value: Value) => void; holder: Thing['holder'] };

/** The things of JSON-LD blocks, the outer ones first, without recursion; 500 at most. */
export const jsonLdThings = (blocks: readonly string[]): Thing[] => {
  const found: Thing[] = [];
  for (const [nth, block] of blocks.entries()) {
    const json = tolerantJson(block);
    if (json !== undefined) collect(json, `json-ld:${nth}`, found);
  }
  return found;
};

const collect = (json: Json, locator: string, found: Thing[]): void => {
  const waiting: Task[] = [{ json, put: () => {}, holder: undefined }];
  for (const task of waiting) {
    if (found.length >= mostThings) return;
    if (Array.isArray(task.json)) waiting.push(...listed(task.json, task));
    else if (typeof task.json === 'object' && task.json !== null)
      waiting.push(...take(task.json, task, { locator, found }));
    else if (isLiteral(task.json)) task.put(cleanText(withoutEntities(String(task.json)), 2_000));
  }
};

/** Text or a number; one too large for a number ("1e999") says nothing. */
const isLiteral = (json: Json): boolean => typeof json === 'string' || Number.isFinite(json);

const listed = (items: Json[], task: Task): Task[] => items.slice(0, mostThings).map((json) => ({ ...task, json }));

type JsonObject = { [key: string]: Json };
const wrappers = ['@graph', '@list', '@set', '@value'];

/** Makes a thing of an object and gives the tasks for its properties; wrappers hand their content through. */
const take = (json: JsonObject, task: Task, into: { locator: string; found: Thing[] }): Task[] => {
  const wrapper = wrappers.find((name) => Object.hasOwn(json, name));
  if (wrapper !== undefined) return [{ ...task, json: json[wrapper] ?? null }];
  const thing: Thing = {
    types: [json['@type'] ?? []]
      .flat()
      .flatMap((type) => (typeof type === 'string' ? [bareName(cleanText(type, 200))] : [])),
    id: typeof json['@id'] === 'string' ? cleanText(json['@id'], 500) : '',
    properties: new Map(),
    ...(task.holder === undefined ? {} : { holder: task.holder }),
    locator: into.locator,
  };
  into.found.push(thing);
  task.put(thing);
  return Object.entries(json)
    .filter(([key]) => !key.startsWith('@'))
    .slice(0, mostValues)
    .map(([key, value]) => propertyTask(thing, bareName(cleanText(key, 100)), value));
};

const propertyTask = (thing: Thing, property: string, json: Json): Task => ({
  json,
  holder: { thing, property },
  put: (value) => put(thing, property, value),
});
