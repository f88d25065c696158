/** What code puts together, statement by statement. */
type Spelling = {
  readonly values: Map<string, string>;
  readonly lists: Map<string, readonly string[]>;
  readonly said: string[];
  /** The pieces of the call or the list being read. */
  pieces: string[];
  chain: string;
  target: string;
  /** The name read last, that of the call, and that of the list being read. */
  name: string;
  callee: string;
  list: string;
};

const mostTokens = 600;
const longest = 2_000;
const token =
  /'((?:[^'\\]|\\.){0,500})'|"((?:[^"\\]|\\.){0,500})"|([a-z_$][\w$]{0,60}(?:\.[a-z_$][\w$]{0,60}){0,6})|(\+=|\S)/gi;
const callsMail = /mail|mlto|contact|kontakt|spam|crypt/i;

const fromCodes = (codes: string): string => String.fromCharCode(...codes.split(',').slice(0, 500).map(Number));
/** No quote of what was unpacked ends the quotes around it. */
const unquoted = (text: string): string => text.replace(/["'\\]/g, '`');
const quoted = (text: string): string => `"${unquoted(text)}"`;

const base64 = /^[A-Za-z0-9+/]{2,400}={0,2}$/;
/** What base64 holds; undefined for anything else. */
export const unpacked = (text: string): string | undefined => {
  if (!base64.test(text) || text.length % 4 === 1) return undefined;
  const found = atob(text);
  return /^[ -~]*$/.test(found) ? found : undefined;
};

/** Letters thirteen places on. */
export const turned = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const first = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });

/** Text backwards. */
export const reversed = (text: string): string => [...text].reverse().join('');

const inPercents = /(?:%[0-7][\da-f]){1,500}/gi;
const code = /\\u00([0-7][\da-f])|\\x([0-7][\da-f])|&#x0{0,2}([0-7][\da-f]);|&#0?(\d{2,3});/gi;

/** Code with its characters in plain: "\x40", "&#64;", "%40", lists of codes, base64. */
const plain = (text: string): string =>
  text
    .slice(0, longest)
    .replace(inPercents, (found) => unquoted(decodeURIComponent(found)))
    .replace(code, (_, ...found: (string | undefined)[]) => {
      const [unicode, byte, hex, decimal] = found;
      const at = decimal === undefined ? Number.parseInt(unicode ?? byte ?? hex ?? '', 16) : Number(decimal);
      return unquoted(String.fromCharCode(at));
    })
    .replace(/\bString\.fromCharCode\(([\d,\s]{2,1500})\)/g, (_, codes: string) => quoted(fromCodes(codes)))
    .replace(/\batob\(\s?["']([A-Za-z0-9+/=]{8,400})["']\s?\)/g, (_, packed: string) => quoted(unpacked(packed) ?? ''));

/** Ends what was being put together: it is said, and kept under its name. */
const settle = (spelling: Spelling): void => {
  const { chain, target } = spelling;
  if (target !== '') spelling.values.set(target, chain);
  if (chain !== '') spelling.said.push(chain);
  spelling.pieces.push(chain);
  spelling.chain = '';
  spelling.target = '';
};

/** "writeMail('info', 'northgate.example')", "('info', 'northgate', 'example')". */
const call = ({ pieces, said, callee }: Spelling): void => {
  const [local = '', domain = '', ending = ''] = pieces;
  if (!callsMail.test(callee) || !/^[\w.+-]{1,64}$/.test(local)) return;
  if (/^[\w-]{1,63}(?:\.[\w-]{2,63}){1,3}$/.test(domain)) said.push(`${local}@${domain}`);
  else if (/^[\w-]{2,63}$/.test(domain) && /^[a-z.]{2,12}$/.test(ending)) said.push(`${local}@${domain}.${ending}`);
};

const name = (spelling: Spelling, found: string): void => {
  spelling.chain += spelling.values.get(found) ?? '';
  spelling.name = found;
};

const sign = (spelling: Spelling, found: string): void => {
  if (found === '=' || found === '+=') {
    spelling.chain = found === '=' ? '' : (spelling.values.get(spelling.name) ?? '');
    spelling.target = spelling.name;
    return;
  }
  if (found === '+' || found === '.') return;
  if (found === '[' || found === '(') {
    spelling.pieces = [];
    if (found === '[') spelling.list = spelling.target;
    else spelling.callee = spelling.name;
    return;
  }
  settle(spelling);
  if (found === ']') spelling.lists.set(spelling.list, spelling.pieces).set('', spelling.pieces);
  if (found === ')') ended(spelling);
};

/** The end of a call: pieces joined, or handed to something that makes mail of them. */
const ended = (spelling: Spelling): void => {
  const [, list, isJoin] = /^(.*?)\.?(join)$/.exec(spelling.callee) ?? [];
  if (isJoin === undefined) call(spelling);
  else
    spelling.said.push((spelling.lists.get(list ?? '') ?? spelling.lists.get('') ?? []).join(spelling.pieces[0] ?? ''));
  spelling.pieces = [];
};

/** An alphabet and places in it: "ml" and "mi" of a known guard of addresses. */
const placed = (text: string): string[] => {
  const [, letters, places] = /\bml="([^"]{5,200})",\s?mi="([^"]{10,1500})"/.exec(text) ?? [];
  if (letters === undefined || places === undefined) return [];
  return [plain([...places].map((place) => letters.charAt(place.charCodeAt(0) - 48)).join(''))];
};

const spelt = (text: string): string[] => {
  const spelling: Spelling = {
    ...{ values: new Map(), lists: new Map(), said: [], pieces: [] },
    ...{ chain: '', target: '', name: '', callee: '', list: '' },
  };
  let count = 0;
  for (const [, single, double, named, other] of text.matchAll(token)) {
    if (++count > mostTokens) break;
    if (named !== undefined) name(spelling, named);
    else if (other !== undefined) sign(spelling, other);
    else spelling.chain += (single ?? double ?? '').replace(/\\(.)/g, '$1');
  }
  settle(spelling);
  return spelling.said;
};

const address = /[\w.%+'&-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
const addressesIn = (texts: readonly string[]): string[] => texts.flatMap((text) => text.match(address) ?? []);

/**
 * The e-mail addresses code puts together of quoted pieces, in the readings its calls allow, likeliest first:
 * "var addy = 'ann' + '&#64;'; addy = addy + 'northgate.example';", "document.write('ann' + '@' + host)", lists of
 * character codes, letters thirteen places on or backwards.
 */
export const speltIn = (written: string): string[][] => {
  const text = plain(written);
  const all = [...spelt(text), ...placed(written)];
  const isTurned = /znvygb|rot-?13|charCodeAt\(0\)\s?\+\s?13/i.test(text);
  return [
    ...(isTurned ? [addressesIn(all.map(turned))] : []),
    ...(/\breverse\(/.test(text) ? [addressesIn(all.map(reversed))] : []),
    addressesIn(all),
  ];
};
