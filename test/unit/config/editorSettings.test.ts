import assert from 'node:assert/strict';
import {
  DEFAULT_EDITOR_SETTINGS,
  EDITOR_SETTING_KEYS,
  personalSettings,
  readEditorSettings,
} from '../../../src/core/config/editorSettings.ts';
import { DEFAULT_TEAM_SETTINGS } from '../../../src/core/config/teamSettings.ts';
import { formatMessage } from '../../../src/core/model/message.ts';

describe('settings of the editor', () => {
  it('have a default for every key', () => {
    assert.deepEqual(
      readEditorSettings(() => undefined),
      { settings: DEFAULT_EDITOR_SETTINGS, problems: [] },
    );
    assert.deepEqual(Object.keys(DEFAULT_EDITOR_SETTINGS).toSorted(), [...EDITOR_SETTING_KEYS].toSorted());
  });

  it('stand each for itself: a bad one falls back to its default', () => {
    const values: Record<string, unknown> = {
      checkWhen: 'sometimes',
      showSettled: true,
      me: ['@ana'],
      rules: { 'risk-needs-mitigation': 'warning', 'decision-needs-owner': 'loud', nothing: 'off' },
    };
    const { settings, problems } = readEditorSettings((key) => values[key]);
    assert.deepEqual(settings, {
      checkWhen: 'typing',
      codeLens: 'blocks',
      codeReferences: false,
      documentSymbols: false,
      trackerLinks: {},
      showSettled: true,
      preview: true,
      me: ['@ana'],
      rules: { 'risk-needs-mitigation': 'warning' },
    });
    assert.deepEqual(
      problems.map(({ message, path }) => [path.join('.'), formatMessage(message.template, message.data)]),
      [
        ['checkWhen', '"tandem.checkWhen" does not take this value.'],
        [
          'rules.decision-needs-owner',
          '"decision-needs-owner" takes one of "off", "error", "warning", "information", "hint".',
        ],
        ['rules.nothing', 'There is no rule "nothing".'],
      ],
    );
  });

  it('decide only the rules where no team settings govern', () => {
    const { settings } = readEditorSettings((key) =>
      key === 'rules' ? { 'risk-needs-mitigation': 'off' } : undefined,
    );
    assert.deepEqual(personalSettings(settings), {
      ...DEFAULT_TEAM_SETTINGS,
      rules: { 'risk-needs-mitigation': 'off' },
    });
  });
});
