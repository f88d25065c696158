import { legalForms } from './legal-forms.ts';

/** Words that stand for other things than a legal form more often than not: believed where other places speak of the name too. */
const doubtful: ReadonlySet<string> = new Set(
  (
    'SE AS SCI DAC CIC plc UG Corporation Genossenschaft Incorporated SIA UAB Limited Bt. K.K. P.C. P.A. PC PA P.S. LP L.P. inc. inc enr. S/A SAS SpA BV AB SA OG S.C. s.c. APC NPC Ky vof VOF W.L.L. Tbk ' +
    'CC CLG ULC HB KB ANS ENK IVS Ay Tmi osk C.V. C.B. A.C. U.A. S.A S.L B.V CRL C.R.L. SCOP SCIC Onlus ONLUS KEG OEG eV n.o. s.p. o.z. družstvo Limitée limitée Aktiebolag Handelsbolag Kommanditbolag Aksjeselskap Samvirkeforetak Osuuskunta Osakeyhtiö Kollektivgesellschaft srl'
  ).split(' '),
);
const never: ReadonlySet<string> = new Set(['Company', 'Co.']);

const escaped = (form: string): string => form.replace(/[.()/+]/g, '\\$&');
const longForm = 14;
/** "spółka jawna", "Spółka Jawna", "SPÓŁKA JAWNA": forms of whole words in any case. */
const ofWords = (form: string): string[] => [
  ...new Set([
    form,
    form.toUpperCase(),
    form.charAt(0).toUpperCase() + form.slice(1),
    form.replace(/(?<!\p{L})\p{Ll}(?=\p{L}{2})/gu, (letter) => letter.toUpperCase()),
  ]),
];
/** "S.p.A." is printed "S.p.a.", "s.p.a" and "S.P.A." too, "GmbH" also "GMBH", "Ltd." also "LTD.". */
const spellings = (form: string): string[] => {
  if (form.length > longForm) return ofWords(form);
  const all = [form, form.length > 2 && !form.startsWith('inc') ? form.toUpperCase() : form];
  if (/\..*\./.test(form)) all.push(form.toLowerCase(), form.charAt(0).toUpperCase() + form.slice(1).toLowerCase());
  return [...new Set(all.flatMap((one) => (one.length > 4 && one.endsWith('.') ? [one, one.slice(0, -1)] : [one])))];
};

const behind = legalForms.filter(({ form }) => !never.has(form) && /^[\p{Script=Latin}(]/u.test(form));
const byLength = behind
  .flatMap(({ form }) => spellings(form).map((printed) => ({ printed, form })))
  .sort((one, other) => other.printed.length - one.printed.length);
const formOf = new Map(byLength.map(({ printed, form }) => [printed, form]));
const cyrillic = 'ЕООД|ООД|АД|ООО|ЗАО|ОАО|ПАО|ТОВ';
/** A legal form as companies print it, behind the end of a name. */
export const formPattern = new RegExp(
  `(?<=[\\p{L}\\d)"”’'.!&+-],?[ ])(?:(?:Genossenschaft|Aktiengesellschaft|Corporation|Company) )?(?:${byLength.map(({ printed }) => escaped(printed)).join('|')}|${cyrillic})(?![\\p{L}\\d&])`,
  'gu',
);

/** The form as the table has it, and whether it is a common word or an abbreviation too. */
export const formSaid = (printed: string): { form: string; isDoubtful: boolean } => {
  const form = formOf.get(printed) ?? printed;
  return { form, isDoubtful: doubtful.has(form) };
};
