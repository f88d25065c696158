import ts from 'typescript';
import type { Definition } from '../../lib/definition/definition.ts';
import { questions } from '../../lib/definition/questions.ts';
import { templates } from '../../lib/definition/templates.ts';
import { authorityLabels } from '../../lib/qualification/authority-choices.ts';
import { checkKeys, checkLabels } from '../../lib/qualification/check-choices.ts';
import { vocabulary } from '../../lib/qualification/vocabulary.ts';
import { nodesOf, sources, treeOf } from './sources.ts';

/** An expression without the types said of it. */
export const bareOf = (node: ts.Expression): ts.Expression =>
  ts.isSatisfiesExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node)
    ? bareOf(node.expression)
    : node;

/** Texts an expression may be: a literal, or either side of a choice between such. */
function textsIn(node: ts.Expression | undefined): string[] {
  if (node === undefined) return [];
  const bare = bareOf(node);
  if (ts.isStringLiteralLike(bare)) return [bare.text];
  return ts.isConditionalExpression(bare) ? [...textsIn(bare.whenTrue), ...textsIn(bare.whenFalse)] : [];
}

/** Name of the function a call calls, where it is called by its name alone. */
export const calledIn = ({ expression }: ts.CallExpression): string =>
  ts.isIdentifier(expression) ? expression.text : '';

/** Texts of ours that a call of phrase or phrases says; none where it says data. */
export function textsOfCall(call: ts.CallExpression): string[] {
  const [first] = call.arguments;
  if (calledIn(call) === 'phrase') return textsIn(first);
  if (calledIn(call) !== 'phrases' || first === undefined) return [];
  const table = bareOf(first);
  if (!ts.isObjectLiteralExpression(table)) return [];
  return table.properties.flatMap((one) => (ts.isPropertyAssignment(one) ? textsIn(one.initializer) : []));
}

/** Code of the product as trees. */
export const product = (): ts.SourceFile[] =>
  sources('lib', 'entrypoints', 'components')
    .filter(({ path }) => /\.tsx?$/.test(path))
    .map(treeOf);

const textsOfTemplate = ({ name, sells, profiles, readyActions, stages }: Definition): string[] => [
  ...[name, sells],
  ...readyActions.map(({ label }) => label),
  ...stages,
  ...profiles.flatMap(({ name, niche, criteria, knockOuts }) => [
    name,
    ...[...(niche.target ?? []), ...niche.adjacent, ...niche.outside].map(({ label }) => label),
    ...criteria.flatMap(({ label, whereToLook, toFillIn }) => [label, whereToLook, toFillIn ?? '']),
    ...knockOuts.map(({ label }) => label),
  ]),
];

const valuesIn = (values: string | readonly string[]): string[] =>
  typeof values === 'string' ? [] : values.map((value) => value.replaceAll('_', ' '));

/** Texts that stand in tables and templates as data and are said where they are shown. */
function textsOfData(): string[] {
  const checks = Object.keys(checkKeys) as (keyof typeof checkKeys)[]; // the keys of our own constant
  return [
    ...[...templates.values()].flatMap(textsOfTemplate),
    ...Object.values(questions),
    ...Object.values(vocabulary).flatMap(({ label, values }) => [label, ...valuesIn(values)]),
    ...Object.values(authorityLabels).flatMap((labels) => Object.keys(labels)),
    ...checks.flatMap((check) => Object.keys(checkLabels(check))),
  ];
}

/** Every text of ours that a user may see, in English, each once. */
export function allTexts(): string[] {
  const ofCode = product().flatMap((tree) => nodesOf(tree, ts.isCallExpression).flatMap(textsOfCall));
  return [...new Set([...ofCode, ...textsOfData()])].filter((text) => text !== '');
}
