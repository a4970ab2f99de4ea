// Loaded into VS Code's extension host before anything else: writes down when it begins to load Tandem, which is when VS Code
// activates it. Nothing that VS Code does before that is Tandem's.
const { writeFileSync } = require('node:fs');
const Module = require('node:module');

const { load } = Module.prototype;
Module.prototype.load = function (file) {
  if (file === process.env.TANDEM_BUNDLE) {
    writeFileSync(process.env.TANDEM_LOADED, String(Date.now()));
  }
  return load.call(this, file);
};
