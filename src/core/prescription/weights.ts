import type { FeatureName } from './features.ts';

/** Written by `src/tools/score.ts --fit`; change what is expected in `features.ts` and fit again. */
export const bias = -1.54;

/** The part of each feature in the log odds. */
export const weights: Readonly<Record<FeatureName, number>> = {
  /** a technology by its name: expected 1, seen in 83, 42 of them prescriptive. */
  name: 0.99,
  /** a part that only engineers see: expected 1, seen in 111, 59 of them prescriptive. */
  inner: 0.93,
  /** a word that may mean a part of software: expected 0.1, seen in 188, 82 of them prescriptive. */
  shared: 0.12,
  /** one of your team's inner words: expected 3.5, seen in 0, 0 of them prescriptive. */
  teamWord: 3.5,
  /** several technical words in one sentence: expected 0.3, seen in 171, 82 of them prescriptive. */
  manyTerms: 0.37,
  /** a private name from the code: expected 2, seen in 11, 11 of them prescriptive. */
  private: 2.09,
  /** a function call: expected 1, seen in 8, 6 of them prescriptive. */
  call: 1.07,
  /** a source file or folder: expected 1, seen in 22, 13 of them prescriptive. */
  source: 1.01,
  /** a test by its file: expected 1, seen in 6, 3 of them prescriptive. */
  testFile: 1.01,
  /** an endpoint: expected 1, seen in 3, 3 of them prescriptive. */
  endpoint: 1.07,
  /** a name in code style: expected 0.5, seen in 47, 19 of them prescriptive. */
  identifier: 0.28,
  /** a name written like a class: expected 0.5, seen in 13, 3 of them prescriptive. */
  pascal: 0.45,
  /** a constant or environment variable: expected 0.7, seen in 10, 8 of them prescriptive. */
  constant: 0.78,
  /** an expression or structure of code: expected 0.2, seen in 37, 8 of them prescriptive. */
  expression: -0.06,
  /** several names from the code: expected 0.4, seen in 43, 22 of them prescriptive. */
  manyShapes: 0.33,
  /** a configuration or text file: expected 0, seen in 17, 7 of them prescriptive. */
  document: -0.02,
  /** something that people type: expected -0.8, seen in 8, 2 of them prescriptive. */
  command: -0.77,
  /** a value in code style: expected 0, seen in 37, 13 of them prescriptive. */
  value: -0.02,
  /** the sentence is about an inner part: expected 0.8, seen in 18, 15 of them prescriptive. */
  innerActor: 0.81,
  /** a list of fields: expected 0.8, seen in 4, 3 of them prescriptive. */
  tuple: 0.83,
  /** is about how data is kept or shaped: expected 0.3, seen in 106, 49 of them prescriptive. */
  aboutData: 0.3,
  /** is about code: expected 0.2, seen in 200, 92 of them prescriptive. */
  aboutCode: 0.29,
  /** is about how it runs: expected 0.1, seen in 96, 32 of them prescriptive. */
  aboutRunning: -0.15,
  /** is about how parts talk to each other: expected 0.1, seen in 33, 15 of them prescriptive. */
  aboutInterfaces: 0.08,
  /** is about tokens and keys: expected 0.1, seen in 19, 6 of them prescriptive. */
  aboutSecrets: 0.07,
  /** is about how results are computed: expected 0.1, seen in 15, 9 of them prescriptive. */
  aboutMethod: 0.16,
  /** its verb is one of building: expected 0.3, seen in 107, 64 of them prescriptive. */
  builds: 0.19,
  /** a verb of building with a technology: expected 0.6, seen in 36, 22 of them prescriptive. */
  buildsName: 0.49,
  /** a verb of building with an inner part: expected 0.5, seen in 79, 51 of them prescriptive. */
  buildsInner: 0.37,
  /** its verb is one of showing or allowing: expected -0.6, seen in 44, 14 of them prescriptive. */
  shows: -0.52,
  /** "using", "stored in" and the like in front of it: expected 1, seen in 16, 11 of them prescriptive. */
  chosen: 0.91,
  /** "using", "stored in" and the like in front of an inner part: expected 0.6, seen in 29, 20 of them prescriptive. */
  chosenInner: 0.61,
  /** a task that names it: expected 0.7, seen in 9, 7 of them prescriptive. */
  taskTerm: 0.7,
  /** a task that names code: expected 0.8, seen in 9, 7 of them prescriptive. */
  taskShape: 0.77,
  /** worded as a task: expected 0.1, seen in 17, 13 of them prescriptive. */
  task: 0.08,
  /** a mandate that names a technology: expected 0.5, seen in 24, 17 of them prescriptive. */
  mandateName: 0.47,
  /** a mandate that names an inner part: expected 0.5, seen in 31, 23 of them prescriptive. */
  mandateInner: 0.37,
  /** a mandate that names code: expected 0.5, seen in 14, 10 of them prescriptive. */
  mandateShape: 0.54,
  /** worded as a plan: expected 0.4, seen in 6, 3 of them prescriptive. */
  plan: 0.41,
  /** says itself that it is internal: expected 0.3, seen in 3, 0 of them prescriptive. */
  internal: 0.28,
  /** stands among the requirements: expected 0.4, seen in 110, 70 of them prescriptive. */
  inRequirements: 0.59,
  /** stands among the success criteria: expected 0.2, seen in 15, 8 of them prescriptive. */
  inSuccess: 0.21,
  /** stands where the problem is told: expected -1.5, seen in 44, 5 of them prescriptive. */
  inProblem: -1.52,
  /** stands among the entities: expected 0.6, seen in 10, 7 of them prescriptive. */
  inEntities: 0.67,
  /** stands in a technical part: expected 0.3, seen in 22, 14 of them prescriptive. */
  inTechnical: 0.41,
  /** stands in a user story: expected -0.2, seen in 21, 5 of them prescriptive. */
  inStory: -0.36,
  /** stands in a scenario: expected 0, seen in 34, 12 of them prescriptive. */
  inScenario: 0.01,
  /** stands in an overview: expected -0.4, seen in 29, 6 of them prescriptive. */
  inOverview: -0.54,
  /** stands in a guide or report: expected -0.5, seen in 5, 1 of them prescriptive. */
  inGuide: -0.51,
  /** tells what is there today: expected -0.8, seen in 34, 9 of them prescriptive. */
  fact: -0.76,
  /** tells of a problem: expected -0.6, seen in 6, 1 of them prescriptive. */
  trouble: -0.6,
  /** names what people connect to: expected -0.8, seen in 7, 1 of them prescriptive. */
  external: -0.83,
  /** tells what people see: expected -0.5, seen in 21, 9 of them prescriptive. */
  visible: -0.5,
  /** is about people: expected -0.2, seen in 37, 16 of them prescriptive. */
  people: -0.13,
  /** is a user story: expected -0.2, seen in 4, 3 of them prescriptive. */
  story: -0.14,
  /** somebody does it: expected -0.5, seen in 14, 2 of them prescriptive. */
  personSubject: -0.55,
  /** says what not to do: expected -0.1, seen in 50, 17 of them prescriptive. */
  negated: -0.09,
  /** tells of an alternative: expected -0.8, seen in 1, 0 of them prescriptive. */
  alternative: -0.8,
  /** gives an example: expected -0.3, seen in 8, 1 of them prescriptive. */
  example: -0.39,
  /** is not settled: expected -0.4, seen in 12, 1 of them prescriptive. */
  unsure: -0.48,
  /** is a number to reach: expected -0.2, seen in 9, 5 of them prescriptive. */
  quantity: -0.23,
  /** is about a command and its options: expected -0.4, seen in 21, 4 of them prescriptive. */
  commandWords: -0.46,
  /** is a condition only: expected -1.5, seen in 0, 0 of them prescriptive. */
  condition: -1.5,
  /** states something without mandating it: expected -0.6, seen in 59, 15 of them prescriptive. */
  statement: -0.56,
  /** stands in a list without a mandate: expected -0.1, seen in 143, 52 of them prescriptive. */
  listed: -0.16,
  /** developers are the users, and it names no code: expected -0.5, seen in 124, 43 of them prescriptive. */
  forDevelopers: -0.64,
  /** is what the document is about: expected -0.5, seen in 6, 0 of them prescriptive. */
  subject: -0.53,
  /** is a label only: expected -0.3, seen in 1, 1 of them prescriptive. */
  label: -0.26,
  /** is told as done: expected -0.8, seen in 3, 1 of them prescriptive. */
  done: -0.79,
};

/** From which log odds on a sentence is reported. */
export const thresholds = {
  strict: -0.47,
  balanced: -0.3,
  lenient: 0.75,
} as const;
