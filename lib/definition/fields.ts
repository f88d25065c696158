import { phrase } from '../words/phrase.ts';
import { partsOf } from './asked.ts';
import type { Criterion, Definition, KnockOut, Profile } from './definition.ts';
import { type FillIn, fillIn, fillIns, isOpen, nicheOf, openArea, setOf } from './fill-in.ts';
import type { Draft } from './set-up.ts';
import { resize, type Size, sizeOf } from './size.ts';

/** One field of the form that makes a template the team's own; `start` is what the template says itself, as the field's text. */
export type Field = { id: string; label: string; kind: FillIn['kind'] | 'size' | 'signer'; start: string };

/** The two who are to sign, by the ids of their fields. */
const signerFields = { sales: 'signer.sales', marketing: 'signer.marketing' } as const;

const areaFields = ({ profiles }: Definition): Field[] =>
  profiles.flatMap(({ id, serviceArea }) =>
    serviceArea
      ? [
          {
            id: `${id}.service_area`,
            label: phrase('Countries you serve'),
            kind: 'countries',
            start: serviceArea.join(','),
          },
        ]
      : [],
  );

const sizeId = ({ id }: Profile): string => `${id}.size`;

const sizeFields = ({ profiles }: Definition): Field[] =>
  profiles.flatMap((profile) => {
    const size = sizeOf(profile);
    return size
      ? [{ id: sizeId(profile), label: phrase('People in the company'), kind: 'size', start: sizeText(size) }]
      : [];
  });

/** The fields of a template's form, in the order to fill them in. */
export function fieldsOf(template: Definition): Field[] {
  const open = fillIns(template).map((one): Field => ({ ...one, start: '' }));
  const isArea = ({ kind }: Field) => kind === 'countries';
  return [
    ...areaFields(template),
    ...open.filter(isArea),
    ...sizeFields(template),
    ...open.filter((field) => !isArea(field)),
    { id: signerFields.sales, label: phrase('Signs for sales'), kind: 'signer', start: '' },
    { id: signerFields.marketing, label: phrase('Signs for marketing'), kind: 'signer', start: '' },
  ];
}

/** A size as the text of its field, "5-100"; either end may be missing. */
const sizeText = ({ min, max }: Size): string => `${min ?? ''}-${max ?? ''}`;

/** The ends of a size as they were typed. */
export function endsOf(text: string): [from: string, to: string] {
  const [from = '', to = ''] = text.split('-');
  return [from, to];
}

/** The size that a field's text says; undefined when it says none, or ends before it begins. */
function sizeIn(text: string): Size | undefined {
  const [min, max] = endsOf(text).map((end) => (/^\s*\d{1,7}\s*$/.test(end) ? Number(end) : undefined));
  const isNone = (min === undefined && max === undefined) || (min ?? 0) > (max ?? Number.POSITIVE_INFINITY);
  return isNone ? undefined : { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** The entries of a list as it was typed: one a line, or between commas. */
export const listIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

const linesOf = ({ criteria, knockOuts }: Profile): (Criterion | KnockOut)[] => [...criteria, ...knockOuts];

/** The set that a line of ours tells where the same line of the template waits for it. */
function setIn(ours: Profile, theirs: Profile, { id, kind }: FillIn): readonly string[] {
  const line = linesOf(theirs).find((one) => setOf(theirs, one, kind) === id);
  if (line === undefined) return [];
  const at = partsOf(line.test).findIndex((test) => isOpen(test, kind));
  const told = linesOf(ours).find((one) => one.id === line.id);
  const test = told && partsOf(told.test)[at];
  return test?.test === 'text' || test?.test === 'technology' ? (test.any ?? []) : [];
}

function standing(definition: Definition, template: Definition, field: Field): string {
  const { id, kind } = field;
  if (kind === 'signer') return definition.signers?.[id === signerFields.sales ? 'sales' : 'marketing'] ?? '';
  if (kind === 'functions') return (definition.buyingFunctions ?? []).join(', ');
  const at = template.profiles.findIndex((profile) => id.startsWith(`${profile.id}.`));
  const [ours, theirs] = [definition.profiles[at], template.profiles[at]];
  if (ours === undefined || theirs === undefined) return '';
  if (kind === 'size') return sizeText(sizeOf(ours) ?? {});
  if (kind === 'countries') return (ours.serviceArea ?? []).join(',');
  if (id === nicheOf(theirs)) return (ours.niche.target ?? []).map(({ label }) => label).join('\n');
  return setIn(ours, theirs, { id, label: '', kind }).join('\n');
}

/** What the fields of a template say in a definition made from it: a form to change it by. */
export const draftOf = (definition: Definition, template: Definition): Draft => ({
  template: template.id,
  fields: fieldsOf(template)
    .map((field) => ({ id: field.id, text: standing(definition, template, field) }))
    .filter(({ text }) => text !== '' && text !== '-'),
});

const textIn = ({ fields }: Draft, { id, start }: Field): string => fields.find((one) => one.id === id)?.text ?? start;

function withSigner(definition: Definition, id: string, name: string): Definition {
  const team = id === signerFields.sales ? 'sales' : 'marketing';
  return { ...definition, signers: { ...definition.signers, [team]: name.slice(0, 80) } };
}

function withField(definition: Definition, field: Field, text: string): Definition {
  const { id, kind } = field;
  if (kind === 'signer') return withSigner(definition, id, text);
  if (kind !== 'size') return fillIn(openArea(definition, id), id, listIn(text));
  const size = sizeIn(text);
  const ofSize = (profile: Profile) => (size && sizeId(profile) === id ? resize(profile, size) : profile);
  return { ...definition, profiles: definition.profiles.map(ofSize) };
}

/** The template made the team's own: what was filled in replaces what it says, what was left stays as it is. Unsigned. */
export function made(template: Definition, draft: Draft): Definition {
  return fieldsOf(template).reduce((definition, field) => {
    const text = textIn(draft, field).trim();
    return text === '' || text === field.start ? definition : withField(definition, field, text);
  }, template);
}
