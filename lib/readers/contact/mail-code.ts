const mostStatements = 40;
const assignment = /([a-z_]\w{0,60}) ?= ?([^=]{1,500})$/i;
const piece = /'([^']{0,200})'?|([a-z_]\w{0,60})/gi;
const entity = /&#(?:x([\da-f]{2,4})|(\d{2,5}));/gi;

const plain = (text: string): string =>
  text.replace(entity, (_, hex?: string, decimal?: string) =>
    String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
  );

/**
 * What code puts together of quoted pieces under a name, with their entities read, where it holds an "@":
 * "var addy = 'ann' + '&#64;'; addy = addy + 'northgate.example';".
 */
export const speltIn = (code: string): string[] => {
  const values = new Map<string, string>();
  for (const statement of code.split(/'\s?;/).slice(0, mostStatements)) {
    const [, name = '', value = ''] = assignment.exec(statement) ?? [];
    const pieces = [...value.matchAll(piece)].map(([, quoted, named = '']) => quoted ?? values.get(named) ?? '');
    values.set(name, pieces.join(''));
  }
  return [...values.values()].map(plain).filter((text) => text.includes('@'));
};
