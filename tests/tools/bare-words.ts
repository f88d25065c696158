import ts from 'typescript';
import { nodesOf, placeOf } from './sources.ts';
import { calledIn } from './texts.ts';

/** Attributes and properties whose texts reach the screen, or those who hear it. */
const shown =
  /^(?:aria-label|aria-description|title|placeholder|alt|label|text|hint|headline|detail|message|settles|unblock)$/;
/** Functions whose texts reach the screen. */
const saying = /^(?:byRule|byYou|byPage|unknownBecause)$/;
/** Two words of a language with a space between, as no name of a class, key or event has. */
const sentence = /\p{L}{2,}[,.:;!?…]? \p{L}{2,}/u;
const word = /\p{L}{2,}/u;
/** Names for classes of the style sheet: they hold hyphens, colons and brackets that no sentence of ours does. */
const classes = /(?:^| )(?:[a-z-]*-[a-z0-9[]|[a-z-]+:[a-z]|flex|grid|block|hidden|underline|truncate|border)/;

/** Calls whose texts choose elements. */
const selecting = /\.(?:closest|matches|querySelector|querySelectorAll)(?:<\w+>)?$/;
const selector = /\[\w/;

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node)
    ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(' x ')
    : undefined;
};

/** Lists of words in the library are words to look for in pages, titles and the browser's own messages. */
const isLookedFor = (node: ts.Node): boolean =>
  ts.isArrayLiteralExpression(node.parent) && node.getSourceFile().fileName.startsWith('lib/');

/** True for what never shows the texts in it, or has said them: calls that say or choose elements, errors of ours, modules. */
function isApart(parent: ts.Node, child: ts.Node): boolean {
  if (ts.isCallExpression(parent))
    return /^(?:phrase|phrases|around|log)$/.test(calledIn(parent)) || selecting.test(parent.expression.getText());
  if (ts.isJsxAttribute(parent)) {
    const name = parent.name.getText();
    return /^class/.test(name) || (!shown.test(name) && parent.initializer === child);
  }
  return ts.isNewExpression(parent) || ts.isImportDeclaration(parent) || ts.isTypeNode(parent);
}

/** True where a text is said through phrase, or never reaches the screen. */
function isElsewhere(node: ts.Node): boolean {
  if (isLookedFor(node)) return true;
  for (let at: ts.Node = node; at.parent !== undefined; at = at.parent) {
    if (isApart(at.parent, at)) return true;
    if (ts.isBlock(at.parent)) return false;
  }
  return false;
}

const nameOf = (node: ts.Node): string | undefined => {
  if (ts.isJsxAttribute(node)) return node.name.getText();
  return ts.isPropertyAssignment(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
    ? node.name.text
    : undefined;
};

const choosing: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** True where any word at all reaches the screen. */
function isShown(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isConditionalExpression(parent) || (ts.isBinaryExpression(parent) && choosing.has(parent.operatorToken.kind)))
    return isShown(parent);
  if (ts.isJsxExpression(parent)) return !ts.isJsxAttribute(parent.parent) || shown.test(nameOf(parent.parent) ?? '');
  if (ts.isCallExpression(parent)) return saying.test(calledIn(parent)) && parent.arguments[0] === node;
  return shown.test(nameOf(parent) ?? '');
}

/** Places where a text that a user may see stands bare: not said through phrase, so that no other language can have it. */
export function bareWords(tree: ts.SourceFile): string[] {
  const inMarkup = nodesOf(tree, ts.isJsxText).filter(({ text }) => word.test(text));
  const literals = nodesOf(tree, (node): node is ts.Expression => textOf(node) !== undefined).filter((node) => {
    const text = textOf(node) ?? '';
    const isText = isShown(node) ? word.test(text) : sentence.test(text) && !classes.test(text) && !selector.test(text);
    return isText && !isElsewhere(node);
  });
  return [...inMarkup, ...literals].map((node) => `${placeOf(tree, node)} ${node.getText(tree).trim().slice(0, 80)}`);
}

const isInFunction = (node: ts.Node): boolean =>
  node.parent !== undefined && (ts.isFunctionLike(node.parent) || isInFunction(node.parent));

/** Places where a text is said while the file is loaded: before the language is known. */
export function saidTooEarly(tree: ts.SourceFile): string[] {
  const tables = new Set(
    nodesOf(tree, ts.isVariableDeclaration)
      .filter(
        ({ initializer }) => initializer && ts.isCallExpression(initializer) && calledIn(initializer) === 'phrases',
      )
      .map(({ name }) => name.getText(tree)),
  );
  const calls = nodesOf(tree, ts.isCallExpression).filter((call) => calledIn(call) === 'phrase');
  const reads = nodesOf(
    tree,
    (node): node is ts.PropertyAccessExpression | ts.ElementAccessExpression =>
      (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) &&
      tables.has(node.expression.getText(tree)),
  );
  return [...calls, ...reads].filter((node) => !isInFunction(node)).map((node) => placeOf(tree, node));
}
