import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/model/message.ts';
import { alternativeTo, prescriptionMessage } from '../../../src/core/prescription/explain.ts';
import { featureTable } from '../../../src/core/prescription/features.ts';
import { costsLittle } from '../../support/costsLittle.ts';
import { passagesIn, passagesUnder } from '../../support/prescription.ts';

describe('prescribed architecture among requirements is found', () => {
  const sentences = [
    'Keys of the payment service are stored in environment variables.',
    'The system must store bookings in PostgreSQL.',
    'Bookings shall be kept in a `bookings` table with a foreign key to `guests`.',
    'Use Redis to cache the opening hours.',
    'The reminder must be sent through a RabbitMQ message queue.',
    'The booking page shall be implemented using React and Redux.',
    'Add a `cancelled_at` column to the reservations table.',
    'Refactor the `ReservationService` class to use dependency injection.',
    'The system shall hash passwords with bcrypt.',
    'The app must call the internal endpoint `POST /api/v1/reservations`.',
    'Split the monolith into a booking microservice and a payment microservice.',
    'The service must be deployed to Kubernetes with a Helm chart.',
    'The waiting list must be ordered with a binary search tree stored in IndexedDB.',
    'WHEN a guest cancels THEN the backend SHALL publish an event to the Kafka topic.',
    'Move the check into `src/booking/validate.ts`.',
  ];
  for (const sentence of sentences) {
    it(sentence, () => {
      assert.equal(passagesUnder('Requirements', sentence).length, 1);
    });
  }
});

describe('what users see, know or need is left alone', () => {
  const sentences = [
    'A guest can book a table for up to twelve people.',
    'The host sees every table of the restaurant on one screen.',
    'Guests who wait stand in a queue of at most twenty people.',
    'A student can attend a class that starts within the hour.',
    'Confirmation arrives within one minute in 95 % of bookings.',
    'The reminder message shows date, time and number of guests.',
    'Parents choose a class and see the name of the teacher.',
    'Customer service answers within a day.',
    'The price index is shown next to each dish.',
    'The menu must be readable with a screen reader.',
    'The list shows the columns name, date and party size.',
    'Users can sign in with Google.',
    'A manager can export the bookings of a month to Excel.',
  ];
  for (const sentence of sentences) {
    it(sentence, () => {
      assert.deepEqual(passagesUnder('Requirements', sentence), []);
    });
  }
});

describe('technology that nobody prescribes is left alone', () => {
  const sentences: readonly (readonly [string, string])[] = [
    ['a question', 'Should bookings be stored in PostgreSQL?'],
    ['a fact about today', 'Bookings are currently stored in an Oracle database, which was slow all last year.'],
    ['the existing system', 'The existing PHP application has been in use since 2009.'],
    ['what is out of scope', 'Moving the bookings to PostgreSQL is out of scope.'],
    ['an example', 'Guests pay with any wallet they have, e.g. Stripe Link.'],
    ['a condition alone', 'WHEN the guest opens the app'],
    ['a placeholder', 'TBD: PostgreSQL or MySQL'],
    ['a place for somebody’s words', 'Name: {user_name}'],
    ['a line of the code that is cited', 'Today the sweep at `sync/batch.py:104` skips every second order.'],
    ['data that is answered', 'WHEN a bill is found, THE Bills_Agent returns client_name, total_amount and due_day.'],
    ['an inner part that does what users see', 'THE Web_Backend SHALL retain all settings after a restart.'],
    ['parts of a page', 'Restyle top bars, cards, navigation rails and drawers, buttons, list rows and menus.'],
  ];
  for (const [what, sentence] of sentences) {
    it(`${what}: ${sentence}`, () => {
      assert.deepEqual(passagesUnder('Requirements', sentence), []);
    });
  }

  it('a quotation of a customer', () => {
    assert.deepEqual(passagesIn('# Booking\n\n## Requirements\n\n> You must store it in PostgreSQL.\n'), []);
  });
});

describe('a comparison', () => {
  const how = 'Jobs are stored in a PostgreSQL table with an index on the day.';
  const under = (columns: string) =>
    `# Booking\n\n## Requirements\n\n| ${columns} |\n| --- | --- |\n| Jobs | ${how} |\n`;

  it('of technologies, a column each, prescribes nothing', () => {
    assert.deepEqual(passagesIn(under('Part | Airflow')), []);
    assert.equal(passagesIn(under('Part | Requirement')).length, 1);
  });

  it('under its heading prescribes nothing', () => {
    assert.deepEqual(passagesUnder('Comparison', how), []);
  });
});

describe('the same sentence reads differently by its section', () => {
  const sentence = 'Bookings must be stored in PostgreSQL.';
  const silent = [
    'Non-goals',
    'Out of scope',
    'Constraints',
    'Alternatives considered',
    'Open questions',
    'Rejected options',
    'Assumptions',
  ];
  it('is a how among the requirements', () => {
    assert.deepEqual(
      passagesUnder('Requirements', sentence).map((passage) => passage.words),
      ['PostgreSQL'],
    );
  });
  for (const heading of silent) {
    it(`is none under ${heading}`, () => {
      assert.deepEqual(passagesUnder(heading, sentence), []);
    });
    it(`is none further down under ${heading}`, () => {
      assert.deepEqual(passagesIn(`# Booking\n\n## ${heading}\n\n### Requirements\n\n- ${sentence}\n`), []);
    });
  }
  it('is a how whatever the document is called', () => {
    const text = `# Onboarding: fewer questions and no risk\n\n## Requirements\n\n- ${sentence}\n`;
    assert.equal(passagesIn(text).length, 1);
  });
  it('is a how under a heading that only speaks of what others leave out', () => {
    assert.equal(passagesIn(`# Booking\n\n## Pages for questions of hosts\n\n- ${sentence}\n`).length, 1);
  });
  it('is none in a list that says what is left out', () => {
    assert.deepEqual(passagesIn(`# Booking\n\n## Requirements\n\nOut of scope:\n\n- ${sentence}\n`), []);
  });
});

describe('a constraint that has a source is left alone', () => {
  const sentences = [
    'Bookings must run in the customer’s own Oracle database, as the contract with them says.',
    'Card data must be encrypted with AES-256 to comply with PCI-DSS.',
    'The regulator requires records in a PostgreSQL archive.',
  ];
  for (const sentence of sentences) {
    it(sentence, () => {
      assert.deepEqual(passagesUnder('Requirements', sentence), []);
    });
  }
});

describe('a passage', () => {
  it('is the shortest text to change, not the paragraph', () => {
    const text =
      '# Booking\n\n## Requirements\n\n- Guests get an answer at once. Bookings must be stored in PostgreSQL.\n';
    const [passage] = passagesIn(text);
    assert.ok(passage);
    assert.equal(text.slice(passage.span.start, passage.span.end), 'stored in PostgreSQL');
    assert.equal(passage.words, 'PostgreSQL');
    assert.equal(passage.category, 'datastore');
  });

  it('takes its backticks with it, but does not quote them', () => {
    const text = '# Booking\n\n## Requirements\n\n- Call `reservation.save()` when the guest confirms.\n';
    const [passage] = passagesIn(text);
    assert.ok(passage);
    assert.equal(passage.words, 'reservation.save()');
    assert.match(text.slice(passage.span.start, passage.span.end), /`reservation\.save\(\)`$/);
  });

  it('carries the cues that make it a how, with their words', () => {
    const text = '# Booking\n\n## Requirements\n\n- Bookings must be stored in PostgreSQL.\n';
    const [passage] = passagesIn(text);
    assert.ok(passage);
    const name = passage.cues.find((cue) => cue.kind === 'name');
    const chosen = passage.cues.find((cue) => cue.kind === 'chosen');
    assert.equal(name?.words, 'PostgreSQL');
    assert.equal(chosen?.words, 'stored in');
    for (const cue of passage.cues) {
      assert.ok(cue.kind in featureTable);
      if (cue.words !== '') {
        assert.ok(text.includes(cue.words));
      }
    }
    assert.ok((name?.weight ?? 0) > 0);
  });

  it('offers a question about the outcome, and scolds nobody', () => {
    const [passage] = passagesUnder('Requirements', 'Bookings must be stored in PostgreSQL.');
    assert.ok(passage);
    assert.ok(alternativeTo(passage.category).template.endsWith('?'));
    const { template, data } = prescriptionMessage(passage.words);
    assert.equal(
      formatMessage(template, data),
      "'PostgreSQL' reads as a how. Is it given (by whom?), or engineering's to choose?",
    );
  });
});

describe("a team's vocabulary", () => {
  it('silences the words that the team allows, whatever their case', () => {
    const vocabulary = { allowed: ['postgresql'], internal: [] };
    assert.deepEqual(passagesUnder('Requirements', 'Bookings must be stored in PostgreSQL.', { vocabulary }), []);
  });

  it('silences the other names of an allowed thing', () => {
    const vocabulary = { allowed: ['PostgreSQL'], internal: [] };
    assert.deepEqual(passagesUnder('Requirements', 'Bookings must be stored in Postgres.', { vocabulary }), []);
  });

  it('finds the words that the team calls internal', () => {
    const vocabulary = { allowed: [], internal: ['seating planner'] };
    const sentence = 'Free tables must be worked out by the Seating Planner.';
    assert.deepEqual(passagesUnder('Requirements', sentence), []);
    const [passage] = passagesUnder('Requirements', sentence, { vocabulary });
    assert.equal(passage?.words, 'Seating Planner');
    assert.equal(passage?.category, 'vocabulary');
  });
});

describe('sensitivity', () => {
  it('never finds more when it is more lenient', () => {
    const text = `# Booking\n\n## Requirements\n\n${[
      'Use Redis.',
      'The database must be fast.',
      'Bookings must be stored in PostgreSQL.',
      'The `BookingStore` module owns the state.',
    ]
      .map((sentence) => `- ${sentence}\n`)
      .join('')}`;
    const counts = (['strict', 'balanced', 'lenient'] as const).map(
      (sensitivity) => passagesIn(text, { sensitivity }).length,
    );
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    );
    assert.ok((counts[0] ?? 0) > 0);
  });
});

describe('a product for developers', () => {
  const title = '# Command line for backups\n\nDevelopers and maintainers run the CLI in their git repository.\n\n';
  it('may name its own commands and flags', () => {
    const text = `${title}## Requirements\n\n- \`backup run --target DIR\` must print the number of files.\n- The CLI must accept the flag \`--json\`.\n`;
    assert.deepEqual(passagesIn(text), []);
  });

  it('still prescribes when it names what only its authors see', () => {
    const text = `${title}## Requirements\n\n- Move \`_resolve_target\` from \`src/backup/run.py\` to \`src/backup/target.py\`.\n`;
    assert.equal(passagesIn(text).length, 1);
  });
});

describe('hostile text', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['backticks', '`'.repeat(200_000)],
    ['openings of links', '](('.repeat(60_000)],
    ['brackets', '(`a`, '.repeat(30_000)],
    ['quotation marks', '"a '.repeat(60_000)],
    ['underscores', 'a_b '.repeat(50_000)],
    ['capitals', 'aB'.repeat(80_000)],
    ['full stops', '. A'.repeat(60_000)],
    ['terms', 'using PostgreSQL '.repeat(12_000)],
    ['slashes', 'a/'.repeat(80_000)],
    ['struck text', '~~a '.repeat(50_000)],
    ['dots', 'a.'.repeat(80_000)],
    ['examples', 'e.g. Redis '.repeat(12_000)],
  ];
  for (const [what, text] of hostile) {
    it(`of ${what} takes no longer than its length allows`, () => {
      costsLittle(() => passagesIn(`# Booking\n\n## Requirements\n\nUse PostgreSQL ${text}\n`), 3000, what);
    });
  }
});
