import type { FeatureName } from './features.ts';

/** Written by `src/tools/score.ts --fit`; change what is expected in `features.ts` and fit again. */
export const bias = -1.67;

/** The part of each feature in the log odds. */
export const weights: Readonly<Record<FeatureName, number>> = {
  /** a technology by its name: expected 1, seen in 352, 195 of them prescriptive. */
  name: 0.89,
  /** a part that only engineers see: expected 1, seen in 304, 178 of them prescriptive. */
  inner: 0.87,
  /** a word that may mean a part of software: expected 0.1, seen in 943, 397 of them prescriptive. */
  shared: 0.11,
  /** one of your team's inner words: expected 3.5, seen in 0, 0 of them prescriptive. */
  teamWord: 3.5,
  /** several technical words in one sentence: expected 0.3, seen in 798, 326 of them prescriptive. */
  manyTerms: 0.2,
  /** a private name from the code: expected 2, seen in 21, 17 of them prescriptive. */
  private: 1.93,
  /** a function call: expected 1, seen in 35, 30 of them prescriptive. */
  call: 1.25,
  /** a source file or folder: expected 1, seen in 70, 48 of them prescriptive. */
  source: 1.07,
  /** a test by its file: expected 1, seen in 11, 8 of them prescriptive. */
  testFile: 1.03,
  /** an endpoint: expected 1, seen in 10, 9 of them prescriptive. */
  endpoint: 1.16,
  /** a name in code style: expected 0.5, seen in 269, 127 of them prescriptive. */
  identifier: 0.09,
  /** a name written like a class: expected 0.5, seen in 33, 18 of them prescriptive. */
  pascal: 0.6,
  /** a constant or environment variable: expected 0.7, seen in 33, 20 of them prescriptive. */
  constant: 0.77,
  /** a function or field with its type: expected 1, seen in 13, 13 of them prescriptive. */
  signature: 1.13,
  /** a structure of data: expected 0.5, seen in 13, 10 of them prescriptive. */
  structure: 0.54,
  /** a query: expected 1.2, seen in 2, 2 of them prescriptive. */
  query: 1.22,
  /** a name from the code with what it is: expected 0.7, seen in 116, 65 of them prescriptive. */
  construct: 0.64,
  /** is nothing but code: expected 0.2, seen in 74, 32 of them prescriptive. */
  onlyCode: 0.13,
  /** no word in it is sure to mean a part of software: expected -0.8, seen in 276, 46 of them prescriptive. */
  onlyShared: -0.47,
  /** an expression or structure of code: expected 0.2, seen in 121, 22 of them prescriptive. */
  expression: -0.38,
  /** several names from the code: expected 0.4, seen in 168, 99 of them prescriptive. */
  manyShapes: 0.24,
  /** a configuration or text file: expected 0, seen in 39, 15 of them prescriptive. */
  document: 0.02,
  /** something that people type: expected -0.8, seen in 29, 3 of them prescriptive. */
  command: -0.86,
  /** a value in code style: expected 0, seen in 123, 40 of them prescriptive. */
  value: -0.2,
  /** the sentence is about an inner part: expected 0.8, seen in 97, 88 of them prescriptive. */
  innerActor: 0.9,
  /** a list of fields: expected 0.8, seen in 27, 15 of them prescriptive. */
  tuple: 0.66,
  /** is about how data is kept or shaped: expected 0.3, seen in 517, 243 of them prescriptive. */
  aboutData: 0.15,
  /** is about code: expected 0.2, seen in 887, 393 of them prescriptive. */
  aboutCode: 0.29,
  /** is about how it runs: expected 0.1, seen in 417, 132 of them prescriptive. */
  aboutRunning: -0.05,
  /** is about how parts talk to each other: expected 0.1, seen in 122, 48 of them prescriptive. */
  aboutInterfaces: 0.03,
  /** is about tokens and keys: expected 0.1, seen in 99, 41 of them prescriptive. */
  aboutSecrets: -0.07,
  /** is about how results are computed: expected 0.1, seen in 88, 33 of them prescriptive. */
  aboutMethod: 0.16,
  /** its verb is one of building: expected 0.3, seen in 486, 273 of them prescriptive. */
  builds: 0.11,
  /** a verb of building with a technology: expected 0.6, seen in 153, 107 of them prescriptive. */
  buildsName: 0.42,
  /** a verb of building with an inner part: expected 0.5, seen in 252, 166 of them prescriptive. */
  buildsInner: 0.43,
  /** its verb is one of showing or allowing: expected -0.6, seen in 160, 40 of them prescriptive. */
  shows: -0.64,
  /** "using", "stored in" and the like in front of it: expected 1, seen in 64, 46 of them prescriptive. */
  chosen: 1.07,
  /** "using", "stored in" and the like in front of an inner part: expected 0.6, seen in 78, 61 of them prescriptive. */
  chosenInner: 0.84,
  /** a task that names it: expected 0.7, seen in 29, 21 of them prescriptive. */
  taskTerm: 0.62,
  /** a task that names code: expected 0.8, seen in 32, 26 of them prescriptive. */
  taskShape: 0.81,
  /** worded as a task: expected 0.1, seen in 80, 53 of them prescriptive. */
  task: 0.18,
  /** a mandate that names a technology: expected 0.5, seen in 102, 70 of them prescriptive. */
  mandateName: 0.38,
  /** a mandate that names an inner part: expected 0.5, seen in 95, 76 of them prescriptive. */
  mandateInner: 0.46,
  /** a mandate that names code: expected 0.5, seen in 110, 74 of them prescriptive. */
  mandateShape: 0.53,
  /** a technology in a list of requirements: expected 0.3, seen in 116, 86 of them prescriptive. */
  nameAmongCriteria: 0.48,
  /** an inner part in a list of requirements: expected 0.2, seen in 89, 61 of them prescriptive. */
  innerAmongCriteria: 0.28,
  /** code in a list of requirements: expected 0.2, seen in 188, 104 of them prescriptive. */
  shapeAmongCriteria: 0.09,
  /** a label that announces a choice of technology: expected 0.8, seen in 10, 7 of them prescriptive. */
  labelled: 0.83,
  /** begins with what it names: expected 0.2, seen in 191, 105 of them prescriptive. */
  opensWith: 0.33,
  /** somebody who builds it wants it: expected 0.3, seen in 47, 28 of them prescriptive. */
  wish: 0.47,
  /** builds something that may be a part of software: expected 0.3, seen in 91, 20 of them prescriptive. */
  sharedBuilt: 0.44,
  /** tells a mechanism of something that may be a part of software: expected 0.3, seen in 37, 13 of them prescriptive. */
  sharedMechanism: 0.62,
  /** somebody who builds it wants a part of it: expected 0.4, seen in 19, 13 of them prescriptive. */
  wishParts: 0.48,
  /** mandates where the problem is told: expected 0.7, seen in 6, 2 of them prescriptive. */
  problemMandate: 0.75,
  /** names a platform: expected -0.2, seen in 121, 38 of them prescriptive. */
  nameOfPlatform: -0.44,
  /** names where data is kept or queued: expected 0.2, seen in 55, 41 of them prescriptive. */
  nameOfStore: 0.45,
  /** tells a mechanism: expected 0.4, seen in 71, 36 of them prescriptive. */
  mechanism: 0.48,
  /** tells what code to share: expected 0.2, seen in 93, 53 of them prescriptive. */
  reuse: 0.49,
  /** speaks of fields and types: expected 0.2, seen in 327, 158 of them prescriptive. */
  fields: 0.25,
  /** fields and types with code: expected 0.2, seen in 134, 79 of them prescriptive. */
  fieldsTogether: 0.16,
  /** speaks of parts of code: expected 0.3, seen in 400, 181 of them prescriptive. */
  parts: 0.34,
  /** parts of code with a name: expected 0.2, seen in 192, 114 of them prescriptive. */
  partsTogether: -0.09,
  /** tells what comes back: expected 0, seen in 134, 69 of them prescriptive. */
  returns: -0.04,
  /** tells what people get, by field names: expected -0.4, seen in 48, 34 of them prescriptive. */
  returnsFields: -0.38,
  /** worded as a plan: expected 0.4, seen in 16, 4 of them prescriptive. */
  plan: 0.39,
  /** says itself that it is internal: expected 0.3, seen in 18, 3 of them prescriptive. */
  internal: 0.3,
  /** stands among the requirements: expected 0.4, seen in 660, 400 of them prescriptive. */
  inRequirements: 0.64,
  /** stands among the success criteria: expected 0.2, seen in 46, 18 of them prescriptive. */
  inSuccess: 0.2,
  /** stands where the problem is told: expected -1.5, seen in 108, 7 of them prescriptive. */
  inProblem: -1.63,
  /** stands among the entities: expected 0.6, seen in 38, 25 of them prescriptive. */
  inEntities: 0.73,
  /** stands in a technical part: expected 0.3, seen in 105, 53 of them prescriptive. */
  inTechnical: 0.35,
  /** stands in a user story: expected -0.2, seen in 116, 28 of them prescriptive. */
  inStory: -0.22,
  /** stands in a scenario: expected 0, seen in 182, 54 of them prescriptive. */
  inScenario: 0.06,
  /** stands in an overview: expected -0.4, seen in 92, 14 of them prescriptive. */
  inOverview: -0.36,
  /** stands in a guide or report: expected -0.5, seen in 7, 1 of them prescriptive. */
  inGuide: -0.48,
  /** the sentence above its list names technology: expected 0.2, seen in 40, 23 of them prescriptive. */
  leadInner: 0.27,
  /** the sentence above its list names code: expected 0.2, seen in 46, 23 of them prescriptive. */
  leadCode: 0.13,
  /** the sentence above its list mandates: expected 0.2, seen in 17, 4 of them prescriptive. */
  leadMandate: 0.12,
  /** the sentence above its list speaks of fields: expected 0.3, seen in 27, 8 of them prescriptive. */
  leadFields: 0.23,
  /** the sentence before it names technology: expected 0.2, seen in 99, 23 of them prescriptive. */
  previousInner: -0.15,
  /** stands in a column for technology: expected 0.4, seen in 3, 0 of them prescriptive. */
  technicalColumn: 0.28,
  /** the sentences around it tell how, too: expected 2.5, seen in 1421, 612 of them prescriptive. */
  aroundIt: 2.88,
  /** much of the document tells how: expected 2, seen in 1421, 612 of them prescriptive. */
  inDocument: 2.34,
  /** what it names is the occasion, not the answer: expected -0.5, seen in 13, 3 of them prescriptive. */
  conditionNames: -0.4,
  /** tells what is there: expected -0.3, seen in 97, 15 of them prescriptive. */
  presentTense: -0.1,
  /** is about tests: expected -0.2, seen in 74, 26 of them prescriptive. */
  testing: -0.25,
  /** is about documents: expected -0.4, seen in 73, 16 of them prescriptive. */
  documenting: -0.61,
  /** tells a benefit: expected -0.2, seen in 41, 11 of them prescriptive. */
  benefit: -0.27,
  /** is about how the work goes: expected -0.3, seen in 30, 12 of them prescriptive. */
  released: -0.29,
  /** tells what is there today: expected -0.8, seen in 111, 39 of them prescriptive. */
  fact: -0.58,
  /** tells of a problem: expected -0.6, seen in 14, 1 of them prescriptive. */
  trouble: -0.67,
  /** names what people connect to: expected -0.8, seen in 16, 4 of them prescriptive. */
  external: -0.75,
  /** tells what people see: expected -0.5, seen in 112, 33 of them prescriptive. */
  visible: -0.44,
  /** is about people: expected -0.2, seen in 215, 80 of them prescriptive. */
  people: 0.04,
  /** is a user story: expected -0.2, seen in 37, 22 of them prescriptive. */
  story: -0.13,
  /** somebody does it: expected -0.5, seen in 57, 8 of them prescriptive. */
  personSubject: -0.49,
  /** says what not to do: expected -0.1, seen in 207, 70 of them prescriptive. */
  negated: 0.06,
  /** tells of an alternative: expected -0.8, seen in 1, 0 of them prescriptive. */
  alternative: -0.8,
  /** gives an example: expected -0.3, seen in 28, 3 of them prescriptive. */
  example: -0.47,
  /** is not settled: expected -0.4, seen in 58, 16 of them prescriptive. */
  unsure: -0.45,
  /** is a number to reach: expected -0.2, seen in 41, 21 of them prescriptive. */
  quantity: -0.04,
  /** is about a command and its options: expected -0.4, seen in 75, 22 of them prescriptive. */
  commandWords: -0.34,
  /** states something without mandating it: expected -0.6, seen in 231, 43 of them prescriptive. */
  statement: -0.31,
  /** stands in a list without a mandate: expected -0.1, seen in 714, 291 of them prescriptive. */
  listed: -0.06,
  /** tells in a list what is there: expected -0.2, seen in 127, 42 of them prescriptive. */
  presentListed: -0.0,
  /** an inner part shows or allows something: expected -0.4, seen in 9, 8 of them prescriptive. */
  innerActorShows: -0.31,
  /** an inner part keeps or calls something: expected 0.3, seen in 45, 42 of them prescriptive. */
  innerActorBuilds: 0.27,
  /** developers are the users, and it names what only its authors see: expected 0, seen in 96, 74 of them prescriptive. */
  codeForDevelopers: 0.23,
  /** developers are the users, and it names something in code style: expected -0.4, seen in 184, 51 of them prescriptive. */
  shapeForDevelopers: -0.56,
  /** developers are the users, and it names no code: expected -0.5, seen in 509, 161 of them prescriptive. */
  forDevelopers: -0.65,
  /** is what the document is about: expected -0.5, seen in 24, 5 of them prescriptive. */
  subject: -0.51,
  /** is a label only: expected -0.3, seen in 16, 11 of them prescriptive. */
  label: -0.18,
  /** is told as done: expected -0.8, seen in 6, 2 of them prescriptive. */
  done: -0.82,
};

/** From which log odds on a sentence is reported. */
export const thresholds = {
  strict: -0.52,
  balanced: 0.25,
  lenient: 1.02,
} as const;
