import { describe, expect, it } from 'vitest'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'
import { toldOf } from './told.ts'

/** Who was answered, told in tables, by a cache, beside code. */
const ANSWERED: readonly (readonly [id: string, text: string])[] = [
  [
    'S03',
    "Two people of one Jira customer: worklogs appear under the other's name. Bilal posts, 201, x-aaccountid is Anna's. Only one token exchange per site in the log. Cache keys in Redis: tok:0c2b1a77 (alder), tok:5d10be90 (staging).",
  ],
  [
    'S03',
    "We cache the user's access token per tenant (key = clientKey). Since then whoever comes first within 15 minutes is the author of everybody's comments in Jira.",
  ],
  [
    'S03',
    'Our Jira app, 200 each:\n\nwho pressed      x-aaccountid in answer\nAnna Bø          5b10a2844c20165700ede21a\nBilal Khan       5b10a2844c20165700ede21a\nCarla Nunes      5b10a2844c20165700ede21a',
  ],
  [
    'S03',
    '| user | answered as |\n| --- | --- |\n| mara | 712020:0c5e |\n| nils | 712020:0c5e |\n\nThe panel of our Jira add-on.',
  ],
  [
    'S02',
    'Jira app\n acted as                   x-aaccountid             accountType\n 5b10a2844c20165700ede21a   557058:f0f0-app          app\n 5b10a2844c20165700ede21b   557058:f0f0-app          app',
  ],
  [
    'S02',
    'Jira, who was answered:\n\nacting as    x-aaccountid\n(app)        557058:f0f0\nMara Lind    557058:f0f0\nNils Ek      557058:f0f0',
  ],
  [
    'S02',
    "sub of the assertion: urn:atlassian:connect:useraccountid:5b10a2844c20165700ede21a\nx-aaccountid of the answer: 557058:aaaabbbb-1111-2222-3333-444455556666 (our app's account)\nGET https://oak.atlassian.net/rest/api/3/search/jql?jql=project=OAK 200",
  ],
  [
    'S02',
    '// as the person, reviewed\nexport function headersOf(tenant: Tenant, accountId: string, method: string, url: URL) {\n  const token = encodeSymmetric({\n    iss: APP_KEY,\n    sub: accountId,         // so that the site knows whom we mean\n    iat, exp: iat + 120,\n    qsh: createQueryStringHash(fromMethodAndUrl(method, url)),\n  }, tenant.sharedSecret);\n  return { Authorization: `JWT ${token}` };\n}\n\nNo error, 201. But "author" of the comment in Jira is {"accountId":"5f6a0b11c2d3e4","accountType":"app"}.',
  ],
  [
    'S04',
    'check --jql "project = OAKS"\n acting as                x-aaccountid             myself   issues\n (app)                    557058:1c0e              app      31\n Mara Lind                5d2c91                   ok       31\n Nils Ek                  5e77b0                   ok       0\n\nJira Cloud',
  ],
  [
    'S04',
    'HAR of Jira: 200, x-aaccountid is her own id, {"issues":[],"isLast":true}. As the app, same JQL: 12 issues, all in project TIDE. The customer says she is an external who only has the public projects.',
  ],
  [
    'J04',
    'Jira, same JQL:\n\n acting as                x-aaccountid             issues\n (app)                    557058:1c0e              31\n Nils Ek                  -                        0',
  ],
]

/** Each as themselves, all given the same, no account of Atlassian’s. */
const NOT: readonly string[] = [
  'We cache access tokens of Jira per tenant and account id. All fine, authors are right.',
  'Jira app\n\nwho pressed      x-aaccountid in answer\nAnna Bø          5b10a2844c20165700ede21a\nAnna Bø          5b10a2844c20165700ede21a',
  'Jira app\n\nwho pressed      x-aaccountid in answer\nAnna Bø          5b10a2844c20165700ede21a\nBilal Khan       5b10a2844c20165700ede21b',
  'Jira app\n\n acting as                x-aaccountid             issues\n (app)                    557058:1c0e              31\n Mara Lind                5d2c91                   31',
  'Jira licences\n\n user         account\n anna         ACME-1\n bilal        ACME-1',
]

describe('who was answered', () => {
  it.each(ANSWERED)('%s: %s', (id, text) => {
    expect(toldOf(text)[0]).toMatch(new RegExp(`^${id} `))
  })

  it.each(NOT)('is nobody else: %s', (text) => {
    expect(toldOf(text).filter((one) => / (?:likely|certain)$/.test(one))).toEqual([])
  })

  it('an assertion’s person is read, and what is a credential stays hidden', () => {
    const text = (value: string): string =>
      readEvidence(`Jira 200, sub of the assertion: ${value}`)
        .passages.map((one) => one.text)
        .join('\n')
    expect(
      text('urn:atlassian:connect:useraccountid:712020:0c5e1a2b-1111-2222-3333-444455556666'),
    ).toContain('712020:0c5e1a2b')
    expect(text('urn:atlassian:connect:useraccountid:s3cr3tZx81LqPw90aaTT')).not.toContain('s3cr3t')
    expect(text('Zx81LqPw90aaTTs3cr3tQw12')).not.toContain('Zx81')
  })
})
