const parting = /\s+[-–—|·•»«:/>~]+\s+|\s*[|｜•»«]\s*|(?<=\p{L}{2}):\s+|\s::\s|：/u;

/** The parts of a title: "Contact – Northgate IT | Austin" has three. */
export const titleParts = (title: string): string[] =>
  title
    .slice(0, 300)
    .split(parting)
    .map((part) => part.replace(/^[\s\-–—|:»«]+|[\s\-–—|:»«]+$/g, ''))
    .filter((part) => part !== '');
