/** Standards a company can be certified or attested by, as they are called here, and how pages write them. */
const table = `
ISO 27001 = iso(?:\\/iec)?[ -]?27001
ISO 27017 = iso(?:\\/iec)?[ -]?27017
ISO 27018 = iso(?:\\/iec)?[ -]?27018
ISO 27701 = iso(?:\\/iec)?[ -]?27701
ISO 9001 = iso[ -]?9001
ISO 14001 = iso[ -]?14001
ISO 45001 = iso[ -]?45001
ISO 50001 = iso[ -]?50001
ISO 22301 = iso[ -]?22301
ISO 20000 = iso(?:\\/iec)?[ -]?20000(?:-1)?
ISO 13485 = iso[ -]?13485
ISO 22000 = iso[ -]?22000
ISO 17025 = iso(?:\\/iec)?[ -]?17025
IATF 16949 = (?:iatf|iso\\/ts)[ -]?16949
AS9100 = as[ -]?9100[a-d]?
AS9120 = as[ -]?9120[a-d]?
NADCAP = nadcap
EN 1090 = en[ -]?1090
SOC 1 = soc[ -]?1
SOC 2 = soc[ -]?2
SOC 3 = soc[ -]?3
PCI DSS = pci[ -]?dss
Cyber Essentials Plus = cyber essentials plus
Cyber Essentials = cyber essentials
TISAX = tisax
HITRUST = hitrust
HIPAA = hipaa
CMMC = cmmc
FedRAMP = fedramp
B Corp = b corp
`;

/** One standard with the pattern of its name; a name that begins another comes after it. */
export const standards: readonly { name: string; pattern: RegExp }[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', written = ''] = line.split(' = ');
    return { name, pattern: new RegExp(String.raw`(?<![\p{L}\d])${written}(?![\p{L}\d]|-[a-z])`, 'iu') };
  });
