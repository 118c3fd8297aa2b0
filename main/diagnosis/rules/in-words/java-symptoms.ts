import { appSymptoms } from './app-symptoms.ts'
import { type Symptom, near, word } from './symptom.ts'
import { pieces } from './words.ts'

const JAVA = String.raw`\bspring\b|\bjava\b|\bkotlin\b|\bInvalidJwtException\b|\bcom\.atlassian\.connect\b`
/** Every service of Java’s verifies tokens. */
const OURS = String.raw`\bjira\b|\bconfluence\b|\batlassian\b|\badd-?ons?\b|\bconnect\b`
const TOKEN = String.raw`\bjwts?\b|\btokens?\b`

/** What is one failure in two libraries, and another entry where the app is written in Java. */
const IN_JAVA: ReadonlyMap<string, string> = new Map([
  ['I01', 'I02'],
  ['I04', 'I05'],
])

/** The app’s own side where Atlassian Connect Spring Boot, or another library of Java’s, checks the token. */
export const javaSymptoms: readonly Symptom[] = [
  ...appSymptoms.flatMap((symptom): readonly Symptom[] => {
    const id = IN_JAVA.get(symptom.id)
    return id === undefined ? [] : [{ ...symptom, id, says: [...symptom.says, word(JAVA)] }]
  }),
  {
    id: 'I02',
    says: [
      near(
        String.raw`\bqsh\b|\bquery (?:string )?hash\b`,
        String.raw`${pieces.fails}|\bfinds another\b|(?:\bnot|n['’]t) (?:what|the one|match|equal)\b|\bmissing\b|\bexpect(?:s|ed|ing)\b`,
        120,
      ),
      word(JAVA),
      word(OURS),
    ],
    unless:
      /\bcontext[- ]?(?:jwt|tokens?|qsh)\b|\bAP\.context\b|\bcall(?:s|ing)? (?:to )?(?:the )?(?:jira|confluence)\b/i,
    statuses: [400, 401, 403],
  },
  {
    id: 'I05',
    says: [
      near(
        TOKEN,
        String.raw`\bexpired\b|\bnot (?:yet )?valid(?: yet)?\b|\bnot-before\b|\btoo (?:early|late)\b`,
        120,
      ),
      word(
        String.raw`\bopen (?:over|for|all|the whole)\b|\bclock\b|\bleeway\b|\btime is now\b|\b(?:just|freshly) opened\b|\bas soon as they arrive\b|\bnot-before\b|\bminutes? (?:ahead|behind|fast|slow|in the future)\b`,
      ),
      word(JAVA),
      word(OURS),
    ],
    unless:
      /\boauth-2-authorization-server\b|\btoken endpoint\b|\b(?:api|refresh|access) tokens?\b/i,
    statuses: [401, 403],
  },
]
