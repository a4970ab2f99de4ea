import assert from 'node:assert/strict';
import { summary } from '../../support/reading.ts';

describe('a list below a line that says what it holds', () => {
  it('holds risks and assumptions as under a heading', () => {
    assert.deepEqual(
      summary(
        '# Kiosk\n\n## Plan\n\nAssumptions:\n\n- Guests carry a phone.\n\nRisks:\n\n- Rain keeps guests away.\n- [ ] Buy a tent\n',
      ),
      ['assumption: Guests carry a phone.', 'risk open: Rain keeps guests away.'],
    );
  });

  it('may be announced by a sentence', () => {
    assert.deepEqual(
      summary(
        '# Kiosk\n\n## Plan\n\nThis plan assumes:\n\n- Guests carry a phone.\n\nThere are several risks:\n\n- Rain keeps guests away.\n\nThe following questions remain open:\n\n- Who pays the fee?\n',
      ),
      ['assumption: Guests carry a phone.', 'risk open: Rain keeps guests away.', 'decision open: Who pays the fee?'],
    );
  });

  it('is no list of items behind an option, nor where the line is about something else', () => {
    assert.deepEqual(
      summary(
        '# Kiosk\n\n## Alternatives considered\n\nRisks:\n\n- Rain.\n\n## Design\n\nThe caller assumes the role:\n\n- reader\n\nMetrics:\n\n- `tickets_total`\n',
      ),
      [],
    );
  });
});

describe('a label with a word in front', () => {
  it('names a risk or an assumption all the same, but not a level', () => {
    assert.deepEqual(
      summary(
        '# Kiosk\n\n## Plan\n\n**Secondary Risk:** The bank may be slow.\n\n**Technical risk:** Low\n\n**Key assumption:** Guests carry a phone.\n',
      ),
      ['risk open: The bank may be slow.', 'assumption: Guests carry a phone.'],
    );
  });
});
