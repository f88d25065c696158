import type { Lexicon } from '../lexicon.ts';

/** Portuguese words for posts and fields of work. */
export const lexicon: Lexicon = {
  posts: {
    owner: {
      any: 'proprietário, proprietária, dono, dona, fundador, fundadora, cofundador, cofundadora, co fundador, co fundadora, sócio, sócia, sócio fundador, sócia fundadora, sócio diretor, sócia diretora, sócio gerente, sócia gerente, sócio proprietário, sócia proprietária, acionista, empresário, empresária, sócio administrador',
    },
    'c-suite': {
      any: 'diretor executivo, diretora executiva, diretoria executiva',
      'general-management':
        'presidente, presidenta, diretor geral, diretora geral, administrador delegado, diretor presidente, diretora presidente, presidente do conselho, prefeito, prefeita, reitor, reitora, secretário geral, secretária geral, gerente geral, presidente executivo, superintendente geral',
    },
    vp: { any: 'vice presidente, vicepresidente' },
    director: {
      any: 'diretor, diretora, diretores, diretoria, subdiretor, subdiretora, diretor adjunto, diretora adjunta, conselheiro, conselheira, membro do conselho, superintendente',
      sales: 'diretor comercial, diretora comercial',
      finance: 'tesoureiro, tesoureira, diretor financeiro, diretora financeira',
      engineering: 'diretor técnico, diretora técnica',
      marketing: 'diretor de arte, diretora de arte, diretor criativo, diretora criativa',
    },
    head: {
      any: 'chefe de departamento, chefe do departamento, chefe de divisão, chefe, decano',
      marketing: 'editor chefe, redator chefe, editora chefe',
    },
    manager: {
      any: 'gerente, gestor, gestora, encarregado, encarregada, responsável, chefe de equipe, chefe de equipa, chefe de projeto, líder de equipe, líder de equipa, líder de projeto, gerente de projeto, gerente de projetos, supervisor, supervisora',
      operations: 'mestre de obras, chefe de oficina, gerente de loja, encarregado de obra',
      product: 'gerente de produto, gerente de produtos',
      sales: 'gerente comercial, gerente de vendas, gerente de contas',
    },
    senior: { any: 'especialista sênior' },
    individual: {
      any: `enólogo, rececionista, conselho fiscal, solicitador, solicitadora, higienista oral, técnico, técnica, assessor, assessora, coordenador, coordenadora, assistente, auxiliar, secretário, secretária, consultor, consultora, analista, engenheiro, engenheira, especialista, funcionário, funcionária, formador, formadora, pesquisador, pesquisadora,
        investigador, agente, ajudante, operador, operadora, colaborador, colaboradora, membro, vogal, suplente, voluntário, voluntária, arquiteto, arquiteta, executivo, executiva, representante, instrutor, instrutora, atendente, colaborador externo`,
      sales:
        'vendedor, vendedora, executivo de contas, executiva de contas, executivo de vendas, executiva de vendas, representante comercial, consultor de vendas, consultora de vendas, corretor, corretora, corretor de imóveis, assistente comercial, técnico comercial',
      marketing: 'jornalista, redator, redatora, fotógrafo, fotógrafa, publicitário, publicitária, designer gráfico',
      finance: 'contador, contadora, contabilista, economista, auditor, auditora, técnico oficial de contas',
      hr: 'recrutador, recrutadora',
      legal: 'advogado, advogada, notário, jurista, procurador, procuradora',
      engineering:
        'desenvolvedor, desenvolvedora, programador, programadora, desenhista, projetista, químico, cientista, cientista de dados, desenhador',
      it: 'informático, administrador de sistemas, administrador de redes',
      'customer-success': 'atendente de telemarketing, operador de call center',
      operations:
        'mecânico, eletricista, encanador, cozinheiro, cozinheira, garçom, motorista, carpinteiro, pedreiro, pintor, comprador, compradora, operário, operária, recepcionista, zelador, porteiro, padeiro, jardineiro, soldador, auxiliar administrativo, assistente administrativo, assistente administrativa, estoquista, administrativo, administrativa',
      other:
        'enfermeiro, enfermeira, médico, médica, cirurgião, dentista, farmacêutico, farmacêutica, professor, professora, docente, docentes, psicólogo, psicóloga, fisioterapeuta, tradutor, tradutora, artista, músico, ator, atriz, bibliotecário, cabeleireiro, cabeleireira, veterinário, veterinária, policial, padre, vereador, vereadora, fonoaudiólogo, nutricionista',
    },
    entry: {
      any: 'estagiário, estagiária, aprendiz, jovem aprendiz, estudante, trainee, bolsista, estágio, menor aprendiz',
    },
  },
  fields: {
    it: 'informática, sistemas de informação, tecnologia da informação, ti, redes, sistemas, infraestrutura',
    sales:
      'vendas, desenvolvimento de negócios, negócios, exportação, comércio exterior, novos negócios, grandes contas, contas chave',
    marketing:
      'comunicação, imprensa, publicidade, relações públicas, assessoria de imprensa, mídia, mídias sociais, redes sociais, eventos, conteúdo',
    finance:
      'finanças, financeiro, financeira, contabilidade, tesouraria, administrativo financeiro, controladoria, fiscal, faturamento, cobrança, contas a pagar, contas a receber',
    hr: 'recursos humanos, rh, gente e gestão, pessoas, recrutamento, recrutamento e seleção, seleção, formação, treinamento, departamento pessoal, talentos',
    engineering:
      'engenharia, pesquisa e desenvolvimento, investigação e desenvolvimento, desenvolvimento de software, desenvolvimento web, pesquisa, laboratório, projetos de engenharia',
    operations:
      'operações, produção, logística, compras, qualidade, armazém, manutenção, fábrica, obra, obras, loja, administração, suprimentos, transporte, transportes, recepção, segurança do trabalho, almoxarifado, expedição, construção, cozinha',
    legal: 'jurídico, jurídica, departamento jurídico, direito, conformidade, legal',
    product: 'produto, produtos',
    'customer-success':
      'atendimento ao cliente, atendimento, pós venda, pós vendas, sucesso do cliente, serviço ao cliente, apoio ao cliente, suporte ao cliente, experiência do cliente, suporte técnico',
    other: 'educação, acadêmico, académico, pedagógico, pedagógica, esportes, cultura, ensino, saúde, clínico',
  },
  hints: {
    it: 'tecnologia, dados, segurança da informação',
    sales: 'mercado, mercados, desenvolvimento, clientes, expansão, imobiliário',
    marketing: 'criação, criativo, imagem, marca, design e comunicação',
    finance: 'investimentos, riscos, custos',
    hr: 'capacitação, trabalho',
    engineering: 'inovação',
    operations:
      'chefe de projeto, líder de projeto, gerente de projeto, gerente de projetos, projeto, projetos, processos, gestão, planejamento, planeamento, segurança, serviços gerais',
    legal: 'contratos, licitações',
    product: 'linha de produto',
    'customer-success': 'cliente, serviço, serviços, suporte',
    other: 'associação, social, escola',
  },
  roles: {
    helper:
      'assistente, secretária, secretário, assistente de direção, secretária executiva, assessor da, assessora da, assistente executiva, assistente executivo, secretária da direção',
    deputy: 'adjunto, adjunta, sub, vice',
    former: 'ex, antigo, antiga, aposentado, aposentada, emérito, honorário',
    senior: 'sênior, sénior, pleno sênior, principal',
    junior: 'estagiário, estagiária, júnior, aprendiz',
    scope: 'de, do, da, dos, das, para, ao, à, aos, às, por, com, em, no, na',
    employer: 'na empresa',
    join: 'e, ou',
    filler:
      'o, a, os, as, um, uma, geral, regional, nacional, brasil, portugal, sul, norte, leste, oeste, departamento, área, equipe, equipa, grupo, divisão, ltda, setor, interino, corporativo, corporativa',
    bound: 'membro, gestor, gestora, empresário, principal, chefe, diretoria, executivo, executiva, condutor, comissão',
  },
  spans: [],
  isCompounding: false,
  stems: {},
};
