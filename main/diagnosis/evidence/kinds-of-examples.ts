import type { Kind } from './kinds-of-papers.ts'

/** A file of source code, and the number of a line in it. */
const LINE_OF_SOURCE =
  /^(?:[\w.@-]+\/)*[\w.@-]+\.(?:[cm]?[jt]sx?|py|java|go|rb|cs|php|kts?|rs|scala|swift|vue|md):\d+:/

/** Texts of which every failure is an example. */
export const KINDS_OF_EXAMPLES: readonly Kind[] = [
  // What a program is tested with, where it says that nothing in it is real.
  {
    marks: [
      [/\b(?:fixtures?|test data|samples|mocks|stubs|cases)\b/gi, 1],
      [
        /\b(?:all|every|each|no|none of the)\b(?: \w+){0,2} (?:entr(?:y|ies)|messages?|answers?|responses?|payloads?|bodies|errors?|cases?|lines?)(?: \w+){0,2} (?:is|are|was|were) (?:all )?(?:made[- ]up|invented|fictional|fictitious|real|received)\b/gi,
        1,
      ],
    ],
    fewest: 2,
  },
  // The same in JSON: a list of what goes in, under a name or a remark.
  {
    marks: [
      [
        /"\$?(?:comment|description|title|name|note|purpose)"\s?:\s?"[^"\n]{0,120}\b(?:fixtures?|made[- ]up|invented|samples?|examples?|test data)\b/gi,
        1,
      ],
      [/"(?:cases|fixtures|examples|samples|tests|vectors)"\s?:\s?\[/gi, 1],
      [/\{\s{0,20}"(?:in|input|given|raw|body|response|payload|text)"\s?:/gi, 2],
    ],
    fewest: 3,
  },
  // A section for each status.
  {
    marks: [[/^(?:#{1,6} |\*\*)(?:HTTP )?[45]\d\d\b[^\n!?]{0,60}$/gm, 3]],
    fewest: 1,
  },
  // Lines of source code that were looked for.
  {
    marks: [
      [/^(?:[$%>#] (?:git )?(?:grep|rg|ag|ack)\b|git grep |(?:grep|rg|ag|ack) (?:-|['\"]))/gm, 1],
      [new RegExp(LINE_OF_SOURCE, 'gm'), 2],
    ],
    fewest: 2,
    quoted: LINE_OF_SOURCE,
  },
  // Cases that are to be tested, and what is expected of them.
  {
    marks: [
      [/\b(?:QA|test) (?:plan|cases)\b/gi, 1],
      [/\bexpect(?:ed)?\b/gi, 2],
    ],
    fewest: 2,
    unless: /\b(?:actual(?:ly)?|instead|observed|got|gave|failed)\b/i,
  },
]
