import { describe, expect, it } from 'vitest'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { rows } from '../rows.ts'

const NOTHING_FAILED =
  'No call and no answer was read of this text, and no failure in it is one that a rule knows. Where something failed, paste what came back: status, headers and body, or the lines of the log around it.'

/** Talk of programs in everyday words: nothing failed. */
const talk: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'a question about a descriptor',
    text: 'Does the generator write "signed-install" into the descriptor by itself now? We saw a new version of ours on the Marketplace this morning and had changed nothing.',
  },
  {
    name: 'a plan',
    text: 'Names of users go away, from summer on only the accountId counts. Is that on your list?',
  },
  {
    name: 'a change log',
    text: '[tracker 0.6]\nFeatures\n  • Search by bounded JQL\n  • Markdown becomes ADF',
  },
  {
    name: 'how to begin',
    text: 'To begin with you need /installed only. Keep the sharedSecret with its clientKey, and sign your calls with it later on.',
  },
  {
    name: 'an idea',
    text: 'It would be nice to have a command that makes the webhooks and the workflow of a new Jira.',
  },
  {
    name: 'GitHub',
    text: 'All ranges of addresses are entered, and GitHub still says that our organisation blocks them.',
  },
]

it('a request that could not be sent is no text that was pasted', () => {
  const evidence = readEvidence('The keychain holds no secret for this tenant.')
  expect(diagnose({ ...evidence, origin: 'send' }).notes).not.toContain(NOTHING_FAILED)
})

describe('a text that talks of programs and of no failure', () => {
  rows('is read, and a note says what to paste', talk, ({ text }) => {
    const { findings, notes } = diagnoseText(text)
    expect(findings).toEqual([])
    expect(notes).toContain(NOTHING_FAILED)
  })

  it.each([
    'Milk, bread, a dozen eggs, and something for the cat.',
    'Dear Ana, the meeting is moved to Thursday at ten. Best wishes, Otto',
    'The quick brown fox jumps over the lazy dog.',
    'GARTENLAUBE mit Blick auf den See zu vermieten',
  ])('is refused where it is about anything else: %s', (text) => {
    expect(() => diagnoseText(text)).toThrow(
      'Nothing in this text tells of a request, an answer or an error.',
    )
  })
})
