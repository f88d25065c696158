import { describe, expect, test } from 'vitest';
import type { Definition } from '../../lib/definition/definition.ts';
import { mfgSupplier } from '../../lib/definition/templates/mfg-supplier.ts';
import { mspToolkit } from '../../lib/definition/templates/msp-toolkit.ts';
import { meaningsOf } from '../../lib/qualification/niche.ts';

const toldBy =
  ({ profiles: [profile], name }: Definition) =>
  (phrase: string): string[] => {
    if (profile === undefined) throw new Error(`${name} has a profile.`);
    return [...new Set(meaningsOf(phrase.toLowerCase(), profile.niche).map(({ told }) => told))];
  };

describe('kinds of business in other languages, for who sells to IT service firms', () => {
  test.each([
    ['IT-Systemhaus', ['target']],
    ['EDV-Betreuung für Arztpraxen', ['target']],
    ['Managed-Services-Anbieter', ['target']],
    ['Services informatiques pour cabinets dentaires', ['target']],
    ['Infogérance', ['target']],
    ['Soporte informático para bufetes de abogados', ['target']],
    ['Servizi informatici per studi legali', ['target']],
    ['ICT-beheer voor notariskantoren', ['target']],
    ['Softwareentwicklung', ['adjacent']],
    ['Éditeur de logiciels', ['adjacent']],
    ['Diseño web', ['adjacent']],
    ['Webbureau', ['adjacent']],
    ['Zahnarztpraxis', ['outside']],
    ['Cabinet d’avocats', ['outside']],
    ['Clínica dental', ['outside']],
    ['Studio legale', ['outside']],
    ['Loodgieter', ['outside']],
    ['Software für Steuerberater', []],
    ['Zahnarztpraxis Marketing', []],
    ['Logiciel cabinet dentaire Pro', []],
    ['Webdesign und IT-Betreuung', ['adjacent', 'target']],
  ])('%s', (phrase, kinds) => {
    expect(toldBy(mspToolkit)(phrase)).toEqual(kinds);
  });
});

describe('and for who supplies manufacturers', () => {
  test.each([
    ['Maschinenfabrik', ['target']],
    ['Lohnfertiger', ['target']],
    ['Fonderie', ['target']],
    ['Fabricante de maquinaria', ['target']],
    ['Lavorazioni meccaniche', ['target']],
    ['Metaalbewerking', ['target']],
    ['Softwarehersteller', ['outside']],
    ['Anwaltskanzlei', ['outside']],
    ['Marketing für Maschinenbauer', []],
    ['Hersteller von Software', []],
  ])('%s', (phrase, kinds) => {
    expect(toldBy(mfgSupplier)(phrase)).toEqual(kinds);
  });
});
