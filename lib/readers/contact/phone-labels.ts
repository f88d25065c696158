/** What a word beside digits says they are: a telephone, a fax, or something that is no telephone at all. */
export type PhoneLabel = 'phone' | 'fax' | 'both' | 'other';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/[\s,]+/).filter(Boolean));

const phoneWords = words(
  `tel, tél, tele, telef, telefon, telefono, teléfono, teléfonos, telefones, telefone, téléphone, telephone, telephones, calling, phoning, phone, phones, phoneno, ph, phn, fon, fono, fone, tlf, tlfn, tfno, tfn, tfo, telf, puh, puhelin, call, mobile, mob, mb,
  mobil, mobiltelefon, mobilní, mobilnummer, mobiel, mobilfunk, cell, cellphone, cellular, cellulare, cel, cell, celular, handy, gsm, natel, portable, móvil, movil, telemóvel, hotline, infoline, helpline, tollfree, freephone, freecall, rufnummer, telefonnummer,
  telefonnr, telefoonnummer, telefoon, telnr, switchboard, whatsapp, dial, ring, telefonicky, telefón, telefony, telefonszám, telefonický, telefonicznie, komórka, kom, sími, sími, τηλ, τηλέφωνο, тел, телефон, телефоны, моб, telefonie, telefonisch, puhelinnumero, festnetz, servicenummer, notruf, sentralbord, chiamaci, chiamate, appelez, llame, llámenos, ligue, zadzwoń, volejte, anrufen, växel, växeln, växelnummer, vaihde, vakttelefon, vagttelefon, durchwahl, dw, telem, centralino, centralita, ústředna, urgences, urgencias, notdienst, notfallnummer, direktwahl, mobilnr, mobiltlf, jourtelefon, kundtjänst, tol, tollfree, pabx, epabx, pbx, sac, lada, conmutador, dahili, centralita, tlm, tlmv, direkte, direkt, døgnvakt, vakt, spoedlijn, bestellhotline, servicehotline`,
);
const faxWords = words(
  `fax, faxes, telefax, téléfax, téléc, télécop, télécopie, télécopieur, telecopie, faks, faxnummer, faxnr, facsimile, fx, факс, φαξ, telefaks, telefaxnummer, telfax, faxno, tfax`,
);
/** Words before digits that are registers, accounts, codes, amounts and days. */
const otherWords = words(
  `vat, ust, ustid, ustidnr, uid, uidnr, mwst, mwstnr, steuernummer, steuernr, steuer, tax, taxid, ein, iban, bic, swift, konto, kontonr, kontonummer, kto, account, acct, compte, cuenta, conto, blz, sortcode, hrb, hra, hrnr, fn, firmenbuchnummer, handelsregister, registernummer, registration, registered, registry, reg,
  regno, register, siret, siren, rcs, naf, ape, tva, cif, nif, nipc, nip, regon, krs, ičo, ico, dič, dic, iva, piva, cf, codice, rea, cnpj, cpf, abn, acn, kvk, btw, orgnr, organisationsnummer, cvr, isbn, issn, ean, gtin, upc, artikel, artikelnr, artnr, art, article, order, bestell, bestellnummer, sku, ref, refs, reference, referenz,
  licence, license, lic, permit, plz, postcode, zip, cap, cp, postfach, pobox, box, bp, serial, model, version, copyright, eur, euro, usd, chf, gbp, price, preis, prix, precio, prezzo, isin, wkn, patent, dot, mc, npi, gps, lat, lng, lon, coordinates, date, datum, copyright, id, pin, charity, since, seit, depuis, from, years,
  bankverbindung, kontoinhaber, gläubiger, mandatsreferenz, аккаунт, инн, кпп, огрн, бик, kód, code, duns, cage, naics, oib, pib, mb, nrreg, ovt, verkkolaskuosoite, operaattoritunnus, välittäjätunnus, bankgiro, plusgiro, postgiro, giro, tunnus, ytunnus, gln, j, item, invoice, cslb, rechnung, rechnungsnummer, kundennummer, kundennr, mitgliedsnummer, factura, facture, fattura, po, route, rt, hwy, suite, apt, unit, fy, page, seite, nmls`,
);
/** Letters that stand for a word only at the beginning of a piece: "T +49 …", "F: …". */
const letters: ReadonlyMap<string, PhoneLabel> = new Map([
  ['t', 'phone'],
  ['т', 'phone'],
  ['p', 'phone'],
  ['m', 'phone'],
  ['h', 'phone'],
  ['f', 'fax'],
  ['ф', 'fax'],
  ['☎', 'phone'],
  ['✆', 'phone'],
  ['📞', 'phone'],
  ['📱', 'phone'],
  ['☏', 'phone'],
  ['℡', 'phone'],
  ['📠', 'fax'],
  ['🖷', 'fax'],
]);

/** Written without spaces to the number, so looked for anywhere in the piece. */
const east = {
  fax: /(?:ファックス|ファクス|ファクシミリ|传真|傳真|팩스)/u,
  phone: /(?:電話|电话|전화|携帯|フリーダイヤル)/u,
};

const word = /[\p{L}☎✆📞📱☏℡📠🖷]+/gu;
const longestPiece = 70;
const mostWords = 8;
/** Registers and codes are named right before their digits: "VAT no."; a word further off says nothing. */
const nearest = 2;

/** Words that stick to a number where the page's styles would part them. */
const stuck = words(
  'sales, support, office, enquiries, inquiries, main, reception, us, now, today, service, vertrieb, zentrale, direct, or, oder, ou, of, o',
);

/** True for words that may stick to digits: "Tel0141…". */
export const isPhoneWord = (text: string): boolean => {
  const label = labelOfWord(text.toLowerCase()) ?? letters.get(text.toLowerCase());
  return (
    (label !== undefined && label !== 'other') ||
    stuck.has(text.toLowerCase()) ||
    east.fax.test(text) ||
    east.phone.test(text)
  );
};

const labelOfWord = (text: string): PhoneLabel | undefined => {
  if (faxWords.has(text) || /^(?:tele)?fa(?:x|ks)|fax$/.test(text)) return 'fax';
  if (phoneWords.has(text) || /^(?:telefon|téléph|teléfon|telephon|телефон)/.test(text)) return 'phone';
  return otherWords.has(text) ? 'other' : undefined;
};

/** "Tel/Fax" and "phone & fax" name both. */
const isPair = (between: string): boolean =>
  /^[.:]?\s?(?:[/&+,|]|and|und|et|e|y|en|og|och|or|oder|u\.)\s?$/iu.test(between);

type Word = { text: string; at: number };

const wordsOf = (piece: string): Word[] =>
  [...piece.matchAll(word)].slice(-mostWords).map((match) => ({ text: match[0].toLowerCase(), at: match.index }));

/** "Tel. e fax", "phone and fax": the word before such a word is the other half. */
const isJoin = (text: string | undefined): boolean =>
  text !== undefined && /^(?:and|und|et|e|y|en|og|och|or|oder|u)$/.test(text);

/** What one word says, by itself and together with the word before it. */
const labelAt = (near: string, found: readonly Word[], at: number): PhoneLabel | undefined => {
  const one = found[at];
  const before = found[isJoin(found[at - 1]?.text) ? at - 2 : at - 1];
  const label = one === undefined ? undefined : labelOfWord(one.text);
  if (label === 'other') return found.length - at > nearest ? undefined : label;
  if (label === undefined || one === undefined || before === undefined) return label;
  if (!isPair(near.slice(before.at + before.text.length, one.at))) return label;
  const other = labelOfWord(before.text) ?? letters.get(before.text);
  return other === 'phone' || other === 'fax' ? (other === label ? label : 'both') : label;
};

/**
 * What the words before digits call them, the nearest word first: "Phone (toll free): " is a phone, "Fax us at " a fax.
 * Undefined when no word tells.
 */
export const labelBefore = (piece: string): PhoneLabel | undefined => {
  const near = piece.slice(-longestPiece);
  if (example.test(near)) return 'other';
  if (east.fax.test(near)) return east.phone.test(near) ? 'both' : 'fax';
  if (east.phone.test(near)) return 'phone';
  const found = wordsOf(near);
  for (let at = found.length - 1; at >= 0; at--) {
    const label = labelAt(near, found, at);
    if (label !== undefined) return label;
  }
  if (invitation.test(near)) return 'phone';
  return shownPrinter.test(near) ? 'fax' : letterLabel(near);
};

/** The name of a picture of a printer, which an icon font shows in place of the word. */
const shownPrinter = /(?:^|\s)(?:local_print_?shop|print)\s{0,2}$/;

/** "(e.g. 512-555-0142)": how a number is to be written. */
const example =
  /(?<!\p{L})(?:e\.? ?g|z\. ?b|p\. ?ex|p\. ?e|(?:for|par|per|por) (?:example|exemple|esempio|ejemplo|exemplo)|beispiel|bijv|format|np|napr|např|f\.eks|t\.ex|esim)\.?\s?:?\s?$/iu;

/** "Do contact us on 0800 …", "Sie erreichen uns unter 030 …", "joignez-nous au 01 …": a number is what follows. */
const invitation =
  /(?:contact us|reach us|speak to us|get in touch(?: with us)?) (?:on|at|by dialling):?\s?$|erreich\p{L}{1,6} (?:sie )?(?:uns|mich)(?: \p{L}{3,12}){0,6} unter(?: der)?:?\s?$|(?:joindre|joignez-nous|contactez-nous) au:?\s?$|(?:numer[oi]|número|numéro) (?:verde|vert|azul|gratuit[oa]?)\s?:?\s?$/iu;

/** "T", "F." or "M:" right before the digits and right after an edge. */
const letterLabel = (near: string): PhoneLabel | undefined => {
  const match = /(?:^|[\s|,;/•·–(-])([tpmhf☎✆☏℡]|📞|📱|📠|🖷)[.:)]{0,2}\s{0,2}[-–]?\s{0,2}$/iu.exec(near);
  return match?.[1] === undefined ? undefined : letters.get(match[1].toLowerCase());
};

/** What stands right behind digits: "(fax)", "- mobile". */
export const labelAfter = (piece: string): PhoneLabel | undefined => {
  const letter = /^\s{0,2}\(([fopmtchw])\)/i.exec(piece)?.[1]?.toLowerCase();
  if (letter !== undefined) return letter === 'f' ? 'fax' : 'phone';
  const match = /^\s{0,2}(?:[([（]|[-–|]\s)?\s{0,2}(\p{L}{2,12})\.?\s{0,2}(?:[)\]）]|$)/u.exec(piece);
  const label = match?.[1] === undefined ? undefined : labelOfWord(match[1].toLowerCase());
  return label === 'other' ? undefined : label;
};

/** "Se preferir, este é o nosso telefone para contato:" ends as a label does. */
const introduction = /^(?:\S+ ){3,14}\S+ ?:$/u;

/** What a text says that is a label and nothing more: "Telefon:", "Phone number", "Fax". */
export const labelOnly = (text: string): PhoneLabel | undefined => {
  const count = wordsOf(text).length;
  if (text.length <= longestPiece && introduction.test(text) && !/[\d@]/.test(text)) return labelBefore(text);
  if (text.length > 40 || /[\d@]/.test(text) || count > 4) return undefined;
  const label = labelBefore(`${text} `) ?? letterLabel(text);
  return label === 'other' && count > 1 && !/[:.]$/.test(text) ? undefined : label;
};

/** What class names, icons and their alternative texts say: "fa fa-phone", "contact-fax", "icon-tel". */
export const labelOfClass = (text: string): PhoneLabel | undefined => {
  const parts = text.toLowerCase().split(/[^\p{L}]+/u, 30);
  const isFax = parts.some((part) => part === 'fax' || part === 'telefax' || part === 'faxnumber');
  const isPhone = (part: string) =>
    phoneWords.has(part) &&
    part !== 'call' &&
    part !== 'portable' &&
    part !== 'ring' &&
    part !== 'mobile' &&
    part !== 'mob' &&
    part !== 'kom';
  if (parts.some(isPhone)) return isFax ? undefined : 'phone';
  return isFax || printer.test(text) ? 'fax' : undefined;
};

/** The picture of a printer stands for a fax; "d-print-none" only says what is not printed. */
const printer = /(?<![\w-])(?:fa|icon|glyphicon|bi|mdi|la|ri|bx|ti|fi|dashicons|icofont|ion|lni?)-(?:\w{1,12}-)?print/i;
