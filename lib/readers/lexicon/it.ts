import { tradesOf } from './trade.ts';

/** IT services, resellers, software, hardware, telecommunications. */
export const it = tradesOf(`
business: managed service provider = managed services provider, managed it service provider, managed it services provider, managed it provider, managed service providers, managed services company, managed it services company, managed services firm, it managed service provider, it managed services provider, msp, infogerant, societe d infogerance
business: managed security service provider = managed security services provider, mssp
business: it services company = it service company, it services firm, it services provider, it service provider, information technology services company, it solutions provider, it solution provider, it solutions company, technology services provider, technology services company, technology solutions provider, it company, it firm, it partner, outsourced it department, it dienstleister, it systemhaus, systemhaus, it dienstleistungsunternehmen, edv dienstleister, prestataire informatique, prestataire de services informatiques, societe de services informatiques, esn, empresa de servicios informaticos, azienda di servizi informatici, ict dienstverlener, it dienstverlener
business: it support company = it support provider, computer support company, tech support company, computer services company
business: it consulting firm = it consultancy, it consulting company, it consultants, it beratung, technology consultancy, technology consulting firm
business: value-added reseller = value added reseller, var, technology reseller, it reseller, it var, solution reseller
business: systems integrator = system integrator, systemintegrator, integrateur de systemes, integrador de sistemas
business: internet service provider = isp, broadband provider, internetanbieter, fournisseur d acces internet
business: telecom provider = telecommunications company, telecommunications provider, telecom company, voip provider, telephone company, telco, mobile operator, telekommunikationsunternehmen, operateur telecom
business: data center operator = data center provider, data centre provider, colocation provider, rechenzentrumsbetreiber
business: hosting provider = web host, web hosting company, cloud hosting provider, hosting company, webhoster, hebergeur
business: cloud provider = cloud service provider, cloud services provider, cloud solution provider
business: cybersecurity company = cyber security company, cybersecurity firm, cyber security firm, it security company, information security company, cybersecurity provider, cyber security provider
business: software development company = security software company, software developer, software company, software house, software development firm, software development agency, custom software company, software studio, app development company, app developer, mobile app development company, software engineering company, software vendor, softwarehaus, softwareunternehmen, softwarehersteller, softwareentwickler, editeur de logiciels, editeur de logiciel, empresa de software, empresa de desarrollo de software, azienda di software, softwarebedrijf
business: saas company = software as a service company, saas provider, saas platform, saas startup
business: hardware retailer = computer store, computer shop, computer retailer, electronics store, electronics retailer
business: computer repair shop = computer repair store, pc repair shop, computer repair company, phone repair shop
business: copier dealer = office equipment dealer, copier company, printer dealer, office technology dealer, managed print provider, managed print services provider, copier and printer dealer
business: distributor of technology = it distributor, technology distributor, value added distributor
business: game studio = game developer, video game developer, game development studio
offer: managed services = servicios gestionados, servizi gestiti
offer: managed it services = managed it, it managed services, managed technology services, managed it service, managed it support, infogerance, fully managed it, co managed it, co managed it services, beheerde it
offer: managed security services = managed security, managed detection and response, managed cybersecurity, managed cyber security
offer: it support = it support services, outsourced it, outsourced it support, it helpdesk, it help desk, help desk support, business it support, computer support, technical support services, it betreuung, edv betreuung, it wartung, support informatique, maintenance informatique, assistance informatique, soporte informatico, assistenza informatica, it beheer
offer: it services = it solutions, information technology services, it dienstleistungen, services informatiques, servicios informaticos, servizi informatici, ict diensten
offer: it consulting = it consulting services, technology consulting, it consultancy services, conseil informatique, consultoria informatica
offer: cybersecurity services = cyber security services, cybersecurity solutions, it security services, penetration testing, it sicherheit, cybersecurite
offer: cloud services = cloud solutions, cloud migration, cloud computing services, cloud dienste, services cloud
offer: network services = network support, network installation, network management, structured cabling, network cabling, netzwerkbetreuung
offer: backup and disaster recovery = data backup and recovery, business continuity and disaster recovery
offer: software development = custom software development, software development services, app development, mobile app development, application development, softwareentwicklung, app entwicklung, developpement logiciel, developpement d applications, developpement informatique, desarrollo de software, sviluppo software, softwareontwikkeling, individualsoftware
offer: web hosting = website hosting, webhosting, managed hosting, hebergement web
offer: voip services = voip, business phone systems, hosted voip, unified communications, business telephony, cloud telephony, telefonanlagen
offer: telecom services = telecommunications services, telecommunications, business broadband, telekommunikation
offer: managed print services = copier leasing, copier sales, printer leasing, office copiers, photocopiers
offer: computer repair = pc repair, laptop repair, computer reparatur, depannage informatique
offer: hardware sales = computer hardware sales, hardware procurement, it hardware
offer: data analytics = business intelligence services, data science consulting, data engineering
offer: erp implementation = erp consulting, crm implementation
offer: business software = crm software, erp software, accounting software, practice management software, scheduling software, billing software, unternehmenssoftware, logiciel de gestion, software gestionale
`);
