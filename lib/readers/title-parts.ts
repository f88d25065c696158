const ends = String.raw`\s+[-–—|·•»«:/>~*›‹→]+\s+|\s*[|｜•│┃¦★▪■●【】]\s*|(?<=\p{L}{2}):\s+|：|(?<=\p{L}{2})—(?=\p{Lu})|(?<=\s\S{2,30})-\s+(?=\p{Lu}\S{0,30}\s)`;
const anywhere = { parting: new RegExp(String.raw`${ends}|\s*[»«]\s*`, 'u'), rests: /^[\s\-–—|:»«]+|[\s\-–—|:»«]+$/g };
/** "Clinic «Northgate»": marks in pairs hold a name together. */
const besideMarks = { parting: new RegExp(ends, 'u'), rests: /^[\s\-–—|:]+|[\s\-–—|:]+$/g };

/** The parts of a title: "Contact – Northgate IT | Austin" has three. */
export const titleParts = (title: string): string[] => {
  const { parting, rests } = /«[^«»]{1,80}»/.test(title.slice(0, 300)) ? besideMarks : anywhere;
  return title
    .slice(0, 300)
    .split(parting)
    .map((part) => part.replace(rests, ''))
    .filter((part) => part !== '');
};
