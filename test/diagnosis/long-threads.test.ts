import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { gatherFacts } from '../../main/diagnosis/facts/gather-facts.ts'
import { windowsOf } from '../../main/diagnosis/rules/in-words/windows.ts'
import { rows } from '../rows.ts'

const CHAT = [
  'Hello and welcome to the community. Which version of the tool do you have, and is it the same for the others?',
  'I have moved the topic to the right place. Could you add a few lines on how it came to this, please?',
  'There are about forty teams here, most of them for the support of people in Europe.',
  'Good point. I have asked a colleague who wrote that part some years ago; he is on holiday this month.',
  'By the way, the video shows each step, and the one on boards is fun to watch.',
]

/** Posts in which nobody tells of a failure. */
function chatOf(characters: number): string {
  const posts: string[] = []
  for (let length = 0; length < characters; length += posts.at(-1)?.length ?? 0)
    posts.push(`${CHAT[posts.length % CHAT.length] ?? ''}\n\n`)
  return posts.join('')
}

/** Failures that only words tell, by the entry that stands first. */
const QUESTIONS = [
  {
    id: 'C01',
    text: "The container's time was off by two minutes; after ntp sync the tokens were accepted by Jira again.",
  },
  {
    id: 'I07',
    text: 'Signature verification failed for the requests of one customer after they reinstalled our Jira app; the others are fine.',
  },
  {
    id: 'J02',
    text: 'We move from our JIRA Server to JIRA Cloud, and the alerter now gets 401 Unauthorized. The same user gets in by the web page.',
  },
  {
    id: 'J04',
    text: 'Our workflow “get all issues” gives an empty result for Jira. No error. With my own login in Jira I see all the issues.',
  },
  {
    id: 'N09',
    text: 'Our script fails at the call to Jira: it does not trust the certificate of the company’s proxy.',
  },
]

describe('a thread of thirty thousand characters', () => {
  const long = chatOf(15_000)

  it('tells nothing where nobody tells of a failure', () => {
    expect(diagnoseText(long + long).findings).toEqual([])
  })

  rows('is judged by the post that tells of one, wherever it stands', QUESTIONS, ({ id, text }) => {
    const firsts = [text, text + long + long, `${long + text}\n\n${long}`, long + long + text].map(
      (whole) => diagnoseText(whole).findings[0]?.id,
    )
    expect(firsts).toEqual([id, id, id, id])
  })

  it('is judged in pieces that grow with it, each with half of the one before', () => {
    const pieces = (characters: number): readonly string[] =>
      [...windowsOf(gatherFacts(readEvidence(chatOf(characters))))].map(({ evidence }) =>
        evidence.passages.map(({ text }) => text).join('\n'),
      )
    const [short, longer] = [pieces(30_000), pieces(60_000)]
    expect(short.length).toBeGreaterThan(5)
    expect(longer.length).toBeLessThanOrEqual(2 * short.length + 1)
    for (const piece of longer) expect(piece.length).toBeLessThanOrEqual(3200)
  })

  it('has no pieces where nobody speaks', () => {
    const entry = (at: number): string => {
      const name = String(at).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
      return `2026-01-12T10:00:01Z INFO GET https://acme.example/${name} returned 200 in 9 ms\n`
    }
    const log = Array.from({ length: 200 }, (_, at) => entry(at)).join('')
    expect([...windowsOf(gatherFacts(readEvidence(log)))]).toEqual([])
  })
})
