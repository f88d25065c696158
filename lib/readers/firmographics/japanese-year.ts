const eras: ReadonlyMap<string, number> = new Map([
  ['明治', 1867],
  ['大正', 1911],
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
]);

const era = '(?<era>明治|大正|昭和|平成|令和)\\s?(?<nth>元|[\\d０-９]{1,2})\\s?年';
const figures = '(?<year>[12１２][\\d０-９]{3})(?![\\d０-９])';
const date = `(?:${era}|${figures})`;
/** The rest of a date, with the same year in the other count in brackets. */
const rest = '(?:\\s?年)?(?:[（(][^（）()]{2,12}[）)])?(?:\\s?[\\d０-９]{1,2}\\s?月)?(?:\\s?[\\d０-９]{1,2}\\s?日)?';
/** "創業 1995年（平成7年）", "設立：昭和52年4月". */
const row = new RegExp(
  `^(?:会社)?(?<what>創業|設立|創立|創設)(?:年月日|年月|年度|年|日)?[\\s:：]{0,3}(?:西暦\\s?)?${date}`,
  'u',
);
/** "平成7年7月 会社創業": a row of the history; what another firm's beginning is called has its name before it. */
const event = new RegExp(
  `^${date}${rest}[\\s:：]{0,3}(?:当社|弊社|会社)?[をが]?\\s?(?<what>創業|設立|創立)(?:される)?。?$`,
  'u',
);

const narrow = (digits: string): number =>
  Number(digits.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)));

const yearFrom = ({ era: name = '', nth = '', year = '' }: Record<string, string | undefined>): number =>
  year === '' ? (eras.get(name) ?? 0) + (nth === '元' ? 1 : narrow(nth)) : narrow(year);

/** The year a line of a Japanese profile or history says the company began in, with the words that say it. */
export const japaneseBeginning = (text: string): { year: number; match: RegExpExecArray } | undefined => {
  const match = row.exec(text) ?? event.exec(text);
  return match === null ? undefined : { year: yearFrom(match.groups ?? {}), match };
};
