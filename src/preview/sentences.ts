/** The English templates of the preview. */
export const PREVIEW_SENTENCES = [
  'Options',
  'recommended',
  'Product writes this section',
  'Engineering writes this section',
  'Both sides write this section',
] as const;

/** One of {@link PREVIEW_SENTENCES}. */
export type PreviewSentence = (typeof PREVIEW_SENTENCES)[number];
