import * as vscode from 'vscode';
import { COMMAND_IDS, type CommandId } from './commandIds.ts';
import { addOption } from './commands/addOption.ts';
import { allowWords } from './commands/allowWords.ts';
import { changeSide } from './commands/changeSide.ts';
import { checkAllSpecs, clearCheckResults } from './commands/checkAllSpecs.ts';
import { copyBrief } from './commands/copyBrief.ts';
import { copyDigest } from './commands/copyDigest.ts';
import { decide } from './commands/decide.ts';
import { askForEstimate, proposeAlternative } from './commands/engineering.ts';
import { clearFilter, filterItems } from './commands/filterItems.ts';
import type { Handler } from './commands/handler.ts';
import { showLog, showRule } from './commands/help.ts';
import { insertAssumptions } from './commands/insertAssumptions.ts';
import { applyTemplate, insertBrief, insertTemplate } from './commands/insertTemplate.ts';
import { copyAsTable, copyItems, revealItem } from './commands/listCommands.ts';
import { ignoreFile, readAsSpec } from './commands/markFile.ts';
import { newSpec } from './commands/newSpec.ts';
import { openBoard } from './commands/openBoard.ts';
import { openExample } from './commands/openExample.ts';
import { openItem } from './commands/openItem.ts';
import { foldSide, showReferences } from './commands/placeCommands.ts';
import { changeDue, changeOwner, defer, reopen } from './commands/settle.ts';
import { acceptRisk, closeRisk, mitigate } from './commands/settleRisk.ts';
import { showChanges } from './commands/showChanges.ts';
import { nextOpen, previousOpen, walkThrough } from './commands/stepThrough.ts';
import { supersede } from './commands/supersede.ts';
import {
  groupDecisions,
  hideSettled,
  readAllFiles,
  refresh,
  showThisSpec,
  sortItems,
  toggleSettled,
} from './commands/viewCommands.ts';
import { guardCommand } from './guard.ts';
import type { Services } from './services.ts';

const HANDLERS = {
  'tandem.acceptRisk': acceptRisk,
  'tandem.addOption': addOption,
  'tandem.allowWords': allowWords,
  'tandem.applyTemplate': applyTemplate,
  'tandem.askForEstimate': askForEstimate,
  'tandem.changeSide': changeSide,
  'tandem.checkAllSpecs': checkAllSpecs,
  'tandem.clearCheckResults': clearCheckResults,
  'tandem.clearFilter': clearFilter,
  'tandem.closeRisk': closeRisk,
  'tandem.copyAsTable': copyAsTable,
  'tandem.copyBrief': copyBrief,
  'tandem.copyDigest': copyDigest,
  'tandem.copyItems': copyItems,
  'tandem.decide': decide,
  'tandem.defer': defer,
  'tandem.filterItems': filterItems,
  'tandem.foldSide': foldSide,
  'tandem.groupDecisions': groupDecisions,
  'tandem.hideSettled': hideSettled,
  'tandem.ignoreFile': ignoreFile,
  'tandem.insertAssumptions': insertAssumptions,
  'tandem.insertBrief': insertBrief,
  'tandem.insertTemplate': insertTemplate,
  'tandem.mitigate': mitigate,
  'tandem.newSpec': newSpec,
  'tandem.nextOpen': nextOpen,
  'tandem.openBoard': openBoard,
  'tandem.openExample': openExample,
  'tandem.openItem': openItem,
  'tandem.previousOpen': previousOpen,
  'tandem.proposeAlternative': proposeAlternative,
  'tandem.readAllFiles': readAllFiles,
  'tandem.readAsSpec': readAsSpec,
  'tandem.refresh': refresh,
  'tandem.reopen': reopen,
  'tandem.revealItem': revealItem,
  'tandem.setDue': changeDue,
  'tandem.setOwner': changeOwner,
  'tandem.showChanges': showChanges,
  'tandem.showLog': showLog,
  'tandem.showReferences': showReferences,
  'tandem.showRule': showRule,
  'tandem.showThisSpec': showThisSpec,
  'tandem.sortItems': sortItems,
  'tandem.supersede': supersede,
  'tandem.toggleSettled': toggleSettled,
  'tandem.walkThrough': walkThrough,
} satisfies Record<CommandId, Handler>;

export function registerCommands(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    ...COMMAND_IDS.map((id) => {
      const handler: Handler = HANDLERS[id];
      return vscode.commands.registerCommand(
        id,
        guardCommand(services.log, id, (args: unknown, selected: unknown) => handler(services, args, selected)),
      );
    }),
  );
}
