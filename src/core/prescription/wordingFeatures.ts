import { isInnerActor, mandateIn } from './clause.ts';
import type { CueKind } from './cues.ts';
import type { Sentence, SetFeature } from './sentence.ts';
import { isName, isShape, tells } from './substanceKinds.ts';

/** How far behind "using" a term may stand, in characters of the same clause. */
const REACH = 32;
const TASK_REACH = 70;
/** How far into the clause what it begins with may start. */
const OPENING = 3;
const LABEL_REACH = 40;
const LABELLED =
  /^\W*(?:tech(?:nology|nologies| stack)?|librar(?:y|ies)|frameworks?|stack|database|storage|formula|algorithm|languages?|implementation|backend|frontend|runtime|engine|model|hosting|infrastructure|platform|api|endpoints?|protocol|format|schema|cache|caching|queue|auth(?:entication)?|testing|uses?|using|tools?|tooling|orm|deployment)\W{0,4}:/i;
const BUILDER = /\b(?:developer|engineer|administrator|admin|architect|devops|maintainer|operator|programmer|team)\b/i;
/** What tells, in the sentence before, that something was found rather than asked for. */
const TOLD = /\b(?:currently|today|found|not fixed|existing|was|were|already|measured|bug|broken|defect|silently)\b/i;
const THEN = /^\W*(?:then|and)\b/i;
const RETURNED = /\b(?:return|returns|show|shows|display|displays|includ\w+|provide|provides|respond|support)\b/i;
const WISH = /^\W*I want\b/;
const PRESENT =
  /\b(?:is|are|has|have|does|removes|uses|treats|returns|calls|reads|writes|exists?|lives?|runs|contains?)\b/;
/** Families of words that count by how many of them there are. */
const FAMILIES = [
  'documenting',
  'mechanism',
  'reuse',
  'fields',
  'parts',
  'released',
] as const satisfies readonly CueKind[];
/** So many words of a family are as good as all. */
const ENOUGH = 2;

/** How a sentence says what it says. */
export function setWording(sentence: Sentence, set: SetFeature): void {
  const { text, clause, kinds, names, shapes, verb, mandate, task, listed } = sentence;
  set('mandateName', mandate && names);
  set('mandateShape', mandate && shapes.length > 0);
  set('plan', kinds.has('plan'));
  set('builds', verb === 'builds');
  set('shows', verb === 'shows');
  const mandateAt = mandateIn(text);
  const innerActor = isInnerActor(text, mandateAt);
  set('innerActor', innerActor);
  set('innerActorBuilds', innerActor && verb === 'builds');
  set('actorAlone', innerActor && !sentence.substances.some((each) => each.start > mandateAt && tells(each)));
  set('thenShape', shapes.length > 0 && THEN.test(text));
  set('returned', shapes.length > 1 && RETURNED.test(text.slice(clause.start)));
  const bare = !mandate && !task && !kinds.has('plan') && !clause.isStory && !WISH.test(text);
  const present = bare && PRESENT.test(text);
  set('statement', bare && !listed);
  set('presentTense', !listed && present);
  set('presentListed', listed && present && !THEN.test(text));
  set('afterFact', bare && TOLD.test(sentence.unit.previous ?? ''));
  set('labelled', LABELLED.test(text.slice(0, LABEL_REACH)));
  const first = sentence.substances.find(({ start }) => start >= clause.start);
  set('opensWith', first !== undefined && first.start <= clause.start + OPENING && tells(first));
  setTask(sentence, set);
  setChosen(sentence, set);
  setFamilies(sentence, set);
}

function setTask({ task, shapes }: Sentence, set: SetFeature): void {
  set('task', task !== undefined);
  if (task) {
    set(
      'taskShape',
      shapes.some(({ start }) => start - task.end < TASK_REACH),
    );
  }
}

function setChosen({ text, cues, inClause }: Sentence, set: SetFeature): void {
  for (const { meaning, end } of cues) {
    if (meaning.includes('instrument')) {
      const governed = inClause.filter(
        ({ start }) => start >= end && start - end <= REACH && !/[;.]\s/.test(text.slice(end, start)),
      );
      set('chosen', governed.some(isName));
      set(
        'chosenInner',
        governed.some((substance) => substance.kind === 'inner' || isShape(substance)),
      );
    }
  }
}

function setFamilies(sentence: Sentence, set: SetFeature): void {
  const { text, clause, verb, task, substances } = sentence;
  const counts = new Map<CueKind, number>();
  for (const { meaning, start } of sentence.cues) {
    if (start >= clause.start && start < clause.end) {
      for (const kind of meaning) {
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
    }
  }
  for (const kind of FAMILIES) {
    set(kind, Math.min(1, (counts.get(kind) ?? 0) / ENOUGH));
  }
  const wish = WISH.test(text) || (clause.isStory && BUILDER.test(text.slice(0, clause.start)));
  set('wish', wish);
  set('wishParts', wish && (counts.has('parts') || counts.has('fields')));
  const onlyShared = !substances.some(tells);
  set('sharedBuilt', onlyShared && (verb === 'builds' || task !== undefined));
  set('sharedMechanism', onlyShared && (counts.has('mechanism') || counts.has('reuse')));
}
