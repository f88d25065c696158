const forEverybody = new Set(
  'info information hello hi hey contact contacts contactus contacto contatti contato kontakt contactez mail email office enquiries enquiry inquiries inquiry general ask welcome willkommen bonjour hola ciao buero büro sekretariat secretariat secretaria segreteria secretariaat zentrale empfang reception accueil biuro toimisto post posta kancelar kancelaria kanzlei praxis'.split(
    ' ',
  ),
);

/** Mailboxes of one purpose that is not selling: who writes there about business is sent on, or never answered. */
const forOnePurpose = new Set(
  'career careers job jobs karriere bewerbung bewerbungen recruiting recruitment hr personal personnel vacatures empleo lavoro stellen press presse prensa stampa pers media pr newsroom privacy datenschutz dataprotection gdpr dsgvo rgpd dpo dsb legal compliance copyright dmca abuse security incident webmaster postmaster hostmaster noreply donotreply billing invoice invoices rechnung rechnungen fattura fatture facturas accounts accounting accountspayable buchhaltung support help helpdesk returns unsubscribe newsletter supplier suppliers vendor vendors complaints whistleblower'.split(
    ' ',
  ),
);

/** Which of several mailboxes a stranger writes to first: 0 for everybody ("info@"), 1 any other, 2 for one purpose ("jobs@", "press@"). */
export const mailboxRank = (email: string): number => {
  const name = email.slice(0, email.indexOf('@')).toLowerCase();
  const words = [...name.split(/[^\p{L}]+/u), name.replace(/[^\p{L}]+/gu, '')];
  if (words.some((word) => forOnePurpose.has(word))) return 2;
  return words.some((word) => forEverybody.has(word)) ? 0 : 1;
};
