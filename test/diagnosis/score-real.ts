import type { Finding } from '../../contract/diagnosis.ts'
import { diagnoseText } from '../../main/diagnosis/diagnose-text.ts'
import { AppError } from '../../main/errors.ts'
import { loadRealPosts, NO_MODE, type RealPost } from './corpus-real/load.ts'

const VOICES = ['machine', 'prose', 'code'] as const
const CERTAINTIES = ['certain', 'likely', 'possible'] as const

/** How many there are, and of how many it is so. */
interface Share {
  all: number
  so: number
}

/** A post, or a ticket, of which nobody says who speaks in it. */
type Told = Pick<RealPost, 'cause' | 'also' | 'text'> & Partial<Pick<RealPost, 'voice'>>

/** Reads the posts as corpus-real/README.md says. */
export function scoreReal(posts: readonly Told[] = loadRealPosts()) {
  const share = (): Share => ({ all: 0, so: 0 })
  const score = {
    first: share(),
    firstOrQuiet: share(),
    amongThree: share(),
    byVoice: { machine: share(), prose: share(), code: share() },
    outsideQuiet: share(),
    falseAlarms: share(),
    onlyPossible: share(),
    certainAndWrong: share(),
    refused: share(),
    calibration: { certain: share(), likely: share(), possible: share() },
  }
  for (const post of posts) {
    const told = findingsOn(post)
    const findings = told ?? []
    const isMode = !isQuiet(post.cause)
    const right = isMode ? [post.cause, ...post.also] : post.also
    const isWrong = ({ id }: Finding): boolean => !right.includes(id)
    const isSaid = findings.some((one) => isWrong(one) && one.certainty !== 'possible')
    count(score.refused, told === null)
    count(
      score.certainAndWrong,
      findings.some((one) => isWrong(one) && one.certainty === 'certain'),
    )
    for (const one of findings) count(score.calibration[one.certainty], !isWrong(one))
    if (isMode) {
      const isFirst = findings[0] !== undefined && !isWrong(findings[0])
      count(score.first, isFirst)
      count(score.firstOrQuiet, isFirst || (findings.length === 0 && post.also.some(isQuiet)))
      if (post.voice !== undefined && post.voice !== 'talk')
        count(score.byVoice[post.voice], isFirst)
      count(
        score.amongThree,
        findings.slice(0, 3).some((one) => !isWrong(one)),
      )
    } else if (post.cause === 'outside') count(score.outsideQuiet, !isSaid)
    else {
      count(score.falseAlarms, isSaid)
      count(score.onlyPossible, !isSaid && findings.some(isWrong))
    }
  }
  return score
}

function isQuiet(cause: string): boolean {
  return NO_MODE.some((none) => none === cause)
}

/** Null where the text was refused: nothing was read and nothing said. */
function findingsOn({ text }: Told): readonly Finding[] | null {
  try {
    return diagnoseText(text).findings
  } catch (error) {
    if (error instanceof AppError) return null
    throw error
  }
}

function count(share: Share, isSo: boolean): void {
  share.all += 1
  if (isSo) share.so += 1
}

function of({ all, so }: Share): string {
  return `${String(so)} of ${String(all)} (${((100 * so) / Math.max(1, all)).toFixed(1)} %)`
}

/** Totals alone: a sealed post that is printed with what was told of it would soon be mended by itself. */
export function realScoreText(score: ReturnType<typeof scoreReal>): string {
  const lines = [
    `right first answer          ${of(score.first)}; aim 90 %`,
    ...VOICES.map((voice) => `  ${voice.padEnd(26)}${of(score.byVoice[voice])}`),
    `  or quiet, as it may be     ${of(score.firstOrQuiet)}`,
    `right among the first three ${of(score.amongThree)}; aim 95 %`,
    `cause outside, quiet        ${of(score.outsideQuiet)}; aim 95 %`,
    `false alarms                ${of(score.falseAlarms)}; aim 2 %`,
    `  only possible             ${of(score.onlyPossible)}`,
    `certain and wrong           ${of(score.certainAndWrong)}; aim 0`,
    `refused as unreadable       ${of(score.refused)}`,
    ...CERTAINTIES.map(
      (certainty) =>
        `right where it says ${certainty.padEnd(8)}${of(score.calibration[certainty])}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}
