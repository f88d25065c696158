/** Words that a street of an English-speaking country ends in or has near its end. */
export const englishStreet =
  'street|st|avenue|ave|av|road|rd|boulevard|boul|blvd|drive|dr|lane|ln|way|court|ct|place|pl|square|sq|highway|hwy|parkway|pkwy|pky|circle|cir|trail|trl|terrace|ter|close|crescent|cres|gardens|grove|row|walk|mews|quay|broadway|plaza|route|rte|loop|turnpike|tpke|pike|alley|expressway|expy|freeway|fwy|path|run|hill|park|yard|wharf|parade|pde|esplanade|mall|center|centre|buildings?|house|estate|green|bypass|point|commons|crossing|crescent|ridge|view|valley|rise|vale|drove|gate|end|common|reach|embankment|causeway|strand|kingsway|cross|nagar|marg|colony|market|towers?|chowk|bazaar|farm|works|mill|street\\s?[nsew]{1,2}';

/** Words that a building, an estate or a park of firms ends in. */
export const building =
  'house|apartments?|complex|residency|heights|hall|mills?|works|wharf|barns?|farm|lodge|chambers|towers?|buildings?|court|castle|arcade|exchange|gate|studios|mews|dairy|granary|maltings|brewery|stables|forge|foundry|rectory|vicarage|cottage|business (?:park|centre|center|village|campus)|industrial (?:estate|park|area|zone)|trading estate|retail park|office park|technology (?:park|centre)|science (?:park|centre)|innovation (?:park|centre|center)|enterprise (?:park|centre|center)|commerce park|shopping (?:centre|center)|(?:trade|district|convention|commercial) (?:centre|center|complex)|technopark|tech park|corporate (?:park|center|centre)|airport|estate|plaza';

/** Words that begin or end the name of a street on the continent. */
export const continentalStreet =
  '(?:\\p{L}*(?:str(?:\\.|aße|asse)?|straat|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|stieg|graben|markt|hof|berg|park|gatan|vägen|gata|gränd|veien|vej|gade|stræde|allé|laan|lei|plein|kade|dijk|singel|gracht|steenweg|tie|katu|kuja|út|utca|tér)|straße|strasse|gade|gata|vej|straat|ul|ulica|al|aleja|aleje|plac|os|rondo|ulitsa|rue|avenue|av|ave|bd|boul|boulevard|chemin|ch|chée|chaussée|route|rte|place|pl|quai|impasse|allée|cours|passage|grand-rue|lieu-dit|clos|drève|sentier|résidence|via|viale|v\\.le|piazza|p\\.zza|piazzale|corso|c\\.so|largo|strada|str|loc|località|frazione|fraz|vicolo|contrada|c\\.da|borgo|calle|c|rúa|gran vía|gran via|rambla|glorieta|cuesta|urb|urbanización|avinguda|plaça|avda|avd|avenida|plaza|plza|paseo|pg|passeig|pº|ronda|carrer|carretera|ctra|camino|travesía|polígono|pol|calzada|blvd|rua|r|praça|praceta|rotunda|urbanização|calçada|beco|travessa|tv|alameda|estrada|rodovia|rod|quinta|ulice|třída|tř|nám|náměstí|nábřeží|námestie|cesta|am|an|auf|im|in|zum|zur|unter|hinter|bei)';

/** Words in front of the name of a street in the Romance languages, where a street may have no number. */
export const romanceStreet =
  'rúa|gran vía|rambla|glorieta|avinguda|plaça|praceta|rotunda|calçada|via|viale|piazza|piazzale|corso|strada|località|loc\\.|contrada|rue|place|avenue|boulevard|chemin|impasse|quai|calle|c/|plaza|avenida|avd?a?\\.?|paseo|carretera|ctra\\.?|rua|praça|largo|travessa|estrada|lieu-dit|polígono|pol\\.|z\\.?\\s?[aci]\\.?|zone|zona|parque|parc|grand-rue';

/** Words that follow the house number of a French street; each stands right behind it. */
export const frenchStreet =
  'rue|avenue|av|bd|boulevard|boul|chemin|route|rte|place|quai|impasse|allée|allee|cours|passage|faubourg|rond-point|square|zone|parc|grand-rue|val|promenade|esplanade|résidence|residence|lotissement|lot|clos|hameau|domaine|sentier|sente|venelle|montée|côte|ruelle|mail|parvis|traverse|villa|cité|galerie|chaussée|drève|op|um|am|beim';
