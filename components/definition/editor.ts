import type { Kind } from '../../lib/definition/described.ts';
import { type Editing, faultAt, fieldKind, fieldLabel, fieldText, put, written } from '../../lib/definition/edit.ts';
import { valueAt } from '../../lib/definition/path.ts';

/** A definition being changed, as its fields see it: what stands at a path, and how to write there. */
export type Editor = {
  editing: Editing;
  change: (next: Editing) => void;
  newId: () => string;
};

/** One field: what it is called, what it shows, what is wrong with it, and how to write in it. */
export type EditedField = {
  path: string;
  kind: Kind;
  label: string;
  text: string;
  fault: string | undefined;
  write: (text: string) => void;
};

/** The field at a path. */
export const fieldOf = ({ editing, change }: Editor, path: string): EditedField => ({
  path,
  kind: fieldKind(path),
  label: fieldLabel(path),
  text: fieldText(editing, path),
  fault: faultAt(editing, path),
  write: (text) => change(written(editing, path, text)),
});

/** What stands at a path of the definition being changed. */
export const valueIn = ({ editing }: Editor, path: string): unknown => valueAt(editing.definition, path);

/** Puts a value in at a path; undefined takes it out. */
export const putAt = ({ editing, change }: Editor, path: string, value: unknown): void =>
  change(put(editing, path, value));

/** The entries of a list being changed. */
export const entriesIn = (editor: Editor, path: string): readonly unknown[] => {
  const list = valueIn(editor, path);
  return Array.isArray(list) ? list : [];
};

/** Adds an entry at the end of a list. */
export const addTo = (editor: Editor, path: string, entry: unknown): void =>
  putAt(editor, path, [...entriesIn(editor, path), entry]);
