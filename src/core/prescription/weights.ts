import { type FeatureName, featureTable } from './features.ts';

/** Written by `src/tools/score.ts --fit`; change what is expected in `expectedWeights.ts` there and fit again. */
export const bias = -1.29;

const WEIGHTS = [
  /** name, a technology by its name: expected 1, seen in 351, 201 of them prescriptive. */
  0.95,
  /** inner, a part that only engineers see: expected 1, seen in 334, 175 of them prescriptive. */
  0.86,
  /** teamWord, one of your team's inner words: expected 3.5, seen in 0, 0 of them prescriptive. */
  3.5,
  /** private, a private name from the code: expected 2, seen in 21, 17 of them prescriptive. */
  1.96,
  /** call, a function call: expected 1, seen in 35, 30 of them prescriptive. */
  1.24,
  /** source, a source file or folder: expected 1, seen in 70, 48 of them prescriptive. */
  1.21,
  /** testFile, a test by its file: expected 1, seen in 11, 8 of them prescriptive. */
  1.01,
  /** endpoint, an endpoint: expected 1, seen in 10, 9 of them prescriptive. */
  1.12,
  /** identifier, a name in code style: expected 0.4, seen in 258, 127 of them prescriptive. */
  0.22,
  /** pascal, a name written like a class: expected 0.5, seen in 35, 19 of them prescriptive. */
  0.6,
  /** constant, a constant or environment variable: expected 0.7, seen in 33, 20 of them prescriptive. */
  0.78,
  /** signature, a function or field with its type: expected 1, seen in 13, 13 of them prescriptive. */
  1.16,
  /** structure, a structure of data: expected 0.5, seen in 13, 10 of them prescriptive. */
  0.57,
  /** query, a query: expected 1.2, seen in 2, 2 of them prescriptive. */
  1.22,
  /** construct, a name from the code with what it is: expected 0.7, seen in 122, 66 of them prescriptive. */
  0.5,
  /** onlyShared, no word in it is sure to mean a part of software: expected -0.8, seen in 275, 52 of them prescriptive. */
  -0.6,
  /** expression, an expression or structure of code: expected 0.2, seen in 122, 24 of them prescriptive. */
  -0.35,
  /** command, something that people type: expected -0.8, seen in 29, 3 of them prescriptive. */
  -0.83,
  /** innerActor, the sentence is about an inner part: expected 0.8, seen in 107, 90 of them prescriptive. */
  0.95,
  /** severalTell, names several parts: expected 0.2, seen in 322, 208 of them prescriptive. */
  0.28,
  /** tuple, a list of fields: expected 0.8, seen in 26, 15 of them prescriptive. */
  0.66,
  /** plainData, names data in plain text: expected -0.3, seen in 34, 5 of them prescriptive. */
  -0.67,
  /** builds, its verb is one of building: expected 0.3, seen in 493, 281 of them prescriptive. */
  0.42,
  /** shows, its verb is one of showing or allowing: expected -0.6, seen in 166, 41 of them prescriptive. */
  -0.69,
  /** chosen, "using", "stored in" and the like in front of it: expected 1, seen in 68, 50 of them prescriptive. */
  1.06,
  /** chosenInner, "using", "stored in" and the like in front of an inner part: expected 0.6, seen in 78, 58 of them prescriptive. */
  0.83,
  /** taskShape, a task that names code: expected 0.8, seen in 34, 28 of them prescriptive. */
  0.8,
  /** task, worded as a task: expected 0.1, seen in 83, 56 of them prescriptive. */
  0.29,
  /** mandateName, a mandate that names a technology: expected 0.5, seen in 109, 76 of them prescriptive. */
  0.35,
  /** mandateShape, a mandate that names code: expected 0.5, seen in 117, 78 of them prescriptive. */
  0.49,
  /** nameAmongCriteria, a technology in a list of requirements: expected 0.3, seen in 113, 84 of them prescriptive. */
  0.41,
  /** innerAmongCriteria, an inner part in a list of requirements: expected 0.2, seen in 106, 66 of them prescriptive. */
  0.1,
  /** labelled, a label that announces a choice of technology: expected 0.8, seen in 10, 7 of them prescriptive. */
  0.83,
  /** opensWith, begins with what it names: expected 0.2, seen in 199, 109 of them prescriptive. */
  0.22,
  /** thenShape, an outcome of a scenario that names code: expected 0.4, seen in 34, 15 of them prescriptive. */
  0.39,
  /** wish, somebody who builds it wants it: expected 0.3, seen in 47, 28 of them prescriptive. */
  0.42,
  /** sharedBuilt, builds something that may be a part of software: expected 0.3, seen in 93, 26 of them prescriptive. */
  0.34,
  /** sharedMechanism, tells a mechanism of something that may be a part of software: expected 0.3, seen in 36, 13 of them prescriptive. */
  0.56,
  /** wishParts, somebody who builds it wants a part of it: expected 0.4, seen in 19, 13 of them prescriptive. */
  0.43,
  /** problemMandate, mandates where the problem is told: expected 0.7, seen in 6, 2 of them prescriptive. */
  0.75,
  /** nameOfPlatform, names a platform: expected -0.2, seen in 116, 37 of them prescriptive. */
  -0.56,
  /** nameOfStore, names where data is kept or queued: expected 0.2, seen in 54, 41 of them prescriptive. */
  0.41,
  /** mechanism, tells a mechanism: expected 0.4, seen in 71, 36 of them prescriptive. */
  0.45,
  /** reuse, tells what code to share: expected 0.2, seen in 94, 54 of them prescriptive. */
  0.51,
  /** fields, speaks of fields and types: expected 0.2, seen in 330, 160 of them prescriptive. */
  0.33,
  /** parts, speaks of parts of code: expected 0.3, seen in 405, 183 of them prescriptive. */
  0.4,
  /** plan, worded as a plan: expected 0.4, seen in 16, 4 of them prescriptive. */
  0.38,
  /** inRequirements, stands among the requirements: expected 0.4, seen in 673, 408 of them prescriptive. */
  0.62,
  /** inSuccess, stands among the success criteria: expected 0.2, seen in 47, 19 of them prescriptive. */
  0.26,
  /** inProblem, stands where the problem is told: expected -1.5, seen in 111, 7 of them prescriptive. */
  -1.57,
  /** inEntities, stands among the entities: expected 0.6, seen in 40, 27 of them prescriptive. */
  0.77,
  /** inTechnical, stands in a technical part: expected 0.3, seen in 107, 53 of them prescriptive. */
  0.33,
  /** inStory, stands in a user story: expected -0.2, seen in 117, 28 of them prescriptive. */
  -0.25,
  /** inOverview, stands in an overview: expected -0.4, seen in 91, 14 of them prescriptive. */
  -0.37,
  /** inGuide, stands in a guide or report: expected -0.5, seen in 5, 1 of them prescriptive. */
  -0.48,
  /** leadInner, the sentence above its list names technology: expected 0.2, seen in 38, 23 of them prescriptive. */
  0.24,
  /** aroundIt, the sentences around it tell how, too: expected 2.5, seen in 1436, 624 of them prescriptive. */
  2.95,
  /** inDocument, much of the document tells how: expected 2, seen in 1436, 624 of them prescriptive. */
  2.37,
  /** conditionNames, what it names is the occasion, not the answer: expected -0.5, seen in 13, 3 of them prescriptive. */
  -0.41,
  /** presentTense, tells what is there: expected -0.3, seen in 94, 15 of them prescriptive. */
  -0.07,
  /** documenting, is about documents: expected -0.4, seen in 72, 15 of them prescriptive. */
  -0.6,
  /** released, is about how the work goes: expected -0.3, seen in 33, 12 of them prescriptive. */
  -0.31,
  /** fact, tells what is there today: expected -0.8, seen in 76, 24 of them prescriptive. */
  -0.57,
  /** presentListed, tells in a list what is there: expected -0.2, seen in 159, 47 of them prescriptive. */
  -0.15,
  /** afterFact, goes on from what is there today: expected -0.4, seen in 26, 2 of them prescriptive. */
  -0.49,
  /** citesCode, cites a line of the code without mandating: expected -1.2, seen in 20, 6 of them prescriptive. */
  -1.27,
  /** actorAlone, names no part but the one that it is about: expected -0.6, seen in 24, 9 of them prescriptive. */
  -0.73,
  /** returned, names what is returned or shown: expected -0.5, seen in 38, 24 of them prescriptive. */
  -0.43,
  /** inHeadings, is what headings of the document are about: expected -0.4, seen in 79, 27 of them prescriptive. */
  -0.4,
  /** trouble, tells of a problem: expected -0.6, seen in 25, 1 of them prescriptive. */
  -0.7,
  /** external, names what people connect to: expected -0.8, seen in 16, 4 of them prescriptive. */
  -0.74,
  /** visible, tells what people see: expected -0.5, seen in 117, 33 of them prescriptive. */
  -0.43,
  /** personSubject, somebody does it: expected -0.5, seen in 60, 8 of them prescriptive. */
  -0.5,
  /** example, gives an example: expected -0.3, seen in 28, 3 of them prescriptive. */
  -0.45,
  /** unsure, is not settled: expected -0.4, seen in 60, 17 of them prescriptive. */
  -0.4,
  /** commandWords, is about a command and its options: expected -0.4, seen in 75, 22 of them prescriptive. */
  -0.37,
  /** statement, states something without mandating it: expected -0.6, seen in 210, 35 of them prescriptive. */
  -0.34,
  /** innerActorBuilds, an inner part keeps or calls something: expected 0.3, seen in 49, 44 of them prescriptive. */
  0.34,
  /** codeForDevelopers, developers are the users, and it names what only its authors see: expected 0, seen in 97, 75 of them prescriptive. */
  0.28,
  /** shapeForDevelopers, developers are the users, and it names something in code style: expected -0.4, seen in 186, 52 of them prescriptive. */
  -0.57,
  /** forDevelopers, developers are the users, and it names no code: expected -0.5, seen in 520, 163 of them prescriptive. */
  -0.65,
  /** subject, is what the document is about: expected -0.5, seen in 24, 5 of them prescriptive. */
  -0.51,
  /** done, is told as done: expected -0.8, seen in 6, 2 of them prescriptive. */
  -0.81,
];

/** The part of each feature in the log odds. */
export const weights = Object.fromEntries(
  Object.keys(featureTable).map((name, index) => [name, WEIGHTS[index]]),
) as Readonly<Record<FeatureName, number>>;

/** From which log odds on a sentence is reported. */
export const thresholds = {
  strict: -0.59,
  balanced: 0.22,
  lenient: 1.66,
} as const;
