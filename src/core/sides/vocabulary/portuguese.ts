import type { SideWords } from './sideWords.ts';

export const PORTUGUESE: SideWords = {
  strong: {
    pm: `
      objetivo|objetivos|metas|não objetivos|não-objetivos|problema|o problema|declaração do problema|definição do problema|motivação|contexto
      contexto e problema|requisitos|requisitos funcionais|requisitos não funcionais|requisitos não-funcionais|histórias de usuário
      história de usuário|histórias de utilizador|critérios de aceitação|critérios de aceite|critérios de sucesso|métricas de sucesso|métricas
      indicadores|casos de uso|caso de uso|usuários|público-alvo|escopo|fora do escopo|fora de escopo|dentro do escopo|âmbito|funcionalidades
      funcionalidades principais|benefícios|valor|proposta de valor|prioridade|prioridades|casos extremos|casos de borda|cenários|visão
      visão do produto|regras de negócio`,
    engineering: `
      arquitetura|arquitetura do sistema|arquitetura técnica|design técnico|projeto técnico|desenho técnico|implementação|plano de implementação
      detalhes de implementação|modelo de dados|modelos de dados|banco de dados|base de dados|esquema do banco de dados|componentes|interfaces
      stack tecnológica|tecnologias|especificações técnicas|plano de testes|estratégia de testes|testes|tratamento de erros|implantação|migração
      tarefas|estimativa|estimativas|esforço`,
    shared: `
      questões em aberto|perguntas em aberto|questões abertas|perguntas abertas|pontos em aberto|decisão|decisões|justificativa|alternativas
      alternativas consideradas|opções|opções consideradas|vantagens|desvantagens|vantagens e desvantagens|prós e contras|consequências|riscos
      riscos e mitigações|riscos e mitigação|premissas|suposições|pressupostos|dependências|restrições|limitações|cronograma|marcos|próximos passos
      status|recomendação|recomendações|partes interessadas`,
    none: `
      índice|sumário|glossário|referências|apêndice|apêndices|anexo|anexos|histórico|histórico de alterações|histórico de versões|recursos|links`,
  },
  weak: {
    pm: 'resumo|resumo executivo|introdução|descrição|visão geral',
    engineering: 'solução|solução proposta|exemplos|exemplo',
  },
};
