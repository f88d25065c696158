import { look, plainLook } from '../prospect/capture.ts';
import { has, type MarkupElement, type MarkupNode } from './element.ts';
import { attributeIn, endless, type OpeningTag, openingAt, textIn, verbatim } from './serialised.ts';

/** Markup to be read: of a page with how its elements look, or of a part of one. */
export type Markup = { html: string; looks?: string | undefined; isXml: boolean; isHidden?: boolean };

/** The elements of some markup. `isInStep` is false when there are more or fewer of them than were looked at. */
export type Tree = {
  root: MarkupElement | undefined;
  /** All of the document itself: not those of shadow trees and of what waits to be copied. */
  elements: MarkupElement[];
  isInStep: boolean;
};

/** An element whose end is still to come; `isLooked` when somebody looked at what is in it. */
type Open = { element: MarkupElement; last: MarkupNode | undefined; isLooked: boolean; isInert: boolean };

/** A shadow tree, among elements. */
const shadowTag = '#shadow';

const isShadowOf = ({ element, last }: Open, { name, attributes }: OpeningTag) =>
  name === 'template' &&
  last === undefined &&
  has(element, look.host) &&
  element.shadow === undefined &&
  attributeIn(attributes, 'shadowrootmode') !== undefined;

/** A note to those without scripts is text where scripts run; the page script looked into one of elements. */
const isVerbatim = (element: MarkupElement) =>
  verbatim.has(element.tag) && (element.tag !== 'noscript' || element.looks === undefined || has(element, look.shut));

const local = (name: string) => name.slice(name.lastIndexOf(':') + 1);

/** Reads markup as a browser writes it: every element is closed in its turn, so that nothing has to be guessed. */
class Reader {
  readonly elements: MarkupElement[] = [];
  root: MarkupElement | undefined;
  #at = 0;
  #count = 0;
  #looked = 0;
  readonly #open: Open[] = [];
  readonly #markup: Markup;

  constructor(markup: Markup) {
    this.#markup = markup;
  }

  read(): Tree {
    while (this.#step());
    const { looks } = this.#markup;
    for (const { element } of this.#open) element.end = this.#count; // of a page that was cut
    const isInStep = this.#open.length === 0 && (looks === undefined || this.#looked === looks.length);
    return { root: this.root, elements: this.elements, isInStep };
  }

  /** Reads up to the next tag, and that; false at the end. */
  #step(): boolean {
    const { html } = this.#markup;
    const at = html.indexOf('<', this.#at);
    if (at < 0) return false;
    if (at > this.#at) this.#say(textIn(html.slice(this.#at, at)));
    const sign = html[at + 1];
    if (sign === '/') return this.#close(at);
    if (sign === '!' || sign === '?') return this.#pass(at);
    return this.#begin(at);
  }

  #skipTo(end: string, from: number): boolean {
    const found = this.#markup.html.indexOf(end, from);
    this.#at = found + end.length;
    return found >= 0;
  }

  /** Comments, instructions; what XML quotes is text. */
  #pass(at: number): boolean {
    const { html } = this.#markup;
    if (html.startsWith('<!--', at)) return this.#skipTo('-->', at + 4);
    if (!html.startsWith('<![CDATA[', at)) return this.#skipTo('>', at);
    if (!this.#skipTo(']]>', at)) return false;
    this.#say(html.slice(at + 9, this.#at - 3));
    return true;
  }

  #close(at: number): boolean {
    const closed = this.#open.pop();
    if (closed !== undefined) closed.element.end = this.#count;
    return this.#skipTo('>', at) && this.#open.length > 0;
  }

  #say(text: string): void {
    const around = this.#open.at(-1);
    if (around !== undefined && text !== '') this.#put({ text, place: this.#count, next: undefined }, around);
  }

  #put(node: MarkupNode, around: Open): void {
    if (around.last === undefined) around.element.first = node;
    else around.last.next = node;
    around.last = node;
  }

  #begin(at: number): boolean {
    const { html, isXml } = this.#markup;
    const tag = openingAt(html, at);
    if (tag === undefined) return false;
    const around = this.#open.at(-1);
    this.#at = tag.end;
    if (around && isShadowOf(around, tag)) {
      this.#beginShadow(around);
      return true;
    }
    if (!this.#hasLook(around)) return false;
    const element = this.#made(isXml ? local(tag.name) : tag.name, tag.attributes, around);
    if (tag.isEmpty || (!isXml && endless.has(tag.name))) return around !== undefined;
    if (isVerbatim(element)) return this.#quote(element);
    const isLooked = (around?.isLooked ?? true) && !has(element, look.shut | look.hidden);
    this.#open.push({ element, last: undefined, isLooked, isInert: around?.isInert || element.tag === 'template' });
    return true;
  }

  /** False at the first element of a page at which nobody looked any more. */
  #hasLook(around: Open | undefined): boolean {
    const { looks } = this.#markup;
    return looks === undefined || around?.isLooked === false || this.#looked < looks.length;
  }

  #look(around: Open | undefined): number | undefined {
    const { looks } = this.#markup;
    if (looks === undefined || around?.isLooked === false) return undefined;
    this.#looked += 1;
    return looks.charCodeAt(this.#looked - 1) - plainLook;
  }

  #made(tag: string, attributes: string, around: Open | undefined): MarkupElement {
    const parent = around?.element;
    const looks = this.#look(around);
    const isHidden = parent?.isHidden ?? this.#markup.isHidden ?? false;
    const element: MarkupElement = {
      ...{ tag, attributes, place: this.#count, parent, looks },
      isHidden: isHidden || (looks !== undefined && (looks & look.hidden) > 0),
      within: parent?.tag === shadowTag ? parent : parent?.within,
      ...{ first: undefined, next: undefined, end: this.#count + 1, shadow: undefined },
    };
    this.#count += 1;
    if (around === undefined) this.root = element;
    else this.#put(element, around);
    if (!around?.isInert && element.within === undefined) this.elements.push(element);
    return element;
  }

  /** The shadow tree of a host stands in it as its first template. */
  #beginShadow(around: Open): void {
    const parent = around.element;
    const { isHidden, place } = parent;
    const shadow: MarkupElement = {
      ...{ tag: shadowTag, attributes: '', place, parent, looks: undefined, isHidden, within: parent.within },
      ...{ first: undefined, next: undefined, end: this.#count, shadow: undefined },
    };
    parent.shadow = shadow;
    this.#open.push({ element: shadow, last: undefined, isLooked: around.isLooked, isInert: around.isInert });
  }

  /** What is in it is text up to its end, whatever it looks like. */
  #quote(element: MarkupElement): boolean {
    const from = this.#at;
    const ending = `</${element.tag}>`;
    if (!this.#skipTo(ending, from)) return false;
    const { html, isXml } = this.#markup;
    const text = html.slice(from, this.#at - ending.length);
    const quoted = isXml ? textIn(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')) : text;
    element.first = { text: quoted, place: this.#count, next: undefined };
    return this.#open.length > 0;
  }
}

/** The elements that some markup holds. */
export const treeOf = (markup: Markup): Tree => new Reader(markup).read();
