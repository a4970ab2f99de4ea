/** Every command that Tandem contributes. Handlers, manifest and titles are held against this list. */
export const COMMAND_IDS = [
  'tandem.allowWords',
  'tandem.applyTemplate',
  'tandem.changeSide',
  'tandem.checkAllSpecs',
  'tandem.clearCheckResults',
  'tandem.clearFilter',
  'tandem.filterItems',
  'tandem.groupDecisions',
  'tandem.hideSettled',
  'tandem.ignoreFile',
  'tandem.insertAssumptions',
  'tandem.insertBrief',
  'tandem.insertTemplate',
  'tandem.newSpec',
  'tandem.openExample',
  'tandem.openItem',
  'tandem.readAllFiles',
  'tandem.readAsSpec',
  'tandem.refresh',
  'tandem.showLog',
  'tandem.showRule',
  'tandem.toggleSettled',
] as const;

export type CommandId = (typeof COMMAND_IDS)[number];
