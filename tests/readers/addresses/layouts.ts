/** Addresses in the layouts that sites use, by the language of their page: "lines // lines => street | town | region | postcode | country". */
export const layouts = {
  'en-US': [
    'ADDRESS: 1250 ALDER STREET, SUITE 300, DAYTON, OHIO 45402 => 1250 ALDER STREET, SUITE 300 | DAYTON | OHIO | 45402 | US',
    'Stop by our shop at 45 Alder Ave in Dayton, OH 45402 => 45 Alder Ave | Dayton | OH | 45402 | US',
    'Northgate College // Building 5, Room 105 // P.O. Box 5550 // Alderton, Arizona 85055 => P.O. Box 5550 | Alderton | Arizona | 85055 | US',
    'Northgate Dental, 88 Alder Blvd. Ste. B Reno Nevada 89501 => 88 Alder Blvd. Ste. B | Reno | Nevada | 89501 | US',
    '1255 W 300 South // Alderon, UT 84055 => 1255 W 300 South | Alderon | UT | 84055 | US',
    'Visit us: 9 Alder Square / Boston / MA / 02109 => 9 Alder Square | Boston | MA | 02109 | US',
    '410 Alder Rd • P.O. Box 12 • Helena • Montana • 59601 => 410 Alder Rd | Helena | Montana | 59601 | US',
    'Street: 77 Birch Road // City: Plano // State: TX // Zip: 75024 => 77 Birch Road | Plano | TX | 75024 | US',
  ],
  'en-GB': ['44 Elm Gardens Hillside GLASGOW G12 5AB => 44 Elm Gardens Hillside | GLASGOW |  | G12 5AB | GB'],
  'en-AU': [
    'FACTORY 3, 15-17 WATTLE DRIVE, WATTLEFORD SOUTH VIC 3175 => FACTORY 3, 15-17 WATTLE DRIVE | WATTLEFORD SOUTH | VIC | 3175 | AU',
  ],
  'en-NZ': ['14a Rimu Terrace | Nelson | 7010 | New Zealand => 14a Rimu Terrace | Nelson |  | 7010 | NZ'],
  'en-ZA': [
    'Cnr Protea & Acacia Streets, Bloemfontein, 9301 => Cnr Protea & Acacia Streets | Bloemfontein |  | 9301 | ZA',
  ],
  'en-IN': [
    '55, Lotus Trade Centre, Palm Parade, Mumbai 400055 => 55, Lotus Trade Centre, Palm Parade | Mumbai |  | 400055 | IN',
    'Plot 5-C, "Palm House", Temple Avenue, Lotus Estate, Salem - 636 055 => Plot 5-C, "Palm House", Temple Avenue, Lotus Estate | Salem |  | 636 055 | IN',
    'Address: D.No. 5-5-42, Lotus Nagar, Kukatpally, Hyderabad, Telangana 500072 => D.No. 5-5-42, Lotus Nagar | Hyderabad | Telangana | 500072 | IN',
    '55 Park Street, Kolkata 700016 West Bengal => 55 Park Street | Kolkata | West Bengal | 700016 | IN',
  ],
  de: ['Sie finden uns in der Lindenstraße 12, 24103 Kiel. => Lindenstraße 12 | Kiel |  | 24103 | DE'],
  'de-AT': [
    'Ahorngasse 5-9/2/2b // 1070 Wien => Ahorngasse 5-9/2/2b | Wien |  | 1070 | AT',
    '1010 Wien, Ahornring 3, 2. Stock => Ahornring 3, 2. Stock | Wien |  | 1010 | AT',
    'Sitz: Lindenplatz 2 / 4. Stock, 8010 Graz, Steiermark, Österreich => Lindenplatz 2, 4. Stock | Graz | Steiermark | 8010 | AT',
  ],
  fr: [
    '64 555 ORMES, 12 rue du Tilleul => 12 rue du Tilleul | ORMES |  | 64555 | FR',
    '12 rue du Tilleul // 64 555 ORMES => 12 rue du Tilleul | ORMES |  | 64555 | FR',
    'Portenord SARL - 12, rue du Tilleul - 35000 Rennes - 02 55 55 01 42 => 12, rue du Tilleul | Rennes |  | 35000 | FR',
    '12, Résidence du Tilleul // 97155 Pointe-des-Palmes => 12, Résidence du Tilleul | Pointe-des-Palmes |  | 97155 | GP',
    'Retrouvez-nous au 12 rue du Tilleul à Rennes (35000) => 12 rue du Tilleul | Rennes |  | 35000 | FR',
    '12 rue du Tilleul, Rennes 35000, France => 12 rue du Tilleul | Rennes |  | 35000 | FR',
  ],
  'fr-BE': [
    'Clos des Tilleuls 5 boîte 3 | 1348 Tilleul-la-Neuve => Clos des Tilleuls 5 boîte 3 | Tilleul-la-Neuve |  | 1348 | BE',
  ],
  nl: [
    'It Ahorn 5 // 9155 HA Ahornum => It Ahorn 5 | Ahornum |  | 9155 HA | NL',
    'U vindt ons aan de Ahornstraat 2, 2611 AB te Delft => Ahornstraat 2 | Delft |  | 2611 AB | NL',
  ],
  'fr-LU': [
    'Portenord S.à r.l. 12, rue du Tilleul L-1234 Luxembourg => 12, rue du Tilleul | Luxembourg |  | 1234 | LU',
    'Adresse: Zone Industrielle, 5 op der Lann, L-3895 Foetz => 5 op der Lann | Foetz |  | 3895 | LU',
  ],
  it: [
    '20155 Milano Via Betulla 12 => Via Betulla 12 | Milano |  | 20155 | IT',
    '20155 Milano // Via Betulla 12 => Via Betulla 12 | Milano |  | 20155 | IT',
    '20155 Milano (MI) - Via Betulla, 12 => Via Betulla, 12 | Milano | MI | 20155 | IT',
    'PORTANORD SRL VIA ACERO 5 23900 LECCO LC => VIA ACERO 5 | LECCO | LC | 23900 | IT',
    'Via Acero 5, Lecco 23900 => Via Acero 5 | Lecco |  | 23900 | IT',
    'Uffici e magazzino: Zona Industriale Sud, lotto 12, 70026 Modugno (BA) => Zona Industriale Sud, lotto 12 | Modugno | BA | 70026 | IT',
  ],
  'es-ES': [
    'Calle Olivo, 23, 1º, Getafe 28901, Madrid => Calle Olivo, 23, 1º | Getafe | Madrid | 28901 | ES',
    'Estamos en la Calle Olivo 5 de Madrid (28004) => Calle Olivo 5 | Madrid |  | 28004 | ES',
    '28004 MADRID // C/ Olivo, 5, bajo => C/ Olivo, 5, bajo | MADRID |  | 28004 | ES',
  ],
  'pt-PT': [
    'Portanorte, Lda. | Rua da Oliveira, 12 R/C Dto | 1050-012 Lisboa => Rua da Oliveira, 12 R/C Dto | Lisboa |  | 1050-012 | PT',
    'AV. DA OLIVEIRA, 5 - 2.º ESQ. // 2750-001 CASCAIS // PORTUGAL => AV. DA OLIVEIRA, 5 - 2.º ESQ | CASCAIS |  | 2750-001 | PT',
    'Sede: Parque Industrial do Olival, Pavilhão 5, Apartado 55, 3754-909 Águeda => Parque Industrial do Olival, Pavilhão 5 | Águeda |  | 3754-909 | PT',
  ],
  nb: [
    'Bjørkeveien 5 - 7 // 3755 BJØRKØY => Bjørkeveien 5 - 7 | BJØRKØY |  | 3755 | NO',
    'Besøksadresse: Bjørkegata 5 // Postadresse: Postboks 55 Sentrum, 0101 Oslo => Postboks 55 Sentrum | Oslo |  | 0101 | NO',
    'Du finner oss i Bjørkegata 5, 0155 Oslo => Bjørkegata 5 | Oslo |  | 0155 | NO',
  ],
  da: ['Du finder os på Birkegade 5, 5000 Odense C => Birkegade 5 | Odense C |  | 5000 | DK'],
  pl: [
    '82-355 Brzozowo // ul. Brzozowa 55 => ul. Brzozowa 55 | Brzozowo |  | 82-355 | PL',
    '82-355 Brzozowo ul. Brzozowa 55/4 => ul. Brzozowa 55/4 | Brzozowo |  | 82-355 | PL',
    'al. 3 Maja 12, budynek B, III piętro, 00-001 Warszawa => al. 3 Maja 12, budynek B, III piętro | Warszawa |  | 00-001 | PL',
  ],
  cs: [
    '110 00 Praha 1, Lipová 555/5 => Lipová 555/5 | Praha 1 |  | 110 00 | CZ',
    'Palác Lípa, Javorová 555/5, Praha 1 110 00 => Javorová 555/5 | Praha 1 |  | 110 00 | CZ',
    'Lipová 555/5, Praha 1, 110 00 => Lipová 555/5 | Praha 1 |  | 110 00 | CZ',
    'Sídlo: Lipová 12, Brno-střed, PSČ 602 00, IČ: 05550142 => Lipová 12 | Brno-střed |  | 602 00 | CZ',
    '17. listopadu 5, 779 00 Olomouc => 17. listopadu 5 | Olomouc |  | 779 00 | CZ',
    'č.p. 12, 549 41 Lhota => č.p. 12 | Lhota |  | 549 41 | CZ',
  ],
  sk: ['811 02 Bratislava, Lipová 12A => Lipová 12A | Bratislava |  | 811 02 | SK'],
  'pt-BR': [
    'Endereço: Rua do Ipê 540, Sala 12 | Savassi | Belo Horizonte | MG | Brasil => Rua do Ipê 540, Sala 12 | Belo Horizonte | MG |  | BR',
    'ROD. BR-116, KM 12, Nº 5500 // CAXIAS DO SUL - RS // CEP 95059-520 => ROD. BR-116, KM 12, Nº 5500 | CAXIAS DO SUL | RS | 95059-520 | BR',
    'CEP 01310-100 - São Paulo/SP - Av. Ipê, 1500 => Av. Ipê, 1500 | São Paulo | SP | 01310-100 | BR',
    'Visite-nos na Rua do Ipê, 540 - Curitiba - PR => Rua do Ipê, 540 | Curitiba | PR |  | BR',
  ],
  'es-MX': [
    'Calle Encino #45 Int. 3, Col. Roma Norte, 06700 CDMX => Calle Encino #45 Int. 3, Col. Roma Norte | CDMX |  | 06700 | MX',
    'Encino 45 Piso 3, Polanco, Miguel Hidalgo, 11560 Ciudad de México, CDMX => Encino 45 Piso 3 | Ciudad de México | CDMX | 11560 | MX',
    'Dirección: Av. Encino 5, Fracc. Nogales, Querétaro, Qro. C.P. 76000 => Av. Encino 5, Fracc. Nogales | Querétaro | Qro | 76000 | MX',
    'Carretera Nogal Km. 5.5, Parque Industrial Encino, Tijuana, B.C. 22000 => Carretera Nogal Km. 5.5, Parque Industrial Encino | Tijuana | B.C | 22000 | MX',
    'Visítanos en Av. Encino 1200, Mérida, Yucatán => Av. Encino 1200 | Mérida | Yucatán |  | MX',
  ],
  ru: [
    'Адрес: Москва, ул. Берёзовая, 12 => ул. Берёзовая, 12 | Москва |  |  | RU',
    'г. Санкт-Петербург, Берёзовый проспект, д. 5 => Берёзовый проспект, д. 5 | Санкт-Петербург |  |  | RU',
    '410012 Саратов, Берёзовая ул., 12 => Берёзовая ул., 12 | Саратов |  | 410012 | RU',
  ],
} satisfies Record<string, readonly string[]>;
