import { describe, expect, it } from 'vitest'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { AppError } from '../../main/errors.ts'
import { loadCorpus, secondCorpus } from './corpus/load.ts'
import { loadRealPosts, realSets } from './corpus-real/load.ts'

const texts = [
  ...[...loadCorpus(), ...loadCorpus(secondCorpus)].flatMap(({ input }) =>
    input.kind === 'text' ? [input.text] : [],
  ),
  ...realSets.flatMap((set) => loadRealPosts(set).map(({ text }) => text)),
]

/** The same failure of some other product: nothing in it is Atlassian's. */
const ofAnother = (text: string): string =>
  text
    .replace(/\bey[\w-]+\.[\w-]+\.[\w-]*/g, 'token')
    .replace(
      /[\w.-]*\.(?:atlassian(?:-us-gov-mod)?\.(?:net|com|io)|jira\.com|jira-dev\.com)/gi,
      'host.example',
    )
    .replace(/\/?\b(?:rest|ex|wiki)\//g, '/api/')
    .replace(
      /\b(?:x-a(?:accountid|username|sen|sessionid)|x-(?:seraph|authentication-denied|failure-category)[\w-]*|atl-[\w-]+)/gi,
      'x-note',
    )
    .replace(
      /\b(?:urn:)?(?:atlassian|jira|confluence|jql|jsm|connect|forge|qsh|clientKey|sharedSecret|oauthClientId|add-?ons?|service desk|query hash|query string hash)\w*/gi,
      'acme',
    )
    .replace(
      /\berrorMessages\b|\bissue ?types?\b|\bcustomfield_|\bGDPR strict mode\b|\btnt\b|\bmissing scope grants\b|\btoo far in the future \[was\b|\bauthentication data on request\b|\bstored client data\b|\bAUTHENTICATE\w+|\bCAPTCHA_CHALLENGE\b|\bsession auth token\b/gi,
      'thing',
    )

const certainOf = (text: string): readonly string[] => {
  try {
    return diagnoseText(text).findings.flatMap(({ id, certainty }) =>
      certainty === 'certain' ? [id] : [],
    )
  } catch (error) {
    if (error instanceof AppError) return []
    throw error
  }
}

/** Of some hundred entries; a corpus that went missing would make fewer certain. */
const MANY = 40
/** Thousands of texts are too many for one test. */
const PARTS = 12

describe('a text that names nothing of Atlassian’s', () => {
  const ids = new Set<string>()
  const parts = Array.from({ length: PARTS }, (_, part) => part + 1)

  it.each(parts)('is never certain, whatever rule knows its words: part %i', (part) => {
    const some = texts.filter((_, at) => at % PARTS === part - 1)
    const alarms = some.flatMap((text) => {
      const own = certainOf(text)
      for (const id of own) ids.add(id)
      if (own.length === 0) return []
      const left = certainOf(ofAnother(text))
      return left.length === 0 ? [] : [`${left.join(', ')}: ${ofAnother(text).slice(0, 300)}`]
    })
    expect(alarms).toEqual([])
  })

  it('is so of many rules', () => {
    expect(ids.size, 'rules that the corpora make certain').toBeGreaterThan(MANY)
  })

  it.each([
    ['J24', "Content-Type 'text/plain' is not supported"],
    [
      'J24',
      'org.springframework.web.HttpMediaTypeNotSupportedException: Content-Type text/plain is not supported',
    ],
    ['J25', 'No content to map to Object due to end of input'],
    ['J25', "Unexpected character ('<' (code 60)): expected a valid value"],
    ['J20', 'XSRF check failed'],
    ['T14', 'Unknown or invalid refresh token.'],
    ['J26', 'Basic authentication with passwords is deprecated.'],
    ['N09', 'SELF_SIGNED_CERT_IN_CHAIN'],
  ])('may be %s, and is more where a product of ours is named: %s', (_, text) => {
    expect(certainOf(text)).toEqual([])
    expect(certainOf(`2026-01-01 10:00:00 ERROR ${text}`)).toEqual([])
  })

  it('is certain again by a name, a host, a path or a header of ours', () => {
    const said = 'XSRF check failed'
    expect(
      certainOf(
        `POST https://acme.atlassian.net/upload HTTP/1.1\n\nHTTP/1.1 403 Forbidden\n\n${said}`,
      ),
    ).toContain('J20')
    expect(certainOf(`POST /rest/api/2/issue/A-1/attachments 403: ${said}`)).toContain('J20')
    expect(certainOf(`HTTP/1.1 403 Forbidden\nX-AUSERNAME: kim\n\n${said}`)).toContain('J20')
    expect(certainOf(`2026-01-01 10:00:00 ERROR Jira answered: ${said}`)).toContain('J20')
  })
})
