import type { LegalMatch } from './legal-text.ts';

const letters = String.raw`[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&・]{2,30}`;
const bodies =
  '一般社団法人|一般財団法人|公益社団法人|公益財団法人|特定非営利活動法人|NPO法人|社会医療法人|医療法人社団|医療法人財団|医療法人|社会福祉法人|学校法人|宗教法人|税理士法人|弁護士法人|司法書士法人|行政書士法人|社会保険労務士法人|監査法人|合資会社|合名会社';
const form = `(?<form>株式会社|有限会社|合同会社|有限公司|${bodies})`;
/** "株式会社北門", "北門株式会社": no spaces part the form from the name. */
const joined = new RegExp(`(?<before>${letters})?${form}(?<after>${letters})?`, 'gu');
const label = String.raw`(?:会社名|商号|社名|名称|企業名|法人名|団体名)\s?[:：]?\s?`;
/** "会社名 株式会社　北門", "北門　株式会社": a blank may part them where the line or its label tells where the name begins. */
const parted = new RegExp(
  String.raw`^(?:${label})?(?<name>(?:株式会社|有限会社|合同会社|${bodies})[\s　]${letters}|${letters}[\s　](?:株式会社|有限会社|合同会社))(?=$|[\s　（(])`,
  'u',
);
const ownLabel = new RegExp(`^${label}`, 'u');

const soft = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ーA-Za-z0-9&・]{2,20}`;
/** "有限会社きたもん": a name with soft letters stands alone, as in a sentence nothing tells where it ends. */
const alone = new RegExp(
  String.raw`^(?:${label}|©\s?(?:\d{4}\s)?)?(?<name>${form}[\s　]?${soft}|${soft}[\s　]?(?:株式会社|有限会社|合同会社))(?=$|[\s　（(|｜/])`,
  'u',
);
const said = /(?:です|ます|した|する|ある|なる|いる|について|として|とは|では|へ|の|は|が|を|に|で|と|も)$/u;

const inOne = (text: string): LegalMatch[] =>
  [...text.matchAll(joined)].flatMap(({ index, groups }) => {
    const { before = '', form: said = '', after = '' } = groups ?? {};
    const name = before === '' ? `${said}${after}` : `${before}${said}`;
    return name === said || ownLabel.test(before) ? [] : [{ name, start: index, form: said, isDoubtful: false }];
  });

const softName = (text: string): string | undefined => {
  const name = alone.exec(text)?.groups?.['name'];
  return name !== undefined && /\p{Script=Hiragana}/u.test(name) && !said.test(name) ? name : undefined;
};

/** The names with a Japanese or Chinese form in a text. */
export const japaneseNamesIn = (text: string): LegalMatch[] => {
  const found = softName(text) ?? parted.exec(text)?.groups?.['name'];
  if (found === undefined || ownLabel.test(found)) return inOne(text);
  const said = new RegExp(form, 'u').exec(found)?.[0] ?? '';
  return [{ name: found, start: text.indexOf(found), form: said, isDoubtful: false }];
};
