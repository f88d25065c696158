import type { Lexicon } from '../lexicon.ts';

/** Spanish words for posts and fields of work. */
export const lexicon: Lexicon = {
  posts: {
    owner: {
      any: 'propietario, propietaria, dueño, dueña, fundador, fundadora, cofundador, cofundadora, co fundador, co fundadora, socio, socia, socio director, socia directora, socio fundador, socia fundadora, accionista, empresario, empresaria, titular',
    },
    'c-suite': {
      any: 'director ejecutivo, directora ejecutiva, dirección general, miembro del comité de dirección, gerencia general',
      'general-management': `consejero delegado, consejera delegada, presidente, presidenta, director general, directora general, gerente general, administrador único, administradora única, presidente ejecutivo, presidenta ejecutiva,
        alcalde, alcaldesa, rector, rectora, secretario general, secretaria general, director gerente, directora gerente, presidente del consejo`,
    },
    vp: { any: 'vicepresidente, vicepresidenta, vice presidente, vice presidenta' },
    director: {
      any: 'director, directora, directores, subdirector, subdirectora, dirección, director adjunto, directora adjunta, consejero, consejera, miembro del consejo, miembro del consejo de administración',
      sales: 'director comercial, directora comercial',
      finance: 'tesorero, tesorera, director financiero, directora financiera',
      engineering: 'director técnico, directora técnica',
      marketing: 'director creativo, directora creativa, director de arte',
    },
    head: {
      any: 'jefe de departamento, jefa de departamento, jefe del departamento, jefe de área, jefa de área, decano, decana, jefe de servicio, jefa de servicio, jefe, jefa, jefatura',
      marketing: 'redactor jefe, redactora jefe, jefe de prensa, jefa de prensa',
      operations: 'jefe de cocina, jefa de cocina, jefe de producción, jefa de producción',
      sales: 'jefe de ventas, jefa de ventas, jefe comercial',
    },
    manager: {
      any: 'gerente, encargado, encargada, responsable de área, supervisor, supervisora, jefe de proyecto, jefa de proyecto, jefe de proyectos, jefa de proyectos, jefe de equipo, jefa de equipo, líder de equipo, coordinador general, gestor de proyectos, capataz, líder',
      operations:
        'jefe de obra, jefa de obra, jefe de taller, encargado de tienda, encargada de tienda, jefe de almacén',
      product: 'jefe de producto, jefa de producto, gerente de producto',
      sales: 'responsable comercial, gerente comercial, gerente de ventas',
    },
    senior: { any: 'experto, experta' },
    individual: {
      any: `asociado, asociada, vicesecretario, vicesecretaria, entrenador, entrenadora, enólogo, enóloga, bodeguero, topógrafo, apoderado, apoderada, restaurador, restauradora, párroco, aparejador, aparejadora, arquitecto técnico, higienista dental, técnico, técnica, asesor, asesora, coordinador, coordinadora, asistente, auxiliar, secretario, secretaria, consultor, consultora, analista, ingeniero, ingeniera, especialista, empleado, empleada, formador, formadora, investigador,
        investigadora, diseñador, diseñadora, agente, ayudante, operador, operadora, colaborador, colaboradora, miembro, voluntario, voluntaria, arquitecto, arquitecta, ejecutivo, ejecutiva, oficial, representante, delegado, delegada, monitor, monitora, vocal, administrador, administradora`,
      sales:
        'comercial, vendedor, vendedora, ejecutivo de ventas, ejecutiva de ventas, ejecutivo comercial, asesor comercial, asesora comercial, agente comercial, agente inmobiliario, dependiente, dependienta, ejecutivo de cuentas, ejecutiva de cuentas, delegado comercial, teleoperador ventas',
      marketing:
        'periodista, redactor, redactora, fotógrafo, fotógrafa, diseñador gráfico, diseñadora gráfica, publicista, creativo',
      finance:
        'contable, contador, contadora, economista, auditor, auditora, asesor fiscal, asesora fiscal, interventor, interventora',
      hr: 'reclutador, reclutadora, técnico de selección, técnica de selección',
      legal:
        'abogado, abogada, notario, notaria, procurador, procuradora, letrado, letrada, asesor jurídico, asesora jurídica',
      engineering:
        'desarrollador, desarrolladora, programador, programadora, delineante, químico, química, científico, científica',
      it: 'informático, informática técnica, administrador de sistemas, administradora de sistemas',
      'customer-success': 'teleoperador, teleoperadora',
      operations:
        'mecánico, electricista, fontanero, cocinero, cocinera, camarero, camarera, conductor, carpintero, albañil, pintor, comprador, compradora, mozo de almacén, operario, operaria, recepcionista, limpiador, limpiadora, conserje, administrativo, administrativa, auxiliar administrativo, auxiliar administrativa, panadero, jardinero, soldador, repartidor',
      other:
        'higienista, odontólogo, odontóloga, ortodoncista, enfermero, enfermera, médico, médica, cirujano, dentista, farmacéutico, farmacéutica, profesor, profesora, maestro, maestra, docente, docentes, psicólogo, psicóloga, fisioterapeuta, traductor, traductora, artista, músico, actor, actriz, bibliotecario, peluquero, peluquera, veterinario, veterinaria, policía, bombero, sacerdote, trabajador social, trabajadora social, concejal, concejala, logopeda, odontólogo',
    },
    entry: {
      any: 'becario, becaria, practicante, prácticas, en prácticas, aprendiz, estudiante, alumno en prácticas, alumna en prácticas, pasante',
    },
  },
  fields: {
    it: 'informática, sistemas, tecnologías de la información, sistemas de información, ti, redes, ciberseguridad, tecnología de la información',
    sales:
      'ventas, desarrollo de negocio, comercio exterior, exportación, grandes cuentas, comercial y marketing, cuentas clave, captación, negocio',
    marketing:
      'mercadeo, mercadotecnia, comunicación, comunicaciones, prensa, publicidad, relaciones públicas, redes sociales, eventos, medios, contenidos, mercadeo y ventas, edición',
    finance:
      'finanzas, financiero, financiera, contabilidad, tesorería, fiscal, administración y finanzas, auditoría, control de gestión, facturación, cobros, administrativo financiero, cuentas',
    hr: 'recursos humanos, rrhh, talento, selección, formación, personas, nóminas, talento humano, gestión humana, capital humano, personal',
    engineering:
      'ingeniería, desarrollo de software, i d i, investigación y desarrollo, investigación, laboratorio, proyectos técnicos, software, desarrollo tecnológico',
    operations:
      'operaciones, producción, logística, compras, calidad, almacén, mantenimiento, fábrica, planta, obra, obras, tienda, explotación, administración, cadena de suministro, transporte, recepción, seguridad, tráfico, cocina, sala, construcción, prevención',
    legal: 'legal, jurídico, jurídica, asesoría jurídica, cumplimiento, derecho',
    product: 'producto, productos',
    'customer-success':
      'atención al cliente, servicio al cliente, servicio de atención al cliente, postventa, posventa, éxito del cliente, experiencia de cliente, soporte al cliente',
    other: 'educación, académico, académica, deportes, cultura, pedagógico, enseñanza, estudios, sanitario',
  },
  hints: {
    it: 'tecnología, datos',
    sales: 'mercado, mercados, clientes, desarrollo, zona, expansión, inmobiliario',
    marketing: 'diseño, web, imagen, marca',
    finance: 'económico, inversiones, riesgos',
    hr: 'capacitación, laboral',
    engineering: 'innovación, técnica',
    operations:
      'jefe de proyecto, jefa de proyecto, jefe de proyectos, jefa de proyectos, gestor de proyectos, proyecto, proyectos, procesos, gestión, servicios generales',
    legal: 'contratos',
    product: 'gama',
    'customer-success': 'cliente, servicio, servicios, soporte',
    other: 'asociación, voluntariado, salud, social',
  },
  roles: {
    helper:
      'asistente, secretaria de dirección, secretario de dirección, asistente de dirección, asistente ejecutiva, asistente ejecutivo, secretaria, secretario, ayudante',
    deputy: 'adjunto, adjunta, sub',
    former:
      'exdirector, antiguo, antigua, jubilado, jubilada, expresidente, expresidenta, emérito, emérita, de honor, honorario',
    senior: 'sénior, principal',
    junior: 'becario, becaria, en prácticas, prácticas, aprendiz, júnior',
    scope: 'de, del, de la, de los, de las, para, al, a la, por, con, en',
    employer: 'en la empresa',
    join: 'y, e, o',
    filler:
      'el, la, los, las, un, una, general, regional, nacional, españa, méxico, zona, norte, sur, este, oeste, departamento, área, equipo, grupo, división, sl, sa, corporativo, corporativa, interino, interina',
    bound:
      'dirección, comercial, miembro, titular, administrador, administradora, principal, vocal, prácticas, empresario, líder, técnica, creativo, química, jefatura, oficial, ejecutivo, ejecutiva, consejero, conductor',
  },
  spans: [],
  isCompounding: false,
  stems: {},
};
