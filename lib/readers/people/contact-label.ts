/** Words for whom to ask, in front of what for: "Ihr Ansprechpartner für Pressefragen" names no post. */
const label =
  /^(?:(?:ihre?n?|unsere?|uw|onze|your|our|votre|vos|notre|nos|il tuo|il vostro|tu|su|persönliche[rn]?|direkte[rn]?|main|key|first|personal|direct)\s){0,2}(?:contactperso(?:on|nen)|contact(?:\spersons?|\spoint)?|point of contact|kontakt(?:person(?:en|er)?|e|s)?|ansprechpartner(?:innen|in)?|ansprechperson(?:en)?|persona (?:de contacto|di riferimento)|personne (?:de contact|à contacter)|interlocut(?:eur|rice)s?|contatto|contacto|contato|(?:press|media|presse|medien)[ -]?(?:contact|kontakt|ansprechpartner(?:in)?)|contact presse|whom to ask)(?:\s(?:for|für|pour|voor|per|para|im|in|bei|zu|zum|zur|om)\s.{1,60})?$/iu;

/** True for words that say whom to ask, not what they are. */
export const isContactLabel = (text: string): boolean =>
  text.length < 90 && label.test(text.replace(/^[\s,:;–—|/•·-]+|[\s,:;–—|•·.-]+$/gu, ''));
