/**
 * The DOM by its prototypes' own accessors, each to be used as `firstChild.call(node)`: a form whose input is named
 * "getAttribute" or "childNodes" shadows those names on the form itself, in the isolated world too.
 */
const getter = <Owner extends object, Name extends keyof Owner & string>(prototype: Owner, name: Name) => {
  const read: ((this: Owner) => Owner[Name]) | undefined = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (read === undefined) throw new Error(`This browser has no ${name} to read a page by.`);
  return read;
};

/** First child of a node. */
export const firstChild = getter(Node.prototype, 'firstChild');
/** Next sibling of a node. */
export const nextSibling = getter(Node.prototype, 'nextSibling');
/** Kind of a node: 1 element, 3 text, 4 character data of XML. */
export const nodeType = getter(Node.prototype, 'nodeType');
/** Text below a node. */
export const textContent = getter(Node.prototype, 'textContent');
/** True when the argument is the node or below it. */
export const contains = Node.prototype.contains;
/** First child of an element that is an element. */
export const firstElement = getter(Element.prototype, 'firstElementChild');
/** Tag name without a namespace prefix; lower case in HTML. */
export const localName = getter(Element.prototype, 'localName');
/** The open shadow root of an element; null when it has none or a closed one. */
export const shadowRoot = getter(Element.prototype, 'shadowRoot');
/** Value of an attribute; null when absent. */
export const getAttribute = Element.prototype.getAttribute;
/** Names of the attributes an element has. */
export const getAttributeNames = Element.prototype.getAttributeNames;
/** True when the element has a box, all its parents being laid out. */
export const checkVisibility = Element.prototype.checkVisibility;
/** The nearest element around an element, itself included, that a selector names. */
export const closest = Element.prototype.closest;
/** Elements below an element by selector, in document order. */
export const querySelectorAll = Element.prototype.querySelectorAll;
/** Length of a text node in UTF-16 units, without copying it. */
export const textLength = getter(CharacterData.prototype, 'length');
/** Characters of a text node; not copied, however many. */
export const textData = getter(CharacterData.prototype, 'data');
/** Nodes shown in a slot; empty when it shows its own children. Few pages have one: its kind is made when one is met. */
export const assignedNodes = (slot: HTMLSlotElement): Node[] => HTMLSlotElement.prototype.assignedNodes.call(slot);

/** True for an element, by the kind of the node. */
export const isElement = (_node: Node, type: number): _node is Element => type === 1;

/** True for text, by the kind of the node. */
export const isText = (_node: Node, type: number): _node is CharacterData => type === 3 || type === 4;

const namespaceURI = getter(Element.prototype, 'namespaceURI');

/** True where an element named "slot" is a place where a component shows what was put into it; other vocabularies have such names too. */
export const isSlot = (element: Element): element is HTMLSlotElement =>
  namespaceURI.call(element) === 'http://www.w3.org/1999/xhtml';

/** True when `first` begins before `second` in the document. */
export const isBefore = (first: Node, second: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
const isShadowRoot = (root: Node): root is ShadowRoot => nodeType.call(root) === Node.DOCUMENT_FRAGMENT_NODE;

/** The node itself, or the element of the document whose shadow tree it stands in. */
export const lightNode = (node: Node): Node => {
  const hostOf = getter(ShadowRoot.prototype, 'host');
  let light = node;
  for (let root = rootOf(light); isShadowRoot(root); root = rootOf(light)) light = hostOf.call(root);
  return light;
};

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
