import type { FeatureName } from './features.ts';

/** Written by `src/tools/score.ts --fit`; change what is expected in `features.ts` and fit again. */
export const bias = -1.29;

/** The part of each feature in the log odds. */
export const weights: Readonly<Record<FeatureName, number>> = {
  /** a technology by its name: expected 1, seen in 351, 201 of them prescriptive. */
  name: 0.95,
  /** a part that only engineers see: expected 1, seen in 334, 175 of them prescriptive. */
  inner: 0.86,
  /** one of your team's inner words: expected 3.5, seen in 0, 0 of them prescriptive. */
  teamWord: 3.5,
  /** a private name from the code: expected 2, seen in 21, 17 of them prescriptive. */
  private: 1.96,
  /** a function call: expected 1, seen in 35, 30 of them prescriptive. */
  call: 1.24,
  /** a source file or folder: expected 1, seen in 70, 48 of them prescriptive. */
  source: 1.21,
  /** a test by its file: expected 1, seen in 11, 8 of them prescriptive. */
  testFile: 1.01,
  /** an endpoint: expected 1, seen in 10, 9 of them prescriptive. */
  endpoint: 1.12,
  /** a name in code style: expected 0.4, seen in 258, 127 of them prescriptive. */
  identifier: 0.22,
  /** a name written like a class: expected 0.5, seen in 35, 19 of them prescriptive. */
  pascal: 0.6,
  /** a constant or environment variable: expected 0.7, seen in 33, 20 of them prescriptive. */
  constant: 0.78,
  /** a function or field with its type: expected 1, seen in 13, 13 of them prescriptive. */
  signature: 1.16,
  /** a structure of data: expected 0.5, seen in 13, 10 of them prescriptive. */
  structure: 0.57,
  /** a query: expected 1.2, seen in 2, 2 of them prescriptive. */
  query: 1.22,
  /** a name from the code with what it is: expected 0.7, seen in 122, 66 of them prescriptive. */
  construct: 0.5,
  /** no word in it is sure to mean a part of software: expected -0.8, seen in 275, 52 of them prescriptive. */
  onlyShared: -0.6,
  /** an expression or structure of code: expected 0.2, seen in 122, 24 of them prescriptive. */
  expression: -0.35,
  /** something that people type: expected -0.8, seen in 29, 3 of them prescriptive. */
  command: -0.83,
  /** the sentence is about an inner part: expected 0.8, seen in 107, 90 of them prescriptive. */
  innerActor: 0.95,
  /** names several parts: expected 0.2, seen in 322, 208 of them prescriptive. */
  severalTell: 0.28,
  /** a list of fields: expected 0.8, seen in 26, 15 of them prescriptive. */
  tuple: 0.66,
  /** names data in plain text: expected -0.3, seen in 34, 5 of them prescriptive. */
  plainData: -0.67,
  /** its verb is one of building: expected 0.3, seen in 493, 281 of them prescriptive. */
  builds: 0.42,
  /** its verb is one of showing or allowing: expected -0.6, seen in 166, 41 of them prescriptive. */
  shows: -0.69,
  /** "using", "stored in" and the like in front of it: expected 1, seen in 68, 50 of them prescriptive. */
  chosen: 1.06,
  /** "using", "stored in" and the like in front of an inner part: expected 0.6, seen in 78, 58 of them prescriptive. */
  chosenInner: 0.83,
  /** a task that names code: expected 0.8, seen in 34, 28 of them prescriptive. */
  taskShape: 0.8,
  /** worded as a task: expected 0.1, seen in 83, 56 of them prescriptive. */
  task: 0.29,
  /** a mandate that names a technology: expected 0.5, seen in 109, 76 of them prescriptive. */
  mandateName: 0.35,
  /** a mandate that names code: expected 0.5, seen in 117, 78 of them prescriptive. */
  mandateShape: 0.49,
  /** a technology in a list of requirements: expected 0.3, seen in 113, 84 of them prescriptive. */
  nameAmongCriteria: 0.41,
  /** an inner part in a list of requirements: expected 0.2, seen in 106, 66 of them prescriptive. */
  innerAmongCriteria: 0.1,
  /** a label that announces a choice of technology: expected 0.8, seen in 10, 7 of them prescriptive. */
  labelled: 0.83,
  /** begins with what it names: expected 0.2, seen in 199, 109 of them prescriptive. */
  opensWith: 0.22,
  /** an outcome of a scenario that names code: expected 0.4, seen in 34, 15 of them prescriptive. */
  thenShape: 0.39,
  /** somebody who builds it wants it: expected 0.3, seen in 47, 28 of them prescriptive. */
  wish: 0.42,
  /** builds something that may be a part of software: expected 0.3, seen in 93, 26 of them prescriptive. */
  sharedBuilt: 0.34,
  /** tells a mechanism of something that may be a part of software: expected 0.3, seen in 36, 13 of them prescriptive. */
  sharedMechanism: 0.56,
  /** somebody who builds it wants a part of it: expected 0.4, seen in 19, 13 of them prescriptive. */
  wishParts: 0.43,
  /** mandates where the problem is told: expected 0.7, seen in 6, 2 of them prescriptive. */
  problemMandate: 0.75,
  /** names a platform: expected -0.2, seen in 116, 37 of them prescriptive. */
  nameOfPlatform: -0.56,
  /** names where data is kept or queued: expected 0.2, seen in 54, 41 of them prescriptive. */
  nameOfStore: 0.41,
  /** tells a mechanism: expected 0.4, seen in 71, 36 of them prescriptive. */
  mechanism: 0.45,
  /** tells what code to share: expected 0.2, seen in 94, 54 of them prescriptive. */
  reuse: 0.51,
  /** speaks of fields and types: expected 0.2, seen in 330, 160 of them prescriptive. */
  fields: 0.33,
  /** speaks of parts of code: expected 0.3, seen in 405, 183 of them prescriptive. */
  parts: 0.4,
  /** worded as a plan: expected 0.4, seen in 16, 4 of them prescriptive. */
  plan: 0.38,
  /** stands among the requirements: expected 0.4, seen in 673, 408 of them prescriptive. */
  inRequirements: 0.62,
  /** stands among the success criteria: expected 0.2, seen in 47, 19 of them prescriptive. */
  inSuccess: 0.26,
  /** stands where the problem is told: expected -1.5, seen in 111, 7 of them prescriptive. */
  inProblem: -1.57,
  /** stands among the entities: expected 0.6, seen in 40, 27 of them prescriptive. */
  inEntities: 0.77,
  /** stands in a technical part: expected 0.3, seen in 107, 53 of them prescriptive. */
  inTechnical: 0.33,
  /** stands in a user story: expected -0.2, seen in 117, 28 of them prescriptive. */
  inStory: -0.25,
  /** stands in an overview: expected -0.4, seen in 91, 14 of them prescriptive. */
  inOverview: -0.37,
  /** stands in a guide or report: expected -0.5, seen in 5, 1 of them prescriptive. */
  inGuide: -0.48,
  /** the sentence above its list names technology: expected 0.2, seen in 38, 23 of them prescriptive. */
  leadInner: 0.24,
  /** the sentences around it tell how, too: expected 2.5, seen in 1436, 624 of them prescriptive. */
  aroundIt: 2.95,
  /** much of the document tells how: expected 2, seen in 1436, 624 of them prescriptive. */
  inDocument: 2.37,
  /** what it names is the occasion, not the answer: expected -0.5, seen in 13, 3 of them prescriptive. */
  conditionNames: -0.41,
  /** tells what is there: expected -0.3, seen in 94, 15 of them prescriptive. */
  presentTense: -0.07,
  /** is about documents: expected -0.4, seen in 72, 15 of them prescriptive. */
  documenting: -0.6,
  /** is about how the work goes: expected -0.3, seen in 33, 12 of them prescriptive. */
  released: -0.31,
  /** tells what is there today: expected -0.8, seen in 76, 24 of them prescriptive. */
  fact: -0.57,
  /** tells in a list what is there: expected -0.2, seen in 159, 47 of them prescriptive. */
  presentListed: -0.15,
  /** goes on from what is there today: expected -0.4, seen in 26, 2 of them prescriptive. */
  afterFact: -0.49,
  /** cites a line of the code without mandating: expected -1.2, seen in 20, 6 of them prescriptive. */
  citesCode: -1.27,
  /** names no part but the one that it is about: expected -0.6, seen in 24, 9 of them prescriptive. */
  actorAlone: -0.73,
  /** names what is returned or shown: expected -0.5, seen in 38, 24 of them prescriptive. */
  returned: -0.43,
  /** is what headings of the document are about: expected -0.4, seen in 79, 27 of them prescriptive. */
  inHeadings: -0.4,
  /** tells of a problem: expected -0.6, seen in 25, 1 of them prescriptive. */
  trouble: -0.7,
  /** names what people connect to: expected -0.8, seen in 16, 4 of them prescriptive. */
  external: -0.74,
  /** tells what people see: expected -0.5, seen in 117, 33 of them prescriptive. */
  visible: -0.43,
  /** somebody does it: expected -0.5, seen in 60, 8 of them prescriptive. */
  personSubject: -0.5,
  /** gives an example: expected -0.3, seen in 28, 3 of them prescriptive. */
  example: -0.45,
  /** is not settled: expected -0.4, seen in 60, 17 of them prescriptive. */
  unsure: -0.4,
  /** is about a command and its options: expected -0.4, seen in 75, 22 of them prescriptive. */
  commandWords: -0.37,
  /** states something without mandating it: expected -0.6, seen in 210, 35 of them prescriptive. */
  statement: -0.34,
  /** an inner part keeps or calls something: expected 0.3, seen in 49, 44 of them prescriptive. */
  innerActorBuilds: 0.34,
  /** developers are the users, and it names what only its authors see: expected 0, seen in 97, 75 of them prescriptive. */
  codeForDevelopers: 0.28,
  /** developers are the users, and it names something in code style: expected -0.4, seen in 186, 52 of them prescriptive. */
  shapeForDevelopers: -0.57,
  /** developers are the users, and it names no code: expected -0.5, seen in 520, 163 of them prescriptive. */
  forDevelopers: -0.65,
  /** is what the document is about: expected -0.5, seen in 24, 5 of them prescriptive. */
  subject: -0.51,
  /** is told as done: expected -0.8, seen in 6, 2 of them prescriptive. */
  done: -0.81,
};

/** From which log odds on a sentence is reported. */
export const thresholds = {
  strict: -0.59,
  balanced: 0.22,
  lenient: 1.66,
} as const;
