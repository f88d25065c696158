import { look, plainLook } from '../prospect/capture.ts';
import { has, type MarkupElement, type MarkupNode } from './element.ts';
import { isShadowOf, type Open, shadowTag } from './open.ts';
import { endless, openingAt, textIn } from './serialised.ts';
import { isVerbatim, scriptEnd } from './verbatim.ts';

/** Markup to be read: of a page with how its elements look, or of a part of one. */
export type Markup = { html: string; looks?: string | undefined; isXml: boolean; isHidden?: boolean };

/** The elements of some markup. `isInStep` is false when there are more or fewer of them than were looked at. */
export type Tree = {
  root: MarkupElement | undefined;
  /** All of the document itself: not those of shadow trees and of what waits to be copied. */
  elements: MarkupElement[];
  /** Those for machines that stand behind the last one that was looked at; they are not in the tree. */
  behind: MarkupElement[];
  isInStep: boolean;
};

/** What says something wherever it stands. */
const forMachines: ReadonlySet<string> = new Set(['script', 'meta', 'link']);

const local = (name: string) => name.slice(name.lastIndexOf(':') + 1);

/** Reads markup as a browser writes it: every element is closed in its turn, so that nothing has to be guessed. */
class Reader {
  readonly elements: MarkupElement[] = [];
  readonly behind: MarkupElement[] = [];
  root: MarkupElement | undefined;
  #at = 0;
  #count = 0;
  #looked = 0;
  /** True from the first element on at which nobody looked any more. */
  #isCut = false;
  /** A script was met whose end is not where it should be: of the others the next end is taken. */
  #isAstray = false;
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
    return { root: this.root, elements: this.elements, behind: this.behind, isInStep };
  }

  /** Reads up to the next tag, and that; false at the end. */
  #step(): boolean {
    const { html } = this.#markup;
    const at = html.indexOf('<', this.#at);
    if (at < 0) {
      this.#say(textIn(html.slice(this.#at))); // of a page that was cut within a text
      return false;
    }
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
    const { html, isXml } = this.#markup;
    if (html.startsWith('<!--', at)) return this.#skipTo('-->', at + 4);
    if (!html.startsWith('<![CDATA[', at)) return (isXml && this.#skipTo('?>', at)) || this.#skipTo('>', at);
    if (!this.#skipTo(']]>', at)) return false;
    this.#say(html.slice(at + 9, this.#at - 3));
    return true;
  }

  /** An end of nothing was part of a text, or that of an element which has one in some vocabularies only. */
  #close(at: number): boolean {
    if (!this.#skipTo('>', at)) return false;
    const closed = this.#open.at(-1);
    if (closed === undefined || this.#markup.html.slice(at + 2, this.#at - 1) !== closed.name) return true;
    closed.element.end = this.#count;
    this.#open.pop();
    return this.#open.length > 0;
  }

  #say(text: string): void {
    const around = this.#open.at(-1);
    if (around !== undefined && text !== '') this.#put({ text, place: this.#count, next: undefined }, around);
  }

  #put(node: MarkupNode, around: Open): void {
    if (this.#isCut) return;
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
    const element = this.#made(isXml ? local(tag.name) : tag.name, tag.attributes, around);
    if (tag.isEmpty || endless.has(tag.name)) return around !== undefined;
    if (isVerbatim(element)) return this.#quote(element, tag.name);
    const isLooked = (around?.isLooked ?? true) && !has(element, look.shut | look.hidden);
    const isInert = around?.isInert || element.tag === 'template';
    this.#open.push({ element, name: tag.name, last: undefined, isLooked, isInert });
    return true;
  }

  #look(around: Open | undefined): number | undefined {
    const { looks } = this.#markup;
    if (looks === undefined || this.#isCut || around?.isLooked === false) return undefined;
    if (this.#looked === looks.length) this.#isCut = true;
    if (this.#isCut) return undefined;
    this.#looked += 1;
    return looks.charCodeAt(this.#looked - 1) - plainLook;
  }

  #made(tag: string, attributes: string, around: Open | undefined): MarkupElement {
    const parent = around?.element;
    const looks = this.#look(around);
    const isHidden = parent?.isHidden ?? this.#markup.isHidden ?? false;
    const element: MarkupElement = {
      ...{ tag, attributes, place: this.#count, parent, looks, before: around?.last },
      isHidden: isHidden || (looks !== undefined && (looks & look.hidden) > 0),
      within: parent?.tag === shadowTag ? parent : parent?.within,
      ...{ first: undefined, next: undefined, end: this.#count + 1, shadow: undefined },
    };
    this.#count += 1;
    if (around === undefined) this.root = element;
    else this.#put(element, around);
    if (!around?.isInert && element.within === undefined) this.#list(element);
    return element;
  }

  #list(element: MarkupElement): void {
    if (!this.#isCut) this.elements.push(element);
    else if (forMachines.has(element.tag)) this.behind.push(element);
  }

  /** The shadow tree of a host stands in it as its first template. */
  #beginShadow(around: Open): void {
    const parent = around.element;
    const { isHidden, place } = parent;
    const shadow: MarkupElement = {
      ...{ tag: shadowTag, attributes: '', place, parent, looks: undefined, isHidden, within: parent.within },
      before: undefined,
      ...{ first: undefined, next: undefined, end: this.#count, shadow: undefined },
    };
    parent.shadow = shadow;
    const { isLooked, isInert } = around;
    this.#open.push({ element: shadow, name: 'template', last: undefined, isLooked, isInert });
  }

  /** What is in it is text up to its end, whatever it looks like. */
  #quote(element: MarkupElement, name: string): boolean {
    const from = this.#at;
    const end = this.#verbatimEnd(name, from);
    if (end < 0) return false;
    this.#at = end + name.length + 3;
    const { html, isXml } = this.#markup;
    const text = html.slice(from, end);
    const quoted = isXml ? textIn(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')) : text;
    element.first = { text: quoted, place: this.#count, next: undefined };
    return this.#open.length > 0;
  }

  #verbatimEnd(name: string, from: number): number {
    const { html } = this.#markup;
    const next = html.indexOf(`</${name}>`, from);
    if (name !== 'script' || this.#isAstray || !html.slice(from, next).includes('<!--')) return next;
    const end = scriptEnd(html, from);
    if (end < 0) this.#isAstray = true;
    return end < 0 ? next : end;
  }
}

/** The elements that some markup holds. */
export const treeOf = (markup: Markup): Tree => new Reader(markup).read();
