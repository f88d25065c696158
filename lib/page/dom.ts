/**
 * The DOM by its prototypes' own getters: a form whose input is named "getAttribute" or "childNodes" shadows those
 * names on the form itself, in the isolated world too.
 */
const getter = <Owner extends object, Name extends keyof Owner & string>(prototype: Owner, name: Name) => {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (read === undefined) throw new Error(`This browser has no ${name} to read a page by.`);
  return (owner: Owner): Owner[Name] => read.call(owner);
};

/** First child of a node, whatever its names are shadowed by. */
export const firstChild = getter(Node.prototype, 'firstChild');
/** Next sibling of a node. */
export const nextSibling = getter(Node.prototype, 'nextSibling');
/** Kind of a node: 1 element, 3 text, 4 character data of XML. */
export const nodeType = getter(Node.prototype, 'nodeType');
/** Text below a node. */
export const textContent = getter(Node.prototype, 'textContent');
/** Tag name without a namespace prefix; lower case in HTML. */
export const localName = getter(Element.prototype, 'localName');
/** The open shadow root of an element; null when it has none or a closed one. */
export const shadowRoot = getter(Element.prototype, 'shadowRoot');
/** Characters of a text node, in UTF-16 units, without copying them. */
export const textLength = getter(CharacterData.prototype, 'length');
/** First `count` characters of a text node. */
export const textOf = (node: CharacterData, count: number) =>
  CharacterData.prototype.substringData.call(node, 0, count);
/** Value of an attribute; null when absent. */
export const attribute = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);
/** Names of the attributes an element has. */
export const attributeNames = (element: Element) => Element.prototype.getAttributeNames.call(element);
/** Elements of a document by selector, in document order. */
export const select = (document: Document, selector: string): Iterable<Element> =>
  Document.prototype.querySelectorAll.call(document, selector);
/** True for an element. */
export const isElement = (node: Node): node is Element => nodeType(node) === 1;
/** True for text. */
export const isText = (node: Node): node is CharacterData => nodeType(node) === 3 || nodeType(node) === 4;

/** What a document says of itself. */
export const about = {
  url: getter(Document.prototype, 'URL'),
  title: getter(Document.prototype, 'title'),
  contentType: getter(Document.prototype, 'contentType'),
  root: getter(Document.prototype, 'documentElement'),
  head: getter(Document.prototype, 'head'),
  body: getter(Document.prototype, 'body'),
  baseUri: getter(Node.prototype, 'baseURI'),
};
