import { describe, expect, it } from 'vitest'
import { diagnose } from '../../main/diagnosis/engine.ts'
import { readEvidence } from '../../main/diagnosis/evidence/read-evidence.ts'

const URL = 'https://acme.atlassian.net/rest/api/3/myself'

/** Ways in which a user name and a password stand in a curl command. */
const spellings: readonly string[] = [
  `curl -siu 'mia@example.com:hunter2-Pass' ${URL}`,
  `curl -s -i -u 'mia@example.com:hunter2-Pass' ${URL}`,
  `curl -siu mia@example.com:hunter2-Pass ${URL}`,
  `curl -siu "mia@example.com:hunter2-Pass" ${URL}`,
  `curl -siumia@example.com:hunter2-Pass ${URL}`,
  `curl -umia@example.com:hunter2-Pass -i ${URL}`,
  `curl -u'mia@example.com:hunter2-Pass' -i ${URL}`,
  `curl -Lu mia@example.com:hunter2-Pass -i ${URL}`,
  `curl -sSiHu 'mia@example.com:hunter2-Pass' ${URL}`,
  `curl -sSiH 'Accept: text/plain' -u mia@example.com:hunter2-Pass ${URL}`,
  `curl -isku mia@example.com:hunter2-Pass ${URL}`,
  `curl --user mia@example.com:hunter2-Pass -i ${URL}`,
  `curl --user=mia@example.com:hunter2-Pass -i ${URL}`,
  `curl --use mia@example.com:hunter2-Pass -i ${URL}`,
  `curl -i ${URL} -su mia@example.com:hunter2-Pass`,
  `curl -i ${URL.replace('://', '://mia%40example.com:hunter2-Pass@')}`,
  `curl -siu $'mia@example.com:hunter2-Pass' ${URL}`,
  `curl -si --proxy-user mia@example.com:hunter2-Pass ${URL}`,
  `curl -siU mia@example.com:hunter2-Pass ${URL}`,
  `curl -siXGETu mia@example.com:hunter2-Pass ${URL}`,
  `curl -si \\\n  -u mia@example.com:hunter2-Pass \\\n  ${URL}`,
  `curl.exe -siu mia@example.com:hunter2-Pass \`\n  ${URL}`,
  `curl -siu ^"mia@example.com:hunter2-Pass^" ^\n  ${URL}`,
]

const answers: readonly string[] = [
  'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: OAuth realm="https%3A%2F%2Facme.atlassian.net"\nX-Seraph-LoginReason: AUTHENTICATED_FAILED\n\nClient must be authenticated to access this resource.',
  'HTTP/1.1 403 Forbidden\n\n{"message":"Failed to parse Connect Session Auth Token","status-code":403}',
  'HTTP/1.1 403 Forbidden\n\nXSRF check failed',
  'HTTP/1.1 404 Not Found\nContent-Type: application/json\n\n{"errorMessages":["Issue does not exist or you do not have permission to see it."],"errors":{}}',
]

function everythingSaid(text: string): string {
  const evidence = readEvidence(text)
  return JSON.stringify([evidence, diagnose(evidence)])
}

describe('a password in a pasted curl command', () => {
  it.each(spellings)('is in nothing that is said: %s', (command) => {
    for (const answer of answers) {
      const said = everythingSaid(`$ ${command}\n${answer}`)
      expect(said).not.toMatch(/hunter2/)
      expect(said).not.toMatch(/https?:\/\/mia/)
    }
  })

  it.each(spellings.filter((each) => !/Hu |U |proxy|XGETu/.test(each)))(
    'leaves the finding that the same call gets with options apart: %s',
    (command) => {
      const evidence = readEvidence(`$ ${command}\n${answers[0] ?? ''}`)
      expect(
        evidence.steps.map(({ request }) => request.url.replace(/^(https:\/\/)[^/]*@/, '$1')),
      ).toEqual([URL])
      expect(diagnose(evidence).findings[0]?.id).toBe('J02')
    },
  )
})
