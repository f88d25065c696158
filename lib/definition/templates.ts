import type { Definition } from './definition.ts';

const files = import.meta.glob<Record<string, Definition>>('./templates/*.ts', { eager: true });

/** Every template of the folder, by the name of its file. */
export const templates: ReadonlyMap<string, Definition> = new Map(
  Object.entries(files).flatMap(([path, module]) =>
    Object.values(module).map((template) => [path.replace(/^.*\/|\.ts$/g, ''), template]),
  ),
);

/** The template of this id, or undefined. */
export const templateOf = (id: string): Definition | undefined =>
  [...templates.values()].find((template) => template.id === id);
