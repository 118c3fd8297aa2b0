import type { Speaker } from '../../../../contract/diagnosis.ts'
import { tellsOfAChange } from '../../evidence/changes.ts'
import { isToldOf } from '../../evidence/talk.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { type FindingSign, likely, possible } from '../certainty.ts'
import { type Heard, hear, type Mouths } from '../hear.ts'
import type { Rule } from '../rule.ts'
import { outcome } from '../signs.ts'
import { wordsIn } from '../shown.ts'
import { asCode } from '../signing-code.ts'
import { addressSymptoms } from './address-symptoms.ts'
import { appSymptoms } from './app-symptoms.ts'
import { circumstanceSymptoms } from './circumstance-symptoms.ts'
import { credentialSymptoms } from './credential-symptoms.ts'
import { describedCodeSymptoms } from './described-code-symptoms.ts'
import { exchangeSymptoms } from './exchange-symptoms.ts'
import { fieldSymptoms } from './field-symptoms.ts'
import { halfToldSymptoms } from './half-told-symptoms.ts'
import { halfToldWays } from './half-told-ways.ts'
import { identitySymptoms } from './identity-symptoms.ts'
import { loginSymptoms } from './login-symptoms.ts'
import { everydaySymptoms } from './everyday-symptoms.ts'
import { javaSymptoms } from './java-symptoms.ts'
import { requestSymptoms } from './request-symptoms.ts'
import { retoldSymptoms } from './retold-symptoms.ts'
import { scopedTokenSymptoms } from './scoped-token-symptoms.ts'
import { signingSymptoms } from './signing-symptoms.ts'
import { tokenSymptoms } from './token-symptoms.ts'
import { unshownSymptoms } from './unshown-symptoms.ts'
import { siteSymptoms } from './site-symptoms.ts'
import type { Symptom } from './symptom.ts'
import { isSentence, isTold, says } from './told.ts'
import { holdsWordsOfOurs, isAboutOurs, namesOthers } from './whose.ts'

const SYMPTOMS: ReadonlyMap<string, readonly Symptom[]> = Map.groupBy(
  [
    ...credentialSymptoms,
    ...scopedTokenSymptoms,
    ...tokenSymptoms,
    ...exchangeSymptoms,
    ...requestSymptoms,
    ...fieldSymptoms,
    ...addressSymptoms,
    ...siteSymptoms,
    ...appSymptoms,
    ...unshownSymptoms,
    ...javaSymptoms,
    ...identitySymptoms,
    ...signingSymptoms,
    ...retoldSymptoms,
    ...describedCodeSymptoms,
    ...halfToldSymptoms,
    ...halfToldWays,
    ...circumstanceSymptoms,
    ...everydaySymptoms,
    ...loginSymptoms,
  ],
  ({ id }) => id,
)

/** A cause that a person names, or whose symptom they tell, where the rule sees nothing of it: the surest telling. */
export function namedInWords({ id }: Rule, facts: CaseFacts): FindingSign | null {
  const symptoms = SYMPTOMS.get(id) ?? []
  if (symptoms.length === 0 || !isTold(facts)) return null
  let first: FindingSign | null = null
  for (const symptom of symptoms) {
    const sign = judgeSymptom(symptom, facts)
    if (sign?.certainty === 'likely') return sign
    first ??= sign
  }
  return first
}

/** Whether a text without a name of a product can be about Jira or Confluence. */
function canBeOurs({ ofAnyProgram }: Pick<Symptom, 'ofAnyProgram'>, facts: CaseFacts): boolean {
  if (isAboutOurs(facts)) return true
  return !namesOthers(facts.evidence) && (ofAnyProgram !== true || holdsWordsOfOurs(facts.evidence))
}

function isOnlyTalk({ by, words }: Heard): boolean {
  return by !== 'person' && isSentence(words) && (isToldOf(words) || tellsOfAChange(words))
}

/** A symptom, or a row of usual causes. */
type Told = Omit<Symptom, 'id' | 'says'> & { readonly says: readonly RegExp[] }

/** What is told of a symptom; null where it is not told. */
export function judgeSymptom(symptom: Told, facts: CaseFacts): FindingSign | null {
  const { inCode, unless, statuses, certainty, wantsAnswer } = symptom
  const fitting = facts.answers.find(
    ({ status, token }) =>
      status !== null && (token?.claims ?? null) === null && statuses.includes(status),
  )
  const isOfAnother = (): boolean => facts.answers.some(({ status }) => status !== null)
  if (fitting === undefined && (wantsAnswer === true || isOfAnother())) return null
  if (!canBeOurs(symptom, facts)) return null
  const told: Heard[] = []
  for (const pattern of symptom.says) {
    const isFirst = told.length === 0 && wantsAnswer !== true
    const said = hear(facts, pattern, isFirst ? OF_FAILURE : OF_ANYTHING)
    if (said === null || (isFirst && isOnlyTalk(said))) return null
    told.push(said)
  }
  if (unless !== undefined && says(facts.evidence, unless)) return null
  const code =
    inCode === undefined ? null : hear(facts, inCode, { by: CODE, everywhere: true, talk: 'any' })
  if (inCode !== undefined && code === null) return null
  const quotes = [...new Map(told.map(({ quote }) => [quote.text, quote])).values()]
  const telling = quotes.filter(({ text }) => wordsIn(text) >= FEWEST_WORDS)
  return (certainty === 'likely' ? likely : possible)('own-text', [
    ...(telling.length > 0 ? telling : quotes),
    ...(code === null ? [] : [asCode(code.words)]),
    ...(fitting === undefined ? [] : [outcome(fitting)]),
  ])
}

/** What is shorter (`Password: …`) says nothing by itself. */
const FEWEST_WORDS = 3

/** A log may hold code whose comment tells what came back. */
const CODE: readonly Speaker[] = ['code', 'request', 'log']

/** Nobody’s code. A sentence that stands alone may be a log’s as well as a person’s. */
const BY: readonly Speaker[] = ['person', 'log', 'server']
const OF_FAILURE: Mouths = { by: BY, everywhere: true }
const OF_ANYTHING: Mouths = { ...OF_FAILURE, talk: 'any' }
