import type { LegalMatch } from './legal-text.ts';

const letters = String.raw`[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9&・]{2,30}`;
const form = '(?<form>株式会社|有限会社|合同会社|有限公司)';
/** "株式会社北門", "北門株式会社": no spaces part the form from the name. */
const joined = new RegExp(`(?<before>${letters})?${form}(?<after>${letters})?`, 'gu');
const label = String.raw`(?:会社名|商号|社名|名称|企業名|法人名)\s?[:：]?\s?`;
/** "会社名 株式会社　北門", "北門　株式会社": a blank may part them where the line or its label tells where the name begins. */
const parted = new RegExp(
  String.raw`^(?:${label})?(?<name>(?:株式会社|有限会社|合同会社)[\s　]${letters}|${letters}[\s　](?:株式会社|有限会社|合同会社))(?=$|[\s　（(])`,
  'u',
);
const ownLabel = new RegExp(`^${label}`, 'u');

const inOne = (text: string): LegalMatch[] =>
  [...text.matchAll(joined)].flatMap(({ index, groups }) => {
    const { before = '', form: said = '', after = '' } = groups ?? {};
    const name = before === '' ? `${said}${after}` : `${before}${said}`;
    return name === said || ownLabel.test(before) ? [] : [{ name, start: index, form: said, isDoubtful: false }];
  });

/** The names with a Japanese or Chinese form in a text. */
export const japaneseNamesIn = (text: string): LegalMatch[] => {
  const found = parted.exec(text);
  const name = found?.groups?.['name'];
  if (found === null || name === undefined || ownLabel.test(name)) return inOne(text);
  return [{ name, start: text.indexOf(name), form: name.replace(/[^株式有限合同会社]/gu, ''), isDoubtful: false }];
};
