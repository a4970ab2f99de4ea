import type { SideWords } from './sideWords.ts';

export const PORTUGUESE: SideWords = {
  strong: {
    pm: `
      objetivo|metas|não-objetivos|problema|o problema|declaração do problema|definição do problema|motivação|contexto|requisitos
      critérios de aceitação|métricas|indicadores|casos de uso|caso de uso|usuários|público-alvo|escopo|fora do escopo|fora de escopo
      dentro do escopo|âmbito|funcionalidades|funcionalidades principais|benefícios|valor|proposta de valor|prioridade|casos extremos
      casos de borda|cenários|visão|visão do produto|regras de negócio`,
    engineering: `
      arquitetura|design técnico|projeto técnico|desenho técnico|implementação|plano de implementação|detalhes de implementação|modelo de dados
      modelos de dados|banco de dados|base de dados|esquema do banco de dados|componentes|interfaces|stack tecnológica|tecnologias
      especificações técnicas|plano de testes|estratégia de testes|testes|tratamento de erros|implantação|migração|tarefas|estimativa|esforço`,
    shared: `
      pontos em aberto|decisão|decisões|justificativa|alternativas|opções|vantagens|desvantagens|prós e contras|consequências|riscos|premissas
      suposições|pressupostos|dependências|restrições|limitações|cronograma|marcos|próximos passos|status|recomendação|recomendações
      partes interessadas`,
    none: 'índice|sumário|glossário|referências|apêndice|anexo|histórico|recursos|links',
  },
  weak: {
    pm: 'resumo|resumo executivo|introdução|descrição|visão geral',
    engineering: 'solução|solução proposta|exemplo',
  },
  first: {
    pm: 'requisitos|histórias|critérios|métricas|objetivos',
    engineering: 'arquitetura|implementação|testes',
    shared: 'riscos|decisões|alternativas|opções|questões|perguntas',
    none: 'histórico',
  },
};
