/** Every English template of the edits, so that each can be translated and none is forgotten. */
export const EDIT_SENTENCES = [
  'This item is not in {file} any more. It may have been renamed or moved; nothing was changed.',
  '{file} has several items called "{title}". Change the one that you mean in the text.',
  'This heading is not in the document any more.',
  'There is no figure, date or plan here that could rest on something.',
  'There is no place for assumptions in this form. Write them beside it.',
  'Only decisions, questions and risks can be settled.',
  'There is no place for this in the form in which “{title}” is written. Write it beside it.',
  '.tandem.json cannot be read as it is. Correct it first; nothing was changed.',
  'A heading without words cannot be listed in .tandem.json.',
  'Put the cursor into the requirement or decision that you have an alternative to.',
  '"{id}" does not read as an id. Ids are letters and a number, such as D-12 or FR-003.',
  '{id} is given to two things in {file}. Give one of them another id first.',
  '{id} stands for something else already in or near {file}.',
] as const;

/** One of {@link EDIT_SENTENCES}. */
export type EditSentence = (typeof EDIT_SENTENCES)[number];
