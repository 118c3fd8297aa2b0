import type { NextCheck } from '../../../../contract/diagnosis.ts'
import { isObject, parseJson } from '../../../wire/json.ts'
import type { Answer, CaseFacts } from '../../facts/case-facts.ts'
import { asAsked, byHand } from '../checks.ts'
import { plainPath } from '../signs.ts'

const ISSUE = /^\/rest\/api\/\w+\/issue\/([A-Za-z][A-Za-z0-9_]*-\d+|\d+)(?:\/|$)/

/** Part of the issue that a refused request names, read as the same account. */
export function readOfIssue(
  { asked }: CaseFacts,
  answer: Answer | null,
  { question, part }: { readonly question: string; readonly part: 'transitions' | 'editmeta' },
): NextCheck {
  const issue = answer === null ? undefined : ISSUE.exec(plainPath(answer))?.[1]
  return issue === undefined
    ? byHand(question, `Send GET /rest/api/3/issue/{key}/${part} as the same account.`)
    : asAsked(question, `/rest/api/3/issue/${issue}/${part}`, asked)
}

/** The issue types of the project that a refused creation names, read as the same account. */
export function readOfProject(
  { asked }: CaseFacts,
  answer: Answer | null,
  question: string,
): NextCheck {
  const project = projectIn(answer?.requestBody ?? null)
  const pathOf = (name: string): string => `/rest/api/3/issue/createmeta/${name}/issuetypes`
  return project === null
    ? byHand(question, `Send GET ${pathOf('{project}')} as the same account.`)
    : asAsked(question, pathOf(project), asked)
}

function projectIn(body: string | null): string | null {
  const json = parseJson(body ?? '')
  const fields = isObject(json) ? json['fields'] : null
  const project = isObject(fields) ? fields['project'] : null
  if (!isObject(project)) return null
  const named = project['key'] ?? project['id']
  return typeof named === 'string' && /^\w{1,100}$/.test(named) ? named : null
}
