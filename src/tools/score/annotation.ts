import * as z from 'zod';

/** What a reader found in one document, as one line of an annotation file holds it. Lines are zero-based. */
const annotationSchema = z.object({
  /** Below the folder of all documents; its first part names the repository. */
  path: z.string(),
  items: z.array(
    z.object({
      kind: z.enum(['decision', 'risk', 'assumption', 'estimate', 'metric']),
      line: z.int().min(0),
      status: z.optional(z.enum(['open', 'decided', 'rejected', 'superseded', 'deferred'])),
      mitigated: z.optional(z.boolean()),
      assumptions: z.optional(z.boolean()),
    }),
  ),
  sections: z.array(z.object({ line: z.int().min(0), side: z.enum(['pm', 'engineering', 'shared', 'none']) })),
});

export type Annotation = z.infer<typeof annotationSchema>;
export type AnnotatedItem = Annotation['items'][number];

/** Reads the lines of an annotation file; throws where one is no annotation. */
export function parseAnnotations(text: string): Annotation[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => annotationSchema.parse(JSON.parse(line)));
}
