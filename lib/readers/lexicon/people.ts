import { tradesOf } from './trade.ts';

/** Health, food, travel, education, public bodies: organisations that serve people. */
export const people = tradesOf(`
business: dental clinic = dental practice, dental office, dentist, dentists, family dentistry, orthodontist, dental surgery, zahnarztpraxis, zahnarzt, kieferorthopaede, cabinet dentaire, dentiste, clinica dental, studio dentistico, tandartspraktijk
business: medical practice = medical clinic, medical center, medical centre, doctors office, family practice, arztpraxis, hausarztpraxis, cabinet medical, clinica medica, studio medico, huisartsenpraktijk, health center, urgent care clinic
business: hospital = krankenhaus, klinikum, hopital, ospedale, ziekenhuis, health system
business: pharmacy = apotheke, pharmacie, farmacia, apotheek
business: veterinary clinic = veterinarian, animal hospital, veterinary practice, tierarztpraxis, tierarzt, clinique veterinaire, clinica veterinaria, dierenarts
business: physiotherapy practice = physical therapy clinic, physiotherapist, chiropractor, chiropractic clinic, osteopath, physiotherapie praxis, physiotherapiepraxis, massage practice, kinesitherapeute
business: optician = optometrist, eye clinic, optiker, augenoptiker, opticien, ottico
business: care home = nursing home, home care agency, home health agency, pflegeheim, pflegedienst, seniorenheim, maison de retraite, casa di riposo, assisted living community
business: psychology practice = psychotherapist, counseling practice, counselling practice, mental health clinic, psychotherapie praxis, therapist
business: restaurant = ristorante, restaurante, pizzeria, bistro, steakhouse, gasthaus, gasthof, gaststaette, brasserie, trattoria, food truck, eetcafe, diner
business: cafe = coffee shop, coffeehouse, tea room, kaffeehaus, konditorei, salon de the, ice cream parlor, gelateria
business: bakery = baeckerei, boulangerie, panaderia, panificio, bakkerij, patisserie
business: bar = pub, nightclub, wine bar, cocktail bar
business: catering company = caterer, catering service, traiteur, partyservice
business: hotel = boutique hotel, resort, bed and breakfast, guesthouse, guest house, hostel, motel, pension, ferienwohnung, chambres d hotes, albergo, agriturismo, campsite, campground, campingplatz, casa rural, vacation rental company
business: travel agency = tour operator, travel company, reisebuero, reiseveranstalter, agence de voyages, agencia de viajes, agenzia viaggi, reisbureau, ski resort, ski school, skischule
business: hair salon = beauty salon, barber shop, barbershop, nail salon, day spa, spa, friseur, friseursalon, kosmetikstudio, salon de coiffure, coiffeur, peluqueria, parrucchiere, kapper, tattoo studio
business: fitness studio = gym, fitness center, fitness club, yoga studio, martial arts school, dance school, dance studio, fitnessstudio, tanzschule, salle de sport, gimnasio, palestra, sportschool, pilates studio
business: sports club = football club, soccer club, tennis club, golf club, sailing club, sportverein, fussballverein, club sportif, club deportivo, ski club, shooting club
business: non-profit organization = nonprofit, non profit, nonprofit organization, nonprofit organisation, non profit organisation, not for profit, not for profit organisation, not for profit organization, charity, registered charity, charitable organization, 501 c 3, foundation, ngo, gemeinnuetziger verein, gemeinnuetzige organisation, hilfsorganisation, stiftung, association loi 1901, association a but non lucratif, organizacion sin fines de lucro, ong, fondation, fondazione, stichting, food bank, animal shelter
business: church = parish, religious community, synagogue, mosque, kirchengemeinde, pfarrei, paroisse, parrocchia, moscheeverband, diocese
business: school = high school, elementary school, primary school, secondary school, private school, boarding school, grundschule, gymnasium, realschule, lycee, ecole, colegio, scuola, school district, language school, sprachschule, music school, musikschule, driving school, fahrschule, auto ecole, rijschool
business: university = college, community college, universitaet, hochschule, fachhochschule, universite, universidad, universita, universiteit, business school
business: kindergarten = daycare, child care center, preschool, nursery school, kita, kindertagesstaette, creche, asilo nido, kinderdagverblijf, montessori school
business: museum = art gallery, gallery, galerie, theater, theatre, orchestra, musee, museo, teatro, opera house, concert hall, cinema, kino, zoo, amusement park, freizeitpark
business: library = public library, bibliothek, stadtbuecherei, bibliotheque, biblioteca
business: government agency = city council, municipality, local authority, ministry, gemeindeverwaltung, stadtverwaltung, behoerde, mairie, ayuntamiento, comune, gemeente, national park, nationalpark, parco naturale, public authority, police department, fire department, feuerwehr
business: political party = trade union, labor union, gewerkschaft, syndicat, think tank, partei
business: funeral home = funeral director, bestattungsunternehmen, bestatter, pompes funebres, onoranze funebri
business: startup = start up company, tech startup, technology startup
offer: dental care = dentistry, dental implants, cosmetic dentistry, orthodontics, zahnheilkunde, implantologie
offer: medical care = primary care, health care services, healthcare services
offer: home care = elderly care, senior care, ambulante pflege, aide a domicile
offer: physical therapy = physiotherapy, chiropractic care, massage therapy, physiotherapie
offer: catering = event catering, wedding catering
offer: accommodation = holiday apartments, vacation rentals, ferienwohnungen, hotel rooms
offer: private tuition = tutoring, language courses, nachhilfe, sprachkurse, cours particuliers
`);
