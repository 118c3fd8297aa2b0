/** Two failures of which one is the other, seen from elsewhere. */
interface Story {
  readonly whole: string
  readonly part: string
  /** What the part adds to the cause, in a sentence. */
  readonly adds: string
}

const ANONYMOUSLY =
  'A credential that is not taken is answered anonymously: that is why nothing came.'
const NO_KEY = 'The call for the key did not get through.'

const stories: readonly Story[] = [
  { whole: 'J29', part: 'J04', adds: ANONYMOUSLY },
  { whole: 'J29', part: 'S01', adds: ANONYMOUSLY },
  {
    whole: 'T10',
    part: 'I07',
    adds: 'What Jira signed does not verify with it either: one newest payload mends both.',
  },
  { whole: 'I13', part: 'N06', adds: NO_KEY },
  { whole: 'I13', part: 'N07', adds: NO_KEY },
  { whole: 'I13', part: 'N08', adds: NO_KEY },
]

/** Where both are found they are told as one: by the whole, with the evidence of the part. */
export function storyOf(whole: string, part: string): Story | null {
  return stories.find((one) => one.whole === whole && one.part === part) ?? null
}
