const prefecture = String.raw`(?:東京都|北海道|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島|[\p{Script=Han}]{2})県)`;
const code = String.raw`(?:〒[ \u3000]?)?(?<code>[\d０-９]{3}[-－‐][\d０-９]{4})[\s\u3000]{0,3}`;
const inWard = String.raw`[^\s\d０-９市、,]{1,4}?区`;
const town = String.raw`(?<town>[^\s\d０-９、,]{1,7}?市(?:[ \u3000]?${inWard})?|[^\s\d０-９、,]{1,5}?区|[^\s\d０-９、,]{1,8}?郡[^\s\d０-９、,]{1,6}?[町村]|[^\s\d０-９、,市区郡]{1,5}?[町村])`;
const street = String.raw`(?<street>[^\s\d０-９、,()（）]{0,20}[ \u3000]?[\d０-９][^\s、,()（）]{0,24})`;
const inName = String.raw`[^\s\u3000、,()（）〒：:]`;
const kind = 'ビルディング|ビル|タワー|プラザ|マンション|ハイツ|会館|センター|コート|ハウス|スクエア|テラス';
const building = String.raw`(?<building>${inName}{1,20}?(?:${kind})${inName}{0,14}(?:[ \u3000][\d０-９]{1,2}(?:階|[FＦ]))?|${inName}{0,20}?[\d０-９]{1,4}(?:階|[FＦ]|号室))`;

/** "〒260-0005 千葉県千葉市桜町5-5-5 北ビル4F": postcode, prefecture, town, street and building; a prefecture or a postcode begins it. */
export const japanese = new RegExp(
  `(?:${code}(?:(?<land>${prefecture})[ \u3000]?)?|(?<region>${prefecture})[ \u3000]?)${town}[ \u3000]?(?:${street}(?:[ \u3000\n]${building}(?![\\p{L}\\d]))?)?`,
  'gu',
);
