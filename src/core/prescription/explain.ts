import type { Message } from '../model/message.ts';
import type { Category } from './lexicon/termList.ts';

/** What a category is called when Tandem speaks of it: "reads as a how: a datastore". */
export const categoryNames: Readonly<Record<Category, string>> = {
  datastore: 'where data is kept',
  messaging: 'how parts hand work to each other',
  cache: 'how results are kept close',
  framework: 'what it is built on',
  library: 'which library does it',
  language: 'which language it is written in',
  interface: 'how parts talk to each other',
  infrastructure: 'where and how it runs',
  authentication: 'how identity and secrets are handled',
  dataModel: 'how data is shaped inside',
  code: 'how the code is cut',
  algorithm: 'how results are computed',
  architecture: 'how the system is cut',
  tooling: 'what it is built and tested with',
  vocabulary: "one of your team's inner words",
};

/** A question about the outcome that the author may have wanted, one for each category. */
const ALTERNATIVES: Readonly<Record<Category, string>> = {
  datastore:
    'What must hold for this data: how long is it kept, who may see it, how soon is it there, what may be lost?',
  messaging: 'How soon must it have happened, may it happen twice, and what does the user see until then?',
  cache: 'How fast must it be for the user, and how old may what they see be?',
  framework: 'What should people be able to do, on which devices, that this choice is meant to make possible?',
  library: 'What should it do for people, so that any library that does it would be right?',
  language: 'Which outcome depends on this: speed, platforms, or a team that has to look after it?',
  interface: 'What do people, partners or other products get to know or do through it, and how fast?',
  infrastructure: 'What does the user count on: how available, how fast, in which regions, at what cost?',
  authentication: 'Who may do what, for how long, and what must never leak? Is there a policy that asks for this?',
  dataModel: 'Which facts does the product have to know, for whom, and which rules hold between them?',
  code: 'What will be different for users, or for the next change, once this is done?',
  algorithm: 'How good must the result be, in whose eyes, and how would that be measured?',
  architecture: 'What should be possible that is not today: to change, to grow, or to fail on its own?',
  tooling: 'What has to be certain before this ships, whatever tool shows it?',
  vocabulary: 'What should people be able to do, however this is built?',
};

/** The headline of a finding: never who failed, always what would help. */
export const PRESCRIPTION_TEMPLATE = "'{words}' reads as a how. Is it given (by whom?), or engineering's to choose?";

/** What to say of `words` where they read as a how. */
export function prescriptionMessage(words: string): Message {
  return { template: PRESCRIPTION_TEMPLATE, data: { words } };
}

/** An outcome-shaped question to put in the place of a choice from `category`. */
export function alternativeTo(category: Category): Message {
  return { template: ALTERNATIVES[category], data: {} };
}

/** Every English template of this folder, for the translation bundle. */
export function prescriptionTemplates(): string[] {
  return [PRESCRIPTION_TEMPLATE, ...Object.values(ALTERNATIVES), ...Object.values(categoryNames)];
}
