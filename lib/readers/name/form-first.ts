import type { LegalMatch } from './legal-text.ts';

/** Forms that stand before the name and mean nothing else: "SARL Dubois". */
const clear = String.raw`SARL|S\.A\.R\.L\.|SARLU|EURL|E\.U\.R\.L\.|SASU|S\.A\.S\.U\.|SELARL|SELARLU|SELAS|SELAFA|SPRL|S\.P\.R\.L\.|BVBA|SCRL|GAEC|EARL|SCEA|SCOP|SCIC|GIE|[Aa][Ss][Bb][Ll]|A\.S\.B\.L\.|VZW|vzw|S\.à r\.l\.`;
/** Those that are other words too: a name behind them counts where other places speak of it. */
const other = String.raw`SAS|S\.A\.S\.|SCP|S\.C\.P\.|SNC|SCM|AB|Oy|NV|SA|S\.C\.|SC|PT`;

const name = String.raw`(?<name>[\p{Lu}\d][\p{L}\d.&'’-]{1,30}(?: (?:&|\+|et|de|du|des|la|le|les|[\p{Lu}\d][\p{L}\d.&'’-]{0,30})){0,7})`;
/** What stands behind the form where the name does not: a register, the share capital, an address. */
const noName =
  '(?!(?:RCS|R\\.C\\.S|SIRE|TVA|NAF|APE|RM |Capital|CAPITAL|Siège|Adresse|Gérant|Tél|Au |Rue |Avenue |Route |Zone |ZA |ZI |BP |En |Le |La |Les |Une? )|\\d{3} ?\\d{3})';
const pattern = new RegExp(
  String.raw`(?<![\p{L}\d&'’.-])(?<form>${clear}|${other}) «?\s?${noName}${name}(?![\p{L}\d])`,
  'gu',
);
const isClear = new RegExp(`^(?:${clear})$`, 'u');

/** A register or a full stop that stands behind no initial ends the name; small words at its end are none of it. */
const behind = /(?<=[\p{L}\d]{2})\.(?= |$)| (?:RCS|SIRET|SIREN|TVA|R\.C\.S)(?!\p{L})/u;
const whole = (found: string): string =>
  (found.split(behind, 1)[0] ?? found).replace(/(?: (?:&|\+|et|de|du|des|la|le|les|\d{1,3}))+$/u, '');

/** The names in a text that begin with their legal form; `bare` is the name without it. */
export const formFirstIn = (text: string): LegalMatch[] =>
  [...text.matchAll(pattern)].flatMap(({ index, groups, 0: found }) => {
    const { form = '', name = '' } = groups ?? {};
    const bare = whole(name);
    const start = found.indexOf(name, form.length);
    if (bare.length < 3 || !/\p{L}{2}/u.test(bare)) return [];
    const printed = found.slice(0, start) + bare;
    return [{ name: printed, start: index, form, bare, isDoubtful: !isClear.test(form) }];
  });
