import type { Language } from './language.ts';

/** What sections and states are called in Portuguese. */
export const PORTUGUESE: Language = {
  families: {
    questions:
      'questões em aberto|perguntas em aberto|questões abertas|perguntas abertas|pontos em aberto|pontos abertos|dúvidas em aberto|questões pendentes',
    decide: 'decisões pendentes|decisão pendente|decisões em aberto|decisões necessárias|decisão necessária|a decidir',
    decisions:
      'decisões|decisão|decisões tomadas|decisões-chave|decisões técnicas|decisões de design|decisões de arquitetura|decisões de produto|registro de decisões|stack escolhida|stack tecnológico escolhido|stack tecnológica escolhida',
    answered: 'esclarecimentos|perguntas respondidas|questões resolvidas',
    risks:
      'riscos|risco|riscos e mitigações|riscos e mitigação|riscos identificados|análise de riscos|matriz de riscos|desvantagens',
    mitigations: 'mitigações|mitigação|plano de mitigação',
    assumptions: 'premissas|premissa|suposições|pressupostos|hipóteses|premissas e dependências',
    metrics: 'métricas de sucesso|critérios de sucesso|métricas|indicadores de sucesso|indicadores',
    estimates: 'estimativa|estimativas|esforço|esforço estimado',
    options: 'opções|opções consideradas',
    alternatives: 'alternativas|alternativas consideradas|alternativas descartadas|alternativas rejeitadas',
    recommendation: 'recomendação|recomendações',
    evidence: 'evidências|evidência',
    scopeChanges: 'mudança de escopo|mudanças de escopo|solicitações de mudança',
    nonGoals: 'não objetivos|não-objetivos|fora de escopo|fora do escopo',
    history: 'histórico|histórico de alterações|histórico de versões|glossário|anexo|anexos|referências|sumário|índice',
    acceptance: 'critérios de aceitação|critérios de aceite|cenários de aceitação',
    faq: 'perguntas frequentes',
  },
  sides: {
    strong: {
      pm: 'objetivo|metas|problema|o problema|declaração do problema|definição do problema|motivação|contexto|requisitos|casos de uso|caso de uso|usuários|público-alvo|escopo|dentro do escopo|âmbito|funcionalidades|funcionalidades principais|benefícios|valor|proposta de valor|prioridade|casos extremos|casos de borda|cenários|visão|visão do produto|regras de negócio',
      engineering:
        'arquitetura|design técnico|projeto técnico|desenho técnico|implementação|plano de implementação|detalhes de implementação|modelo de dados|modelos de dados|banco de dados|base de dados|esquema do banco de dados|componentes|interfaces|stack tecnológica|tecnologias|especificações técnicas|plano de testes|estratégia de testes|testes|tratamento de erros|implantação|migração|tarefas',
      shared:
        'justificativa|vantagens|prós e contras|consequências|dependências|restrições|limitações|cronograma|marcos|próximos passos|partes interessadas',
      none: 'apêndice|recursos',
    },
    weak: {
      pm: 'resumo|resumo executivo|introdução|descrição|visão geral',
      engineering: 'solução|solução proposta|exemplo',
    },
    first: {
      pm: 'requisitos|histórias|critérios|métricas|objetivos',
      engineering: 'arquitetura|implementação|testes',
      shared: 'riscos|decisões|alternativas|opções|questões|perguntas',
    },
  },
  labels: 'Status|Responsável|Prazo|Resposta|Decisão|Motivo|Opções|Mitigação|Decidido em|Substitui',
  templateLabels:
    'Objetivo|Quem decide|Opção|Benefício|Custo|Esforço|Por|Baseia-se em|Risco|Probabilidade|Impacto|Confiança|Fonte|Restrição alterada|Impacto no prazo|Impacto na qualidade|Se ninguém decidir|Equipe|Dependência|Dados|Escopo|Ambiente|Antes|Depois',
  riskStatuses: 'mitigado|aceito|fechado',
  statuses: {
    open: 'aberto|aberta|em aberto|proposto|proposta|rascunho|em revisão|em análise|em andamento|em discussão|pendente',
    decided:
      'decidido|decidida|aceito|aceita|aceite|aprovado|aprovada|resolvido|resolvida|fechado|fechada|concluído|concluída|escolhido|escolhida',
    rejected: 'rejeitado|rejeitada|recusado|recusada|descartado|descartada|cancelado',
    superseded: 'substituído|substituída|obsoleto|obsoleta',
    deferred: 'adiado|adiada|postergado|postergada',
  },
  sayings: {
    promises: 'entregaremos|lançaremos|será (?:lançad|entregue)|estará (?:pront[oa]|disponível)',
    many: 'a maioria d|muitos|\\d+ ?% d',
    who: 'usuários|clientes|pessoas',
    does: 'querem|pedem|preferem|precisam|reclamam',
    doubts: 'se|deve|devem|deveria|pesquisa|entrevistas?|estudo|segundo',
  },
};
