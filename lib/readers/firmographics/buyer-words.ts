/** What tells whom a company sells to. */
export type Buyers = 'businesses' | 'consumers';

const words = (list: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`, flags);

const kinds =
  '(?:small|medium|mid-?size[ds]?|mid-?market|large|growing|local|global|family|independent|other|all|modern|ambitious|small and medium|small to medium|small and mid-?size[ds]?|start-?ups and)';
const firms =
  'businesses|companies|enterprises|smes?|smbs?|corporates|start-?ups|scale-?ups|manufacturers|retailers|wholesalers|law firms|accounting firms|agencies|contractors|resellers|employers';

/** Words in which a company says of itself that it sells to businesses; who they are is part of the words. */
export const toBusinesses: RegExp = words(
  `b2b|business[- ]to[- ]business|(?:for|help|helps|helping|serve|serves|serving|support|supports|supporting|enable|enables|enabling|empowers?|equip|equips|partner of|partner to) (?:${kinds},? (?:and )?){0,2}(?:${firms})|(?:our )?(?:business|corporate|trade|commercial) (?:customers|clients)|` +
    'für (?:(?:kleine|mittlere|große|mittelständische|kleine und mittlere|kleine und mittelständische|junge|lokale) ){0,2}(?:unternehmen|firmen|betriebe|kmu|handwerksbetriebe|kanzleien|den mittelstand|gewerbetreibende|gewerbekunden|geschäftskunden|firmenkunden)|(?:wir|unsere) (?:beliefern |beraten |betreuen |unterstützen )?(?:geschäftskunden|gewerbekunden|firmenkunden|gewerbliche kunden)|' +
    '(?:pour|accompagne|accompagnons|aide|aidons) les (?:petites |grandes |moyennes )?(?:entreprises|pme|tpe|eti|sociétés|professionnels)|pour (?:entreprises|professionnels)|(?:aux|réservée?s? aux|destinés? aux) (?:entreprises|professionnels)|clientèle professionnelle|' +
    'para (?:las )?(?:empresas|pymes)|(?:per le|alle) (?:aziende|imprese|pmi)|voor (?:bedrijven|ondernemers|het mkb)|zakelijke klanten',
);

/** Words by which it shuts out everybody else. */
export const onlyToBusinesses: RegExp = words(
  'trade (?:customers only|sales only|only(?!\\s\\p{L}))|(?:business|trade) customers only|(?:only|exclusively) (?:for|to) (?:businesses|trade customers|business customers)|we do not (?:sell|deliver|supply) to (?:private|consumers|the public)|(?:ausschließlich|nur) (?:an|für) (?:gewerbetreibende|gewerbliche|unternehmer|unternehmen|geschäftskunden|gewerbekunden|firmenkunden|wiederverkäufer|händler)|kein verkauf an privat\\p{L}{0,10}|(?:exclusivement|uniquement) (?:aux|réservée?s? aux|pour les) professionnels|réservée?s? aux professionnels|solo (?:para )?(?:empresas|profesionales)|(?:riservato|solo) (?:ai|per) (?:professionisti|rivenditori|aziende)|uitsluitend (?:aan|voor) (?:bedrijven|zakelijke klanten)',
);

/** Words in which a company says of itself that it sells to people for themselves. */
export const toConsumers: RegExp = words(
  'b2c|d2c|direct[- ]to[- ]consumer|(?:for|help|helps|helping|serve|serves|serving) (?:homeowners|home owners|consumers|private (?:clients|customers|individuals))|(?:our )?(?:private|residential|domestic) (?:customers|clients)|' +
    'für (?:privatkunden|privatpersonen|privathaushalte|hausbesitzer|eigenheimbesitzer|verbraucher)|(?:unsere|wir beraten) privatkunden|' +
    '(?:pour|aux) (?:les )?particuliers|para particulares|(?:per|ai) privati|voor (?:particulieren|consumenten)',
);

const vat = String.raw`(?:mwst|ust|mehrwertsteuer|umsatzsteuer)\.?`;

/** Prices without tax, as only businesses are shown them. */
export const netPrices: RegExp = words(
  `zzgl\\.? (?:der )?(?:gesetzl(?:\\.|ichen?) )?${vat}|(?:preise|alle preise)(?: \\p{L}{2,12}){0,4} (?:netto|exkl\\.? ${vat})|plus vat|(?:excl?\\.?|excluding|exclusive of|ex\\.?) vat|\\+ ?vat|hors taxes?|prix ht|€ ?ht|iva (?:esclusa|escl\\.?|no incluido|aparte)|(?:\\+|más) iva|excl\\.? btw|(?:exclusief) btw|ekskl\\.? moms|exkl\\.? moms`,
);

/** Prices with tax, as consumers must be shown them. */
export const grossPrices: RegExp = words(
  `(?:inkl|incl)\\.? (?:der )?(?:\\d{1,2} ?% )?(?:gesetzl(?:\\.|ichen?) )?${vat}|(?:incl?\\.?|including|inclusive of) (?:\\d{1,2} ?% )?vat|€ ?ttc|prix ttc|ttc|iva (?:inclusa|incl\\.?|incluido|compresa)|incl\\.? (?:\\d{1,2} ?% )?btw|inklusief btw|inkl\\.? moms`,
);

/** What a shop for everybody says beside its prices. */
export const shopping: RegExp = words(
  'add to (?:cart|basket|bag|trolley)|free (?:delivery|shipping|returns)|in den warenkorb|warenkorb|versandkosten(?:frei)?|kostenloser versand|rückgaberecht|widerrufsrecht|ajouter au panier|livraison (?:gratuite|offerte)|añadir al carrito|envío gratis|aggiungi al carrello|spedizione gratuita|in winkelwagen|gratis verzending',
);
