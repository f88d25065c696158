import type { Lexicon } from '../lexicon.ts';

/** Italian words for posts and fields of work. */
export const lexicon: Lexicon = {
  posts: {
    owner: {
      any: 'titolare, titolari, proprietario, proprietaria, fondatore, fondatrice, co fondatore, cofondatore, cofondatrice, socio, soci, socio fondatore, socia fondatrice, imprenditore, imprenditrice, contitolare, azionista, socio titolare',
    },
    'c-suite': {
      any: 'direzione generale, membro del comitato esecutivo',
      'general-management': `amministratore delegato, amministratrice delegata, ad, presidente, direttore generale, direttrice generale, amministratore unico, amministratrice unica, amministratore, amministratrice, presidente del consiglio di amministrazione,
        sindaco, rettore, rettrice, segretario generale, legale rappresentante, dg, consigliere delegato`,
    },
    vp: { any: 'vicepresidente, vice presidente' },
    director: {
      any: 'direttore, direttrice, direttori, vicedirettore, vice direttore, vicedirettrice, direzione, dirigente, consigliere di amministrazione, consigliere, consigliera, membro del consiglio di amministrazione, condirettore',
      sales: 'direttore commerciale, direttrice commerciale, direttore vendite',
      finance: 'tesoriere, tesoriera, direttore finanziario, direttrice finanziaria, direttore amministrativo',
      engineering: 'direttore tecnico, direttrice tecnica',
      marketing: 'direttore creativo, direttrice creativa, direttore artistico',
      other: 'direttore sanitario, direttrice sanitaria',
    },
    head: {
      any: 'capo, capo dipartimento, capo area, preside, direttore responsabile di area, caposervizio',
      marketing: 'caporedattore, caporedattrice, capo ufficio stampa, direttore responsabile',
      operations: 'capo cuoco',
    },
    manager: {
      any: 'responsabile, responsabili, capo progetto, capoprogetto, capo squadra, caposquadra, capo reparto, caporeparto, capoufficio, capo ufficio, supervisore, coordinatore generale, capogruppo, team leader, quadro',
      operations:
        'capo cantiere, capocantiere, direttore lavori, capo officina, capo turno, capoturno, responsabile di negozio',
      sales: 'responsabile commerciale, capo area vendite, responsabile vendite, capoarea',
    },
    senior: { any: 'esperto, esperta' },
    individual: {
      any: `consiglieri, enologo, allenatore, artigiano, agronomo, estetista, guida turistica, restauratore, restauratrice, ottico, igienista dentale, capofficina, impiegato, impiegata, addetto, addetta, addetti, consulente, tecnico, tecnica, coordinatore, coordinatrice, assistente, segretario, segretaria, segreteria, collaboratore, collaboratrice, analista, ingegnere, specialista, operatore, operatrice,
        formatore, formatrice, ricercatore, ricercatrice, progettista, incaricato, incaricata, agente, ausiliario, membro, volontario, volontaria, architetto, rappresentante, delegato, delegata, istruttore, istruttrice, revisore, geometra, perito`,
      sales:
        'venditore, venditrice, commerciale, agente di commercio, agente immobiliare, addetto vendite, addetta vendite, addetto alle vendite, addetta alle vendite, funzionario commerciale, commesso, commessa, promotore, agente di vendita, consulente commerciale',
      marketing:
        'giornalista, redattore, redattrice, fotografo, fotografa, grafico, grafica, addetto stampa, addetta stampa',
      finance:
        'contabile, ragioniere, ragioniera, commercialista, revisore dei conti, promotore finanziario, consulente finanziario, economo',
      hr: 'selezionatore, selezionatrice, consulente del lavoro',
      legal: 'avvocato, avvocata, notaio, giurista, procuratore',
      engineering:
        'sviluppatore, sviluppatrice, programmatore, programmatrice, disegnatore, disegnatrice, chimico, biologo, biologa',
      it: 'sistemista, informatico, amministratore di sistema, amministratore di rete',
      'customer-success': 'operatore call center, operatrice call center',
      operations:
        'operaio, operaia, meccanico, elettricista, idraulico, cuoco, cuoca, cameriere, cameriera, autista, falegname, muratore, magazziniere, barista, saldatore, custode, portiere, giardiniere, panettiere, pasticcere, manutentore, centralinista, impiegato amministrativo, impiegata amministrativa',
      other:
        'parroco, infermiere, infermiera, medico, chirurgo, odontoiatra, farmacista, insegnante, docente, professore, professoressa, maestro, maestra, psicologo, psicologa, fisioterapista, traduttore, traduttrice, interprete, artista, musicista, attore, attrice, bibliotecario, parrucchiere, parrucchiera, veterinario, veterinaria, educatore, educatrice, assessore, sacerdote, logopedista, igienista dentale, assistente sociale',
    },
    entry: {
      any: 'stagista, tirocinante, apprendista, tirocinio, studente, studentessa, praticante, dottorando, dottoranda, tesista',
    },
  },
  fields: {
    it: 'informatica, sistemi informativi, sistemi informatici, tecnologie informatiche, reti, ced',
    sales:
      'vendite, vendita, sviluppo commerciale, area commerciale, ufficio commerciale, mercato estero, estero, rete vendita, clienti direzionali, sviluppo business',
    marketing:
      'comunicazione, stampa, ufficio stampa, pubblicità, relazioni esterne, eventi, pubbliche relazioni, redazione, media relations, editoria',
    finance:
      'finanza, contabilità, amministrazione e finanza, finanziario, finanziaria, controllo di gestione, tesoreria, fiscale, fatturazione, crediti, amministrativo e finanziario, bilancio',
    hr: 'risorse umane, personale, formazione, selezione, selezione del personale, paghe, gestione del personale, organizzazione e risorse umane',
    engineering:
      'ingegneria, ricerca e sviluppo, progettazione, sviluppo software, ufficio tecnico, ricerca, laboratorio, industrializzazione',
    operations:
      'operazioni, produzione, logistica, acquisti, qualità, magazzino, manutenzione, stabilimento, cantiere, esercizio, amministrazione, amministrativo, amministrativa, trasporti, spedizioni, sicurezza, approvvigionamenti, ufficio acquisti, accoglienza, negozio, cucina, sala, qualità e ambiente',
    legal: 'legale, affari legali, ufficio legale, diritto, conformità',
    product: 'prodotto, prodotti',
    'customer-success':
      'assistenza clienti, servizio clienti, assistenza tecnica, post vendita, servizi ai clienti, relazioni con il pubblico, urp',
    other:
      'sanitario, sanitaria, didattica, sport, cultura, scolastico, scolastica, sociale, musica, attività didattiche',
  },
  hints: {
    it: 'sistemi, dati, tecnologie, tecnologia',
    sales: 'clienti, mercato, mercati, sviluppo, filiale, zona, negozi',
    marketing: 'immagine, digitale, contenuti',
    finance: 'rischi, investimenti',
    hr: 'lavoro, organizzazione',
    engineering: 'innovazione',
    operations: 'capo progetto, capoprogetto, progetto, progetti, processi, gestione, ambiente, servizi generali',
    legal: 'contratti, gare',
    product: 'gamma',
    'customer-success': 'assistenza, servizio, servizi, cliente',
    other: 'associazione, salute, scuola',
  },
  roles: {
    helper:
      'assistente, segretaria, segretario, segreteria, assistente di direzione, segretaria di direzione, assistente alla direzione, segreteria di direzione, assistente personale',
    deputy: 'vice, aggiunto, aggiunta, vicario, vicaria',
    former: 'ex, già, emerito, emerita, onorario, onoraria, pensionato',
    senior: 'senior, principale',
    junior: 'stagista, tirocinante, apprendista, junior',
    scope:
      'di, del, della, dello, dei, degli, delle, alla, al, alle, ai, agli, per, con, da, nella, nel, dell, all, nell',
    employer: 'presso, c o',
    join: 'e, ed, o',
    filler:
      'il, lo, la, i, gli, le, un, una, generale, regionale, nazionale, italia, area, nord, sud, centro, settore, ufficio, reparto, gruppo, divisione, srl, spa, servizio di',
    bound:
      'direzione, membro, ad, amministratore, amministratrice, commerciale, referente, consigliere, tecnica, grafica, segreteria, quadro, direzione generale, conduttore, capo, titolari',
  },
  spans: [],
  isCompounding: false,
  stems: {},
};
