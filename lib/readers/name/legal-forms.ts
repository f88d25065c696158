import type { CountryCode } from '../../prospect/text.ts';

/** Legal forms as companies print them, with the country they belong to ('' where several use them). Longest first within a line. */
const table = `
US Inc. | Inc | Incorporated | LLC | L.L.C. | LLP | L.L.P. | PLLC | P.L.L.C. | P.C. | P.A. | LP | L.P. | LLLP | Corp. | Corp | Corporation | APC | S.C.
GB Ltd. | Ltd | Limited | PLC | plc | CIC
IE Teoranta | DAC
AU Pty. Ltd. | Pty Ltd | Pty Ltd. | Pty Limited | Pty. Limited
ZA (Pty) Ltd | (Pty) Ltd. | Proprietary Limited | NPC
CA Ltée | ltée | inc. | inc | enr.
DE gGmbH | GmbH & Co. KG | GmbH & Co. KGaA | GmbH & Co KG | GmbH & Co.KG | Ges.m.b.H. & Co. KG | Kommanditgesellschaft | GmbH & Co. OHG | SE & Co. KG | SE & Co. KGaA | GmbH | mbH | AG & Co. KG | AG & Co. KGaA | KGaA | e.V. | e. V. | eG | e.G. | e.K. | e. K. | e.Kfm. | e.Kfr. | UG (haftungsbeschränkt) | UG | GbR | OHG | Partnerschaftsgesellschaft mbB | Partnerschaft mbB | PartG mbB | PartGmbB | PartG | mbB | eingetragener Verein | Aktiengesellschaft | Gesellschaft mit beschränkter Haftung
AT Ges.m.b.H. | GesmbH | Handelsges.m.b.H. | GmbH & Co OG | OG | e.U.
CH Sàrl | S.à r.l. | S.à.r.l. | Genossenschaft
FR SARL | S.A.R.L. | SASU | S.A.S.U. | SAS | S.A.S. | EURL | SCI | SELARL | SELAS | SCP | AARPI
NL B.V. | BV | N.V. | V.O.F. | vof
BE BVBA | SPRL | ASBL | VZW | vzw
IT S.r.l. | S.R.L. | Srl | S.p.A. | S.P.A. | SpA | S.r.l.s. | Srls | S.n.c. | Snc | snc | S.a.s. | Soc. Coop. a r.l. | Soc. Coop. | Società Cooperativa Sociale | Società Cooperativa
ES S.L. | S.L.U. | SL | S.A.U. | S.L.L. | S.L.P. | SLU | SLP | S. Coop. And. | S. Coop. | Sociedad Limitada | Sociedad Cooperativa
MX S.A. de C.V. | SA de CV | S. de R.L. de C.V.
PE S.A.C. | SAC
CL Limitada
PT Lda. | Lda | Unipessoal Lda | Unipessoal, Lda.
BR Ltda. | Ltda | S/A | EIRELI
SE AB
DK A/S | ApS | I/S
NO ASA
FI Oy | Oyj | Oy Ab | Ky
EE OÜ
LT UAB
LV SIA
PL Sp. z o.o. | sp. z o.o. | Sp. zo.o. | Sp. z.o.o. | Sp.z o.o. | Sp.z.o.o. | Sp z o.o. | Sp. z o. o. | sp. z o. o. | Sp. z o.o. Sp. k. | Sp. j. | Sp.j. | Sp. k. | Sp.k. | s.c. | spółka z ograniczoną odpowiedzialnością | spółka akcyjna | S.A.
CZ s.r.o. | s. r. o. | spol. s r.o. | spol. s r. o. | a.s. | a. s. | v.o.s.
SI d.o.o. | d. o. o. | d.d.
HU Korlátolt Felelősségű Társaság | Kft. | Kft | Zrt. | Nyrt. | Bt.
RO S.R.L
BG ЕООД | ООД
RU ООО | ЗАО | ОАО | ПАО
IN Pvt. Ltd. | Pvt Ltd | Pvt. Ltd | Private Limited
SG Pte. Ltd. | Pte Ltd
MY Sdn. Bhd. | Sdn Bhd
JP 株式会社 | 有限会社 | 合同会社 | K.K.
TR Ltd. Şti. | Ltd.Şti. | Limited Şirketi | Anonim Şirketi | A.Ş.
AE W.L.L. | FZ-LLC | FZCO | FZE
ID Tbk
IS ehf. | ehf | hf.
`;

/** A legal form with its country. */
export type LegalForm = { form: string; country: CountryCode };

/** All legal forms, longer ones first, so that "GmbH & Co. KG" is not read as "GmbH". */
export const legalForms: readonly LegalForm[] = [
  ...table
    .trim()
    .split('\n')
    .flatMap((line) =>
      line
        .slice(3)
        .split(' | ')
        .map((form) => ({ form, country: line.slice(0, 2) })),
    ),
  ...[
    'AG',
    'SA',
    'S.A.',
    'SE',
    'KG',
    'AS',
    'NV',
    'Company',
    'Co.',
    'Co., Ltd.',
    'Co., Ltd',
    'Co.,Ltd.',
    'Co.,Ltd',
    'Co. Ltd.',
    'Co. Ltd',
    'Co Ltd',
  ].map((form) => ({ form, country: '' })),
].sort((one, other) => other.form.length - one.form.length);

const compact = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}&]+/gu, '');
const compactForms = new Set(legalForms.map(({ form }) => compact(form)));

/** Forms that stand before a name and mean nothing else. */
const inFront = /^(?:SARLU?|EURL|SASU|SELARL|SELAS|SELAFA|SPRL|BVBA|S\.A\.R\.L\.|S\.à r\.l\.)\s(?=[\p{Lu}\d])/u;
/** Two letters that a club or a team bears as often. */
const sportsClub = /\sSC$/;

/** A name without its legal form: "Northgate IT GmbH" is "Northgate IT", "SARL Dubois" is "Dubois". */
export const withoutLegalForm = (name: string): string => {
  const words = name.trim().replace(inFront, '').split(/\s+/);
  if (sportsClub.test(name)) return name;
  for (let from = Math.max(1, words.length - 5); from < words.length; from++) {
    if (compactForms.has(compact(words.slice(from).join(' ')))) {
      return (
        words
          .slice(0, from)
          .join(' ')
          .replace(/[\s,;–-]+$/, '') || name
      );
    }
  }
  return words.join(' ');
};

/** The legal form a name ends in. */
export const legalFormOf = (name: string): LegalForm | undefined => {
  const rest = compact(name.slice(withoutLegalForm(name).length));
  return rest === '' ? undefined : legalForms.find(({ form }) => compact(form) === rest);
};
