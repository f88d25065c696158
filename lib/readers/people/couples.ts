import { givenName } from './given-names.ts';
import { type PersonName, personName } from './name.ts';

/** "Bob & Alice Brook": two given names and the family's. */
export const coupleIn = (text: string): PersonName[] => {
  const [, one = '', rest = ''] =
    /^(\p{Lu}[\p{L}'’-]{1,20})\s(?:&|and|und|et|y|e|en|og|och)\s(\p{Lu}.{3,50})$/u.exec(text) ?? [];
  const other = personName(rest);
  const family = other?.name.split(' ').slice(1).join(' ') ?? '';
  const given = Math.max(givenName(one), other?.given ?? 0);
  if (other === undefined || family === '' || given < 0.8) return [];
  return [
    { name: `${one} ${family}`, printed: one, given },
    { ...other, given },
  ];
};
