import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { heardIn, toldOf } from './told.ts'

const SITE = 'https://acme.atlassian.net'

/** What somebody writes, in every place where words can stand beside an exchange. */
const places = (words: string): Readonly<Record<string, string>> => ({
  'under an answer that announces JSON and shows none': `$ curl -I ${SITE}/rest/api/2/field\nHTTP/2 200\ncontent-type: application/json\n\n${words}`,
  'under an answer without a type': `< HTTP/2 200\n\n${words}`,
  'above a whole answer': `${words}\n\nGET ${SITE}/rest/api/2/field HTTP/1.1\nHost: acme.atlassian.net\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n[]`,
  'above a trace': `${words}\n\nError: stopped\n    at run (/srv/sync.js:3:9)\n    at main (/srv/index.js:9:1)`,
  'in the comments of code': `client = new Client(site);\nclient.run();\n${words
    .split('\n')
    .map((line) => `// ${line}`)
    .join('\n')}`,
})

const EMPTY = [
  'Our Jira search returns no issues, although the credentials are wrong and I expected a 401.',
  'With a made-up token the Jira filter finds nothing, and there is no error.',
  'The Jira export lists 0 tickets. It was a wrong API token.',
  'No issues come back from Jira; our token had been revoked.',
]

describe('words beside an exchange', () => {
  it.each(Object.keys(places('')))('are heard %s', (place) => {
    const missed = EMPTY.filter((words) => {
      const [first = 'nothing'] = toldOf(places(words)[place] ?? '')
      return !['J04 likely', 'J04 possible'].includes(first)
    })
    expect(missed).toEqual([])
  })

  it('are not heard where they are a plan, a change or about something else', () => {
    const alarms = [
      'The documentation says that Jira returns no issues for a wrong token.',
      'This change makes the search return no issues when the token is wrong.',
      'Everything works: the search finds forty issues with the new token.',
      'We plan to show no issues where the token is wrong.',
    ].flatMap((words) =>
      Object.entries(places(words)).flatMap(([place, text]) =>
        heardIn(text)
          .filter((one) => one.startsWith('J04'))
          .map((one) => `${one} ${place}: ${words}`),
      ),
    )
    expect(alarms).toEqual([])
  })

  it('are a person’s under an answer whose body they are no part of', () => {
    const text = `HTTP/1.1 401 Unauthorized\n\nClient must be authenticated to access this resource.\nI have no idea what is wrong with my token.`
    const [first] = diagnoseText(text).findings
    expect(first?.evidence).toContain('“Client must be authenticated to access this resource.”')
    expect(first?.evidence.join()).not.toContain('no idea')
  })
})
