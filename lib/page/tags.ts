const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Not looked into: what they hold is no text of the page, a drawing or a fall-back. */
export const shut = words(
  'head script style noscript template textarea select datalist noembed noframes title base param source svg iframe object video audio canvas',
);
/** Never laid out: what hides them tells nothing. */
export const unstyled = words('html body meta link area');
/** Blocks unless a style says otherwise. */
export const blocks = words(
  `address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody
  td tfoot th thead tr ul`,
);
/** Part what they hold from the rest even where a style puts both into one line. */
export const alwaysBlocks = words('br dd dt hr li td th tr');
/** What the browser lets have a shadow tree, beside tags with a hyphen. */
export const hosts = words('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');
