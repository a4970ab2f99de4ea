import assert from 'node:assert/strict';
import { passagesUnder } from '../../support/prescription.ts';

describe('a technology of today is known by its name', () => {
  const sentences: readonly (readonly [name: string, sentence: string])[] = [
    ['Convex', 'Store bookings in Convex.'],
    ['Astro', 'The site must be built with Astro.'],
    ['Cloudflare R2', 'Guest photos shall be kept in Cloudflare R2.'],
    ['Appwrite', 'The system must store guest profiles in Appwrite.'],
    ['PocketBase', 'The table plan must be kept in PocketBase.'],
    ['Databricks', 'Past bookings shall be copied to Databricks every night.'],
    ['LanceDB', 'Use LanceDB to look up similar dishes.'],
    ['MMKV', 'Drafts must be kept on the device in MMKV.'],
    ['Core Data', 'Favourites shall be saved with Core Data.'],
    ['Inngest', 'Use Inngest to send the reminders.'],
    ['Trigger.dev', 'The nightly export must run on Trigger.dev.'],
    ['Ably', 'Changes of the table plan shall be pushed to hosts through Ably.'],
    ['Durable Object', 'Each restaurant must have a Durable Object of its own.'],
    ['BroadcastChannel', 'Open pages shall tell each other of changes over a BroadcastChannel.'],
    ['WorkManager', 'Reminders must be scheduled with WorkManager.'],
    ['better-auth', 'The host app must sign staff in with better-auth.'],
    ['SuperTokens', 'The portal shall use SuperTokens for sign-in.'],
    ['OpenFGA', 'Who may change a booking must be decided with OpenFGA.'],
    ['Jetpack Compose', 'Use Jetpack Compose for the booking screen.'],
    ['vLLM', 'The assistant shall run on vLLM.'],
    ['Hugging Face', 'Models must be downloaded from Hugging Face when the app starts.'],
    ['Contentful CMS', 'Menus shall be maintained in the Contentful CMS.'],
    ['Langfuse', 'Answers must be traced in Langfuse.'],
    ['GPT-5', 'Use GPT-5 to suggest a reply to the guest.'],
    ['Deepgram', 'Voice bookings must be transcribed with Deepgram.'],
    ['Formik', 'The form must be built with Formik.'],
    ['Cloudflare Workers', 'Deploy the booking service to Cloudflare Workers.'],
    ['Hetzner', 'The service must be hosted at Hetzner.'],
    ['Caddy', 'Requests shall go through Caddy.'],
    ['Solidity', 'The contract must be written in Solidity.'],
  ];
  for (const [name, sentence] of sentences) {
    it(name, () => {
      assert.deepEqual(
        passagesUnder('Requirements', sentence).map(({ words }) => words),
        [name],
      );
    });
  }
});

describe('words that technologies are called by keep their everyday sense', () => {
  const sentences = [
    'A convex mirror at the door lets the host see who waits.',
    'Convex plates are shown with a warning.',
    'The caddy carries the clubs to the next hole.',
    'Caddies see which bag is theirs.',
    'Guests can answer with a hugging face emoji.',
    'Visitors see a new relic in the hall every month.',
    'The shop sells durable objects for the kitchen.',
    'Members need better auth than a shared password.',
    'The map shows how far the astro camp is from the road.',
    'The core data of a guest is name, phone and party size.',
    'The report proves the solidity of the plan.',
    'The pusher of a wheelchair gets a place beside it.',
    'The path may zig and zag between the tables.',
    'Guests recognise the restaurant by its neon sign.',
    'A polars shelf holds the French crime novels.',
    'Guests can ably compare two menus on one screen.',
  ];
  for (const sentence of sentences) {
    it(sentence, () => {
      assert.deepEqual(passagesUnder('Requirements', sentence), []);
    });
  }
});
