/** More addresses in the layouts that sites use: bars and labels, codes before or behind the town, numbers of all kinds. */
export const moreLayouts = {
  'pt-PT': [
    'Azinhaga da Fonte Nova, 12 // 1500-555 Lisboa => Azinhaga da Fonte Nova, 12 | Lisboa |  | 1500-555 | PT',
    'Beco do Loureiro, 7 // 1100-555 Lisboa => Beco do Loureiro, 7 | Lisboa |  | 1100-555 | PT',
    'Rua da Oliveira 5 // 2400 - 123 Leiria => Rua da Oliveira 5 | Leiria |  | 2400-123 | PT',
    'Rua da Oliveira, 5 • 2400-123 • Leiria • Portugal => Rua da Oliveira, 5 | Leiria |  | 2400-123 | PT',
    'Lugar do Olival, 4755-123 Barcelos => Lugar do Olival | Barcelos |  | 4755-123 | PT',
  ],
  de: [
    'Lindenstraße 12 // 24103 KielTel.: 0431 5550142 => Lindenstraße 12 | Kiel |  | 24103 | DE',
    'Lindenstraße 12 // DE 24103 Kiel => Lindenstraße 12 | Kiel |  | 24103 | DE',
    'Kirchplatz // 24105 Kiel => Kirchplatz | Kiel |  | 24105 | DE',
  ],
  'de-AT': ['Adresse: A-5020 Salzburg, Lindengasse 4 => Lindengasse 4 | Salzburg |  | 5020 | AT'],
  'fr-CH': ['Ch. du Tilleul 12bis, 1066 Epalinges => Ch. du Tilleul 12bis | Epalinges |  | 1066 | CH'],
  fr: [
    '12 r. du Tilleul, 75011 Paris => 12 r. du Tilleul | Paris |  | 75011 | FR',
    'Lieu dit Le Tilleul - 24200 SARLAT => Lieu dit Le Tilleul | SARLAT |  | 24200 | FR',
    '12 & 14 rue du Tilleul, 69002 Lyon => 12 & 14 rue du Tilleul | Lyon |  | 69002 | FR',
  ],
  nl: [
    'Noordpoort, Ahornplein 5, unit 3.12, 3511 AB Utrecht => Ahornplein 5, unit 3.12 | Utrecht |  | 3511 AB | NL',
    'Ahornstraat 5, Utrecht (3511 AB) => Ahornstraat 5 | Utrecht |  | 3511 AB | NL',
  ],
  'fr-LU': ['12, Z.A.E. Wolser // L-3225 Bettembourg => 12, Z.A.E. Wolser | Bettembourg |  | 3225 | LU'],
  it: [
    'Piazzetta Acero, 5 - Lecco => Piazzetta Acero, 5 | Lecco |  |  | IT',
    'S.S. 106 Km 12, 88100 Catanzaro (CZ) => S.S. 106 Km 12 | Catanzaro | CZ | 88100 | IT',
    'Sede: Lecco, Via Acero 5 => Via Acero 5 | Lecco |  |  | IT',
  ],
  'es-ES': [
    'Calle Olivo, 5. Madrid, 28004 => Calle Olivo, 5 | Madrid |  | 28004 | ES',
    'Nuestra dirección es Calle Olivo Nº5, 29006. Málaga. => Calle Olivo Nº5 | Málaga |  | 29006 | ES',
    "Camí de l'Olivera, 5 // 08225 Terrassa (Barcelona) => Camí de l'Olivera, 5 | Terrassa | Barcelona | 08225 | ES",
    'Rambla Olivo 5, entresuelo 1ª, 08002 Barcelona => Rambla Olivo 5, entresuelo 1ª | Barcelona |  | 08002 | ES',
    'Olivo, 5 - 3º B // 48009 Bilbao (Bizkaia) => Olivo, 5 - 3º B | Bilbao | Bizkaia | 48009 | ES',
  ],
  da: ['Birkevej 5, 2. th // 2100 Kbh. Ø => Birkevej 5, 2. th | Kbh. Ø |  | 2100 | DK'],
  fi: ['Koivupolku 3 as 5, 40100 Jyväskylä => Koivupolku 3 as 5 | Jyväskylä |  | 40100 | FI'],
  pl: [
    '00-001 Warszawa; ul. Brzozowa 5 => ul. Brzozowa 5 | Warszawa |  | 00-001 | PL',
    'Warszawa, ul. Brzozowa 5 => ul. Brzozowa 5 | Warszawa |  |  | PL',
    'pl. Brzozowy 5, Kraków, 31-001 => pl. Brzozowy 5 | Kraków |  | 31-001 | PL',
  ],
  cs: [
    'Lipová 12 // 602 00 Brno-město // Česká republika => Lipová 12 | Brno-město |  | 602 00 | CZ',
    'U Lípy 5, 140 00 Praha 4 => U Lípy 5 | Praha 4 |  | 140 00 | CZ',
  ],
  sk: ['SK-949 01 Nitra, Lipová 5 => Lipová 5 | Nitra |  | 949 01 | SK'],
  ja: ['〒150-0002 東京都 渋谷区 桜 1-2-3 => 桜 1-2-3 | 渋谷区 | 東京都 | 150-0002 | JP'],
  'en-US': [
    '555 US-1 South, St. Augustine, FL 32086 => 555 US-1 South | St. Augustine | FL | 32086 | US',
    'Address555 Alder Street, Reno, NV 89501Phone(775) 555-0142 => 555 Alder Street | Reno | NV | 89501 | US',
    'Serving the Bay Area since 1998. 555 Alder St, Oakland, CA 94601 => 555 Alder St | Oakland | CA | 94601 | US',
  ],
  'fr-CA': [
    '55, chemin des Érables // Gatineau, Qc // J8X 1A1 => 55, chemin des Érables | Gatineau | QC | J8X 1A1 | CA',
  ],
  'en-CA': ['1234 Maple Drive, Kelowna, B.C. V1Y 1A1 => 1234 Maple Drive | Kelowna | BC | V1Y 1A1 | CA'],
  'en-ZA': [
    'Unit 5 | Protea Park | 12 Acacia Rd | Cape Town | 8001 => Unit 5, Protea Park, 12 Acacia Rd | Cape Town |  | 8001 | ZA',
  ],
  'en-IN': [
    'Lotus House, 5 Palm Road, Ahmedabad, Gujarat, India. 380009 => Lotus House, 5 Palm Road | Ahmedabad | Gujarat | 380009 | IN',
  ],
} satisfies Record<string, readonly string[]>;
