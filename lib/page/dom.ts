/**
 * The DOM by its prototypes' own accessors, each to be used as `firstElement.call(element)`: a form whose input is named
 * "getAttribute" or "children" shadows those names on the form itself, in the isolated world too.
 */
const getter = <Owner extends object, Name extends keyof Owner & string>(prototype: Owner, name: Name) => {
  const read: ((this: Owner) => Owner[Name]) | undefined = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (read === undefined) throw new Error(`This browser has no ${name} to read a page by.`);
  return read;
};

const element = Element.prototype;
const nodeType = getter(Node.prototype, 'nodeType');

/** First child of an element that is an element. */
export const firstElement = getter(element, 'firstElementChild');
/** Next sibling of an element that is an element. */
export const nextElement = getter(element, 'nextElementSibling');
/** Tag name without a namespace prefix; lower case in HTML. */
export const localName = getter(element, 'localName');
/** The open shadow root of an element; null when it has none or a closed one. */
export const shadowRoot = getter(element, 'shadowRoot');
/** Value of an attribute; null when absent. */
export const getAttribute = element.getAttribute;
/** Gives an attribute of a copy another value. */
export const setAttribute = element.setAttribute;
/** Takes an attribute from a copy. */
export const removeAttribute = element.removeAttribute;
/** True when the element has a box, all its parents being laid out. */
export const checkVisibility = element.checkVisibility;
/** The nearest element around an element, itself included, that a selector names. */
export const closest = element.closest;
/** Elements below an element by selector, in document order. */
export const querySelectorAll = element.querySelectorAll;
/** Markup of an element as the browser writes it. */
export const outerHtml = getter(element, 'outerHTML');
/** True when the argument is the node or below it. */
export const contains = Node.prototype.contains;

/** First child of a shadow tree that is an element. Few pages have one: its kind is looked up when one is met. */
export const firstInside = (shadow: ShadowRoot): Element | null =>
  getter(DocumentFragment.prototype, 'firstElementChild').call(shadow);

let inert: Document | undefined;

/** A copy of an element, with all in it or without, in a document of its own, where no script runs and nothing is loaded. */
export const inertCopy = (original: Element, isWhole: boolean): Element => {
  inert ??= new DOMParser().parseFromString('', 'text/html');
  return Document.prototype.importNode.call(inert, original, isWhole) as Element; // the copy of an element is one
};

/** Markup of an element with the shadow trees in it. */
export const htmlWith = (root: Element, shadowRoots: ShadowRoot[]): string => {
  const ending = `</${localName.call(root)}>`;
  const empty = outerHtml.call(inertCopy(root, false));
  return empty.slice(0, -ending.length) + element.getHTML.call(root, { shadowRoots }) + ending;
};

/** True when `first` begins before `second` in the document. */
export const isBefore = (first: Node, second: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

const isShadowRoot = (root: Node): root is ShadowRoot => nodeType.call(root) === Node.DOCUMENT_FRAGMENT_NODE;

/** The element itself, or the element of the document whose shadow tree it stands in. */
export const lightElement = (inside: Element): Element => {
  const root = Node.prototype.getRootNode.call(inside);
  return isShadowRoot(root) ? lightElement(getter(ShadowRoot.prototype, 'host').call(root)) : inside;
};

/** Elements of a shadow tree by selector, in its order. */
export const selectInside = (shadow: ShadowRoot, selector: string): NodeListOf<Element> =>
  DocumentFragment.prototype.querySelectorAll.call(shadow, selector);

/** Elements of a document by selector, in document order. */
export const select = (document: Document, selector: string): Element[] =>
  Array.from(Document.prototype.querySelectorAll.call(document, selector));

/** What a document says of itself. */
export const about = {
  url: getter(Document.prototype, 'URL'),
  title: getter(Document.prototype, 'title'),
  contentType: getter(Document.prototype, 'contentType'),
  root: getter(Document.prototype, 'documentElement'),
  body: getter(Document.prototype, 'body'),
  base: getter(Node.prototype, 'baseURI'),
};
