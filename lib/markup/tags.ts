/** What elements of one tag and one list of classes have in common. */
export type Shape = {
  /** The kept part of its classes. */
  readonly classes: string;
  /** Length of the kept classes in JSON, their name included. */
  readonly bytes: number;
  /** Its classes say something although nothing may be within it. */
  readonly isSpeaking: boolean;
};

/** How elements of one tag are read. */
export type Way = {
  readonly tag: string;
  /** Its tag as it is written. */
  readonly shortTag: string;
  /** Its shape without a class. */
  readonly bare: Shape;
  /** Its shapes by the classes as the page wrote them. */
  readonly shapes: Map<string, Shape>;

  /** What it holds is no text of the page. */
  isSkipped: boolean;
  /** What it holds is a drawing or a fall-back. */
  isClosed: boolean;
  /** Written although nothing is within it; a cell keeps its column. */
  standsAlone: boolean;
  /** Written although it is inline and none of its attributes is kept. */
  isTelling: boolean;
  /** Never laid out, or the whole page: what hides it tells nothing. */
  isUnstyled: boolean;
  /** A block unless a style says otherwise. */
  isBlock: boolean;
  /** A value of an item, or a style sheet and the like: to be looked at. */
  isData: boolean;
  /** Its white space is shown as written. */
  keepsBreaks: boolean;
  /** Hides all but its summary while it is closed. */
  isFolding: boolean;
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const skipped = words(
  'script style noscript template textarea select datalist noembed noframes title base param source',
);
const closed = words('svg iframe object video audio canvas');
const standingAlone = words('img area td th br hr input iframe meta link');
const telling = words('img input iframe b strong label button time cite');
const unstyled = words('html body head meta link area');
const blocks = words(
  `address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody
  td tfoot th thead tr ul`,
);

const describe = (tag: string): Way => ({
  tag,
  shortTag: tag.slice(0, 64),
  bare: { classes: '', bytes: 0, isSpeaking: false },
  shapes: new Map(),
  isSkipped: skipped.has(tag),
  isClosed: closed.has(tag),
  standsAlone: standingAlone.has(tag),
  isTelling: telling.has(tag),
  isUnstyled: unstyled.has(tag),
  isBlock: blocks.has(tag),
  isData: tag === 'meta' || tag === 'link' || tag === 'input',
  keepsBreaks: tag === 'pre',
  isFolding: tag === 'details',
});

/** How the elements of one page are read, by tag. They hold words of the page, and go when it has been read. */
export type Ways = Map<string, Way>;

/** How an element is read by its tag; looked up once an element, as asking ten lists takes longer than reading it. */
export const wayOf = (tag: string, ways: Ways): Way => {
  const known = ways.get(tag);
  if (known !== undefined) return known;
  const way = describe(tag);
  ways.set(tag, way);
  return way;
};
