import { labelled, type NumberPattern } from './labelled-number.ts';

/** Numbers in the registers of Germany, Austria and Switzerland. */
export const germanRegisters: readonly NumberPattern[] = [
  {
    kind: 'register',
    sure: 0.85,
    hint: /HR/,
    pattern:
      /(?<![\p{L}\d])(?<number>HR\s?[AB]\s?(?:-?(?:Nr\.?|Nummer):?\s?)?(?:\d{1,3}[ .]\d{3}(?!\d)|\d{2,7})(?:\s?[A-Z]{1,2})?)(?![\p{L}\d])/u,
  },
  {
    kind: 'register',
    sure: 0.85,
    hint: /(?:Partnerschafts|Vereins|Genossenschafts)register|Amtsgericht/,
    pattern:
      /(?:(?:Partnerschafts|Vereins|Genossenschafts)register|Amtsgericht)[^\d\n]{0,60}?(?<![\p{L}\d])(?<number>(?:PR|VR|GnR)\s?\d{2,7})(?![\p{L}\d])/u,
  },
  {
    kind: 'register',
    sure: 0.8,
    ...labelled(
      'registernummer|(?:vereins|genossenschafts|partnerschafts)register(?:-?nr|-?nummer)?',
      String.raw`(?:VR|PR|GnR)\s?\d{2,7}|\d{3,6}`,
    ),
  },
  { kind: 'register', sure: 0.8, ...labelled('zvr(?:-?zahl|-?nr)?', String.raw`\d{9,10}`) },
  {
    kind: 'register',
    sure: 0.75,
    ...labelled('handelsregister(?:-?nr|-?nummer)?', String.raw`CHE-\d{3}\.\d{3}\.\d{3}`),
  },
  {
    kind: 'register',
    sure: 0.85,
    hint: /FN/,
    pattern: /(?<![\p{L}\d])(?<number>FN:?\s?\d{3,6}\s?[a-z])(?![\p{L}\d])/u,
  },
  {
    kind: 'register',
    sure: 0.85,
    ...labelled('firmenbuch(?:nummer|-?nr)?', String.raw`\d{3,6}\s?[a-z]`),
  },
];
