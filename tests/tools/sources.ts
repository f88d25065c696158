import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { root } from './run.ts';

/** One file of the project: path from the project's folder with "/", and its text. */
export type Source = { path: string; text: string };

/** What commands make; never looked into. */
export const generated = ['node_modules', '.output', '.wxt', '.cache', '.git'];

const textFile = /\.(?:ts|tsx|mjs|cjs|css|html|json|jsonl|md|yml|txt|csv)$/;

/** All text files under the named files and folders (all of the project when none is named). */
export const sources = (...under: string[]): Source[] =>
  (under.length > 0 ? under : ['.']).flatMap((place) =>
    readdirSync(join(root, place), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && textFile.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ path: relative(root, file).split(sep).join('/'), file }))
      .filter(({ path }) => !generated.includes(path.split('/')[0] ?? ''))
      .map(({ path, file }) => ({ path, text: readFileSync(file, 'utf8') })),
  );

/** A source as a syntax tree. */
export const treeOf = ({ path, text }: Source): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2024,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

/** All nodes of a tree that pass, in order. */
export const nodesOf = <N extends ts.Node>(tree: ts.Node, isWanted: (node: ts.Node) => node is N): N[] => {
  const found: N[] = [];
  const visit = (node: ts.Node) => {
    if (isWanted(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

/** "path:line" of a node, for messages. */
export const placeOf = (tree: ts.SourceFile, node: ts.Node): string =>
  `${tree.fileName}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;

/** True when a comment stands directly above the node. */
export const hasCommentAbove = (tree: ts.SourceFile, node: ts.Node): boolean =>
  (ts.getLeadingCommentRanges(tree.text, node.getFullStart()) ?? []).length > 0;

/** All comments of a tree with their places. */
export const commentsOf = (tree: ts.SourceFile): { text: string; at: string }[] => {
  const seen = new Map<number, string>();
  const visit = (node: ts.Node) => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(tree.text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(tree.text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of ranges) seen.set(pos, tree.text.slice(pos, end));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return [...seen].map(([pos, text]) => ({
    text,
    at: `${tree.fileName}:${tree.getLineAndCharacterOfPosition(pos).line + 1}`,
  }));
};
