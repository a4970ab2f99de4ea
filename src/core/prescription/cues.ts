/**
 * The wording around a term that tells a mandate from a fact. Each list is one kind of cue; the phrases are separated by
 * commas. A kind's weight is in `weights.ts`, its words for people in `features.ts`.
 */
export const cueWords = {
  mandate: `shall, must, should, has to, have to, needs to, need to, required to, ought to, is to be, are to be, ensure that, make sure, mandatory, it is required`,
  plan: `we will, we'll, we are going to, we're going to, we plan to, we intend to, we should, we need to, we want to use, let's, plan is to, the plan is, will be, will use, will need, will store, to be implemented`,
  instrument: `using, via, through, powered by, backed by, based on, store in, persist to, persists to, save to, lives in, live in, keep in, deploy to, cache in, write to, reads from, leveraging, utilizing, on top of, delegate to, delegates to, hash with`,
  task: `add, rename, extract, drop, introduce, set up, setup, wire up, convert, bump, upgrade, port, rewrite, collapse, mirror, lift, provision, mock, patch, install, build, write, retire, deprecate, consolidate, centralize, centralise, decouple, inline, adopt, switch, enable, commit, stand up, modify, change, scaffold, initialize, initialise, validate, make, put, keep, avoid, design, develop, return, run, log`,
  today: `currently, current state, current behavior, current behaviour, at the moment, at present, right now, until now, these days, last year, last quarter, has been in use, used to be, used to have`,
  fact: `historically, previously, originally, existing, already, the current, so far, was, were, has been, have been, had been, had, legacy, as of, now has, in place, is currently, are currently, we have, we've, have had, relies on, suffers, turns out, measured, merged, over time, we found, we saw`,
  trouble: `pain, broken, slow, slowly, fails because, root cause, hard to, difficult to, confusing, unreliable, single point of failure, bottleneck, incident, outage, debt`,
  source: `compliance, compliant, regulatory, GDPR, HIPAA, PCI, PCI-DSS, SOC 2, ISO 27001, FedRAMP, FIPS, required by, mandated by, requires us, contractual, contractually, by law, legal requirement, legally, audit requirement, auditors, licence terms, license terms, procurement, company policy, security policy, company standard, corporate standard, central IT, customer requires, customers require, client requires, customer's own, their own, their existing, agreed with, imposed by, vendor requires, standardised on, standardized on, statutory, data residency, the contract with, our contract`,
  external: `sign in with, signs in with, log in with, login with, sign up with, integrate with, integrates with, integration with, integrations with, export to, exports to, import from, imports from, connect my, connect their, connect your, connect to, sync with, syncs with, third-party, third party, compatible with, compatibility with, works with, interoperate, interoperability, supported by, support for, customers use, users use, pay with, pay via, share to, share via, post to`,
  visible: `shown, menu, dialog, modal, error message, visible, dropdown, drop-down, tooltip, colour, color, layout, prompt the user, exit code, sees, dashboard, panel, sidebar, typography, keyboard, screen reader, contrast, toast, banner, placeholder, highlight, video, can see, webpage`,
  builds: `written, built, has, have`,
  shows: `shown, understand, see, choose, be able, be accessible`,
  nonGoal: `out of scope, not in scope, not a goal, future work, later phase, outside the scope, outside of scope, not planned, no plans to, not part of this, will not be part of, we are not going to, not in this release, not in this version, descoped, explicitly excluded`,
  example: `e.g, for example, for instance, such as, like a, like an, similar to`,
  unsure: `may, might, could, perhaps, maybe, possibly, would, if possible, optionally, optional, tbd, open question, to be decided, consider, considering, explore, investigate, evaluate, spike, whether`,
  command: `CLI, subcommand, slash command, stderr, terminal, config key, config file, keyword, syntax, exit code, exits with, non-zero, stdout`,
  documenting: `documentation, docs, README, instructions, explanation, explains, video, demo, changelog, release notes, checklist`,
  mechanism: `backoff, TTL, idempotent, idempotency, cron, polling, lazy, lazily, eagerly, async, asynchronous, asynchronously, concurrently, concurrency, in memory, in-memory, on disk, recursively, deterministic, deterministically, atomically, atomic, transactional, in a transaction, immutable, append-only, non-blocking, round trip, rollback, rolled back, in parallel, server-side, client-side, at startup, on startup, at runtime, at build time, fallback, falls back, rate-limited, sharded, replicated, sanitize, sanitized, escaped, debounced, incremental, incrementally, keyed by, keyed on, indexed, paginated`,
  reuse: `reusable, shared, common, generic, extends, inherits, centralised, centralized, consolidated, duplicate, duplicated, duplication, existing, one place, single place, single source, parallel implementation, same code, in the codebase, no other, only place, thin, delegates, is derived from, are derived from, derived`,
  fields: `string, integer, boolean, nullable, array, enum, values, default, uuid, timestamp, metadata, payload, schema`,
  parts: `class, hook, helper, interface, adapter, layer, folder, directory, implementation, logic, codebase, wrapper, constructor, variable`,
  released: `release, released, launch, launched, milestone, sprint, week, month, phase, approved, review, reviewed, sign-off, adoption, feedback, training, workshop`,
} as const satisfies Readonly<Record<string, string>>;

type Words = Readonly<Partial<Record<keyof typeof cueWords, string>>>;

/** Regular verbs that are cues in every form: "store", "stores", "stored". */
export const cueVerbs: Words & { readonly builds: string } = {
  builds: `store, persist, save, use, implement, configure, bundle, hash, encrypt, invoke, call, inject, integrate, route, cache, index, query, maintain, execute, deploy, migrate, refactor, extend, pass, publish, emit, subscribe, queue, enqueue, retrieve, fetch, load, resolve, delegate, wrap, register, reside, live, inherit, import, contain, expose, reference, link, carry, own, populate, serialize, parse, poll, wire, mount, reuse, leverage, handle, replace, remove, delete, move, split, merge, generate, compile, memoize, define, type, instantiate, host, follow, update, share, fold, relocate, pin, derive, compute, create`,
  shows: `display, show, provide, allow, enable, present, list, render, explain, offer, prompt, notify, inform, highlight, indicate, support, accept, reject, prevent, warn, report, fail, print, output, require, ask, navigate, remain, redirect, play, appear, respond, restore, proceed, continue, skip, select, click, showcase, calculate, verify, check, confirm`,
  visible: `display`,
  documenting: `document`,
  mechanism: `retry, batch`,
  reuse: `reuse`,
};

/** What is a cue with an "s" behind it as well: "screen", "screens"; "run", "runs". */
export const cueNouns: Words = {
  instrument: `use, leverage, utilize`,
  trouble: `problem, issue, bug, struggle`,
  source: `comply, regulator, regulation`,
  external: `partner`,
  visible: `show, screen, button, click, notification, icon, print, browse, chart, inform, notify`,
  builds: `run, read, write`,
  shows: `let, send, keep, give`,
  nonGoal: `non-goal, rejected alternative`,
  command: `command, flag`,
  documenting: `guide, tutorial, report, demonstrate, section`,
  mechanism: `poll, timeout`,
  fields: `field, column, row, type, key, id, table, record, property, attribute`,
  parts: `component, module, function, method, handler, service, endpoint, file, script, library, dependency, package, call, caller, parameter`,
};

/** What chooses with any of the words behind it: "stored in", "validated by". */
export const choosers = {
  verbs:
    'stored saved kept persisted hosted deployed cached published written read exposed built implemented created generated served retrieved sent encoded represented hashed encrypted signed validated enforced triggered managed handled routed run runs used',
  prepositions: 'in on as to by with via using from through',
};

export type CueKind = keyof typeof cueWords;
