import type { TermList } from './termList.ts';

/** How a system is cut into parts. */
export const architectures: TermList = {
  category: 'architecture',
  names: `CQRS, hexagonal architecture, clean architecture, onion architecture, MVC, MVVM, DDD, domain-driven design, event-driven, ETL`,
  inner: `microservice|micro-service|micro service, monolith|monolithic, service-oriented, multi-agent architecture, modular architecture, layered architecture, architecture pattern, plugin architecture, client-server, peer-to-peer, three-tier,
    bounded context, separate service, shared service, new service, dedicated service, internal service, standalone service, service boundary, orchestration layer, abstraction layer, domain layer, presentation layer, business logic layer,
    design pattern, observer pattern, strategy pattern, adapter pattern, plugin interface, single-threaded, stateless, loosely coupled, decoupled, tightly coupled, separation of concerns, supervisor agent, orchestrator, technology stack, tech stack,
    serverless architecture`,
  shared: `architecture, layer, tier, subsystem, service, modular, pipeline stage, boundary, backend service, multi-agent system, facade, sub-agent, subagent, system architecture, software architecture, source of truth, single source of truth`,
};
