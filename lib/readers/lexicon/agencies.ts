import { tradesOf } from './trade.ts';

/** Marketing, design, media, print, consulting, staffing, legal, financial: firms that serve firms. */
export const agencies = tradesOf(`
business: marketing agency = digital marketing agency, digital agency, marketing firm, marketing company, full service agency, growth agency, inbound marketing agency, b2b marketing agency, content marketing agency, online marketing agency, internet marketing agency, lead generation agency, social media agency, performance marketing agency, marketingagentur, marketing agentur, online marketing agentur, digitalagentur, agence marketing, agence digitale, agence de communication, agencia de marketing, agenzia di marketing, marketingbureau
business: seo agency = seo company, seo firm, seo agentur, agence seo
business: advertising agency = ad agency, creative agency, branding agency, brand agency, werbeagentur, kreativagentur, agence de publicite, agencia de publicidad, agenzia pubblicitaria, reclamebureau
business: public relations agency = pr agency, pr firm, public relations firm, communications agency, pr agentur
business: web design agency = web design company, web agency, web development company, web development agency, web design studio, website design company, internetagentur, webagentur, web agentur, agence web, agencia web, webbureau
business: design studio = graphic design studio, design agency, product design agency, ux agency, designbuero, studio de design, studio grafico
business: film production company = video production company, production company, filmproduktion, animation studio, film studio
business: photographer = photography studio, wedding photographer, fotograf, fotostudio, photographe
business: printing company = print shop, commercial printer, printer and mailing house, druckerei, imprimerie, imprenta, tipografia, drukkerij
business: publisher = publishing house, publishing company, book publisher, verlag, maison d edition, editorial independiente, casa editrice, uitgeverij
business: newspaper = magazine, news agency, radio station, television station, broadcaster, tageszeitung
business: consulting firm = consultancy, management consultancy, management consulting firm, consulting company, business consultancy, unternehmensberatung, beratungsunternehmen, cabinet de conseil, consultora, societa di consulenza, adviesbureau
business: research institute = market research company, market research firm, research center, research centre, forschungsinstitut, institut de recherche
business: staffing agency = staffing firm, staffing company, recruitment agency, recruiting firm, recruitment company, recruitment firm, employment agency, executive search firm, headhunter, temp agency, personalvermittlung, personaldienstleister, zeitarbeitsfirma, agence d interim, agence de recrutement, cabinet de recrutement, agenzia per il lavoro, uitzendbureau
business: law firm = attorneys at law, law office, law offices, solicitors, firm of solicitors, legal practice, barristers chambers, patent attorneys, kanzlei, rechtsanwaltskanzlei, anwaltskanzlei, rechtsanwaelte, rechtsanwalte, cabinet d avocats, despacho de abogados, bufete de abogados, studio legale, advocatenkantoor
business: notary office = notary, notar, notariat, etude de notaires, notaria
business: accounting firm = accountancy firm, cpa firm, certified public accountants, chartered accountants, accountants, bookkeeping firm, tax advisors, steuerberater, steuerberatung, steuerkanzlei, steuerberatungsgesellschaft, wirtschaftspruefer, expert comptable, cabinet d expertise comptable, asesoria fiscal, commercialista, accountantskantoor
business: insurance agency = insurance broker, insurance company, insurance brokerage, versicherungsmakler, versicherungsagentur, versicherung, courtier en assurances, compagnie d assurance
business: bank = credit union, savings bank, community bank, sparkasse, volksbank, private bank, banque
business: financial advisor = financial advisory firm, wealth management firm, financial planning firm, investment firm, asset manager, investment company, venture capital firm, private equity firm, vermoegensverwaltung, mortgage broker, mortgage lender, hedge fund, fintech company
business: real estate agency = real estate company, real estate brokerage, estate agents, estate agent, realtors, property management company, immobilienmakler, immobilienbuero, hausverwaltung, agence immobiliere, inmobiliaria, agenzia immobiliare, makelaar
business: event agency = event management company, event planner, wedding planner, eventagentur, agence evenementielle
business: call center = contact center, call centre, bpo company, business process outsourcing company, telemarketing company
business: translation agency = translation company, language service provider, uebersetzungsbuero, agence de traduction
business: training company = training provider, coaching company, business coach, executive coach, akademie, organisme de formation
business: trade association = industry association, professional association, chamber of commerce, business association, branchenverband, berufsverband, verband, association professionnelle, federation professionnelle, camera di commercio
business: coworking space = serviced offices, business center, flexible workspace provider
offer: digital marketing = online marketing, internet marketing, marketing services, inbound marketing, content marketing, social media marketing, email marketing, lead generation, marketing strategy, onlinemarketing, marketing digital
offer: seo services = seo, search engine optimization, search engine optimisation, suchmaschinenoptimierung, referencement naturel
offer: web design = website design, webdesign, web design services, website development, web development, website creation, webentwicklung, creation de sites internet, creation de site web, diseno web, realizzazione siti web
offer: graphic design = branding, brand design, grafikdesign, conception graphique, diseno grafico, ux design
offer: printing services = commercial printing, digital printing, offset printing, impression numerique
offer: management consulting = business consulting, strategy consulting, consulting services, conseil en management
offer: staffing services = recruitment services, executive search, temporary staffing, it staffing, staff augmentation, personalvermittlung und zeitarbeit
offer: legal services = rechtsberatung, legal advice, conseil juridique
offer: accounting services = bookkeeping services, bookkeeping, tax preparation, payroll services, buchhaltung, comptabilite
offer: insurance = business insurance, versicherungen, commercial insurance, assurances
offer: financial planning = wealth management, investment management, asset management, retirement planning
offer: property management = immobilienverwaltung, gestion immobiliere
offer: video production = videoproduktion, film production, production video
`);
