import type { CountryCode } from '../../prospect/text.ts';

/** Legal forms as companies print them, with the country they belong to ('' where several use them). Longest first within a line. */
const table = `
US Inc. | Inc | Incorporated | LLC | L.L.C. | LLP | L.L.P. | PLLC | P.L.L.C. | P.C. | P.A. | LP | L.P. | LLLP | Corp. | Corp | Corporation | APC | S.C. | PC | PA | P.S. | L.P.A. | Co., L.P.A. | Co., LPA | A Professional Corporation | Professional Corporation | A Professional Law Corporation
GB Ltd. | Ltd | Limited | PLC | plc | CIC | C.I.C. | Community Interest Company | Public Limited Company
IE Teoranta | DAC | CLG | D.A.C. | Designated Activity Company | Company Limited by Guarantee | Unlimited Company
AU Pty. Ltd. | Pty Ltd | Pty Ltd. | Pty Limited | Pty. Limited
ZA (Pty) Ltd | (Pty) Ltd. | Proprietary Limited | NPC | (Proprietary) Limited | (Pty) Limited | CC
CA Ltée | ltée | inc. | inc | enr. | ULC | Limitée | limitée | S.E.N.C.R.L. | s.e.n.c.
DE gGmbH | mbH & Co. KG | mbH & Co KG | GmbH & Co. KG | GmbH & Co. KGaA | GmbH & Co KG | GmbH & Co.KG | Ges.m.b.H. & Co. KG | Kommanditgesellschaft | GmbH & Co. OHG | SE & Co. KG | SE & Co. KGaA | GmbH | mbH | AG & Co. KG | AG & Co. KGaA | KGaA | e.V. | e. V. | eG | e.G. | e.K. | e. K. | e.Kfm. | e.Kfr. | UG (haftungsbeschränkt) | UG | GbR | OHG | Partnerschaftsgesellschaft mbB | Partnerschaft mbB | PartG mbB | PartGmbB | PartG | mbB | eingetragener Verein | Aktiengesellschaft | Gesellschaft mit beschränkter Haftung | GmbH & Cie. KG | GmbH u. Co. KG | GmbH u. Co KG | GmbH und Co. KG | GmbH + Co. KG | GmbH & Co. | UG (haftungsbeschränkt) & Co. KG | UG & Co. KG | AG & Co. OHG | Stiftung & Co. KG | & Co. KG | & Co. KGaA | & Co. OHG | gUG (haftungsbeschränkt) | gUG | gAG | KdöR | K.d.ö.R. | AöR | VVaG | a.G. | e.V | eV | eGbR | e.G | e. G. | Part mbB | PartmbB | PartnerG | Offene Handelsgesellschaft | eingetragene Genossenschaft | Gesellschaft bürgerlichen Rechts
AT Ges.m.b.H. | GesmbH | Handelsges.m.b.H. | GmbH & Co OG | OG | e.U. | GesbR | FlexCo | KEG | OEG | eGen | Gesellschaft m.b.H. | Ges.m.b.H & Co KG | GmbH & Co.OG
CH Sàrl | S.à r.l. | S.à.r.l. | Genossenschaft | Sagl | Kollektivgesellschaft
FR SARL | S.A.R.L. | SASU | S.A.S.U. | SAS | S.A.S. | EURL | SCI | SELARL | SELAS | SCP | AARPI | SCOP | SCIC | S.A.R.L
NL B.V. | BV | N.V. | V.O.F. | vof | B.V | VOF | U.A. | C.V.
BE BVBA | SPRL | ASBL | VZW | vzw | A.S.B.L. | asbl | a.s.b.l. | AISBL | SCRL | CVBA | CommV | Comm.V | Comm.V. | Comm. V | SComm
IT S.r.l. | S.R.L. | Srl | S.p.A. | S.P.A. | SpA | S.r.l.s. | Srls | S.n.c. | Snc | snc | S.a.s. | Soc. Coop. a r.l. | Soc. Coop. | Società Cooperativa Sociale | Società Cooperativa | S.r.l. s.t.p. | S.c.a r.l. | S.c. a r.l. | S.c.a.r.l. | S.c.r.l. | Scarl | Soc. Coop. Sociale | Soc. Coop. Soc. | Soc. Coop. Agricola | Società Cooperativa a r.l. | Società Cooperativa Agricola | Società a responsabilità limitata | Società per azioni | Società semplice | S.r.l. Unipersonale | ONLUS | O.N.L.U.S. | Onlus
ES S.L. | S.L.U. | SL | S.A.U. | S.L.L. | S.L.P. | SLU | SLP | S. Coop. And. | S. Coop. | Sociedad Limitada | Sociedad Cooperativa | S.L | S.A.L. | S.L.N.E. | S.C.C.L. | SCCL | S.C.P. | C.B. | SCoop | S.Coop. | Sociedad Anónima | Sociedad Limitada Unipersonal | Sociedad Limitada Profesional | Sociedad de Responsabilidad Limitada
MX S.A. de C.V. | SA de CV | S. de R.L. de C.V. | S.A.P.I. de C.V. | SAPI de CV | S. de R.L. | A.C. | Sociedad Anónima de Capital Variable
PE S.A.C. | SAC | E.I.R.L. | EIRL
CL Limitada
PT Lda. | Lda | Unipessoal Lda | Unipessoal, Lda. | Sociedade Unipessoal, Lda. | Sociedade Unipessoal Lda. | Sociedade Unipessoal, Lda | Sociedade Unipessoal Lda | C.R.L. | CRL
BR Ltda. | Ltda | S/A | EIRELI | Ltda - ME | Ltda. - ME | Ltda-ME | Ltda ME | Ltda. ME | Ltda - EPP | Ltda. - EPP | Ltda EPP | Ltda. EPP
SE AB | Aktiebolag | AB (publ) | Handelsbolag | Kommanditbolag | HB | KB | ekonomisk förening | ek. för. | ek för
DK A/S | ApS | I/S | P/S | K/S | IVS | A.M.B.A. | a.m.b.a. | Aps
NO ASA | ANS | ENK | Samvirkeforetak | Aksjeselskap
FI Oy | Oyj | Oy Ab | Ky | Osakeyhtiö | ry | r.y. | rf | r.f. | Osuuskunta | osk | Ay | Tmi | Ab Oy
EE OÜ | MTÜ
LT UAB | VšĮ
LV SIA
PL Sp. z o.o. | sp. z o.o. | Sp. zo.o. | Sp. z.o.o. | Sp.z o.o. | Sp.z.o.o. | Sp z o.o. | Sp. z o. o. | sp. z o. o. | Sp. z o.o. Sp. k. | Sp. j. | Sp.j. | Sp. k. | Sp.k. | s.c. | spółka z ograniczoną odpowiedzialnością | spółka akcyjna | Spółka z o.o. | S.K.A. | Sp. z o.o. S.K.A. | Sp. z o.o. S.K. | Sp. z o.o. sp.j. | Sp. z o.o. Sp.k. | spółka jawna | spółka komandytowa | spółka cywilna | spółka partnerska | Sp. p. | Sp.p. | P.S.A. | spółka z ograniczoną odpowiedzialnością sp. k. | spółka z ograniczoną odpowiedzialnością spółka komandytowa
CZ s.r.o. | s. r. o. | spol. s r.o. | spol. s r. o. | a.s. | a. s. | v.o.s. | spol.s r.o. | spol. s.r.o. | k.s. | k. s. | v. o. s. | z.s. | z. s. | z.ú. | z. ú. | o.p.s. | o. p. s. | družstvo | akciová společnost | společnost s ručením omezeným | nadační fond
SK o.z. | o. z. | n.o. | n. o. | š.p. | občianske združenie
SI d.o.o. | d. o. o. | d.d. | j.d.o.o. | s.p.
HU Korlátolt Felelősségű Társaság | Kft. | Kft | Zrt. | Nyrt. | Bt. | Kkt.
RO S.R.L
BG ЕООД | ООД
RU ООО | ЗАО | ОАО | ПАО
IN Pvt. Ltd. | Pvt Ltd | Pvt. Ltd | Private Limited | (P) Ltd. | (P) Ltd | Pvt. Limited | Private Ltd. | Pvt Limited
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
    'S.A',
    'srl',
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

/** True for a legal form on its own. */
export const isForm = (text: string): boolean => text.length < 40 && compactForms.has(compact(text));

/** Forms that stand before a name and mean nothing else. */
const inFront =
  /^(?:SARLU?|EURL|SASU|SELARL|SELAS|SELAFA|SPRL|BVBA|SCRL|GAEC|EARL|SCEA|SCOP|ASBL|asbl|VZW|vzw|S\.A\.R\.L\.|S\.à r\.l\.)\s(?=[\p{Lu}\d])/u;
/** "株式会社北門", "北門株式会社": neither end is parted by a space. */
const eastern = /^(?:株式会社|有限会社|合同会社)[\s　]?(?=.{2})|(?<=.{2})[\s　]?(?:株式会社|有限会社|合同会社)$/u;
/** Two letters that a club or a team bears as often. */
const sportsClub = /\sSC$/;

/** A name without its legal form: "Northgate IT GmbH" is "Northgate IT", "SARL Dubois" is "Dubois". */
export const withoutLegalForm = (name: string): string => {
  const words = name.trim().replace(inFront, '').replace(eastern, '').split(/\s+/);
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
