import ts from 'typescript';
import { hasCommentAbove, nodesOf, placeOf } from './sources.ts';

const spaceAbove = (tree: ts.SourceFile, node: ts.Node) => tree.text.slice(node.getFullStart(), node.getStart(tree));

/**
 * Exports without a sentence of meaning. A sentence speaks for the statements below it up to the next blank line: a schema and its
 * type share one.
 */
export function exportsWithoutSentence(tree: ts.SourceFile): string[] {
  const isExported = (node: ts.Statement) =>
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  const namesOf = (node: ts.Statement) =>
    ts.isVariableStatement(node)
      ? node.declarationList.declarations.map(({ name }) => name.getText(tree))
      : [(node as ts.DeclarationStatement).name?.getText(tree) ?? 'default']; // other exported statements declare one name
  const told = new Set<ts.Statement>();
  const toldNames = new Set<string>();
  for (const [at, node] of tree.statements.entries()) {
    const above = tree.statements[at - 1];
    const touchesTold = above !== undefined && told.has(above) && !/\n\s*\n/.test(spaceAbove(tree, node));
    if (hasCommentAbove(tree, node) || touchesTold) told.add(node);
    if (told.has(node)) for (const name of namesOf(node)) toldNames.add(name);
  }
  const untold = tree.statements.filter(
    (node) => isExported(node) && namesOf(node).some((name) => !toldNames.has(name)),
  );
  return untold.map((node) => `${placeOf(tree, node)} ${namesOf(node).join(', ')}`);
}

/** Places of casts without a comment on them, just above or just below. */
export function castsWithoutReason(tree: ts.SourceFile): string[] {
  const lines = tree.text.split('\n');
  const isConst = (node: ts.AsExpression) => node.type.getText(tree) === 'const';
  const hasReason = (node: ts.AsExpression) => {
    const first = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
    const last = tree.getLineAndCharacterOfPosition(node.getEnd()).line;
    return lines.slice(Math.max(0, first - 2), last + 2).some((line) => /\/\/|\/\*|\*\//.test(line));
  };
  return nodesOf(tree, ts.isAsExpression)
    .filter((node) => !isConst(node) && !hasReason(node))
    .map((node) => placeOf(tree, node));
}

/** Places where a failure is dropped without a word. */
export function quietCatches(tree: ts.SourceFile): string[] {
  const isQuiet = (body: ts.Node) => /^\{\s*\}$/.test(body.getText(tree));
  const clauses = nodesOf(tree, ts.isCatchClause).filter(({ block }) => isQuiet(block));
  const handlers = nodesOf(tree, ts.isCallExpression).filter(
    ({ expression, arguments: [handler] }) =>
      ts.isPropertyAccessExpression(expression) &&
      expression.name.text === 'catch' &&
      handler !== undefined &&
      ts.isArrowFunction(handler) &&
      isQuiet(handler.body),
  );
  return [...clauses, ...handlers].map((node) => placeOf(tree, node));
}
