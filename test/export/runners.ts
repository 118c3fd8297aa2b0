import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import type { Exported } from '../../main/export/exportable.ts'
import type { RequestTarget } from '../../main/export/targets.ts'
import { languages } from './code/languages.ts'
import { standInLanguages } from './code/stand-in-languages.ts'
import { runCode } from './code/run-code.ts'
import type { Recorder } from './recorder.ts'
import type { Folder } from './run-commands.ts'
import { runCommands } from './run-commands.ts'
import { CANARY } from './hostile-requests.ts'
import { runCurls } from './run-curls.ts'
import { startFromBatch, startFromPrompt } from './windows-independent/curl-starts.ts'
import { powershell } from '../setup/powershell.ts'
import { runPowerShell } from './run-powershell.ts'
import { shells } from './unix-shells.ts'
import { WHOLE_TABLES } from './whole-tables.ts'

/** Something that runs the text of one target. */
export interface Runner {
  readonly name: string
  readonly target: RequestTarget | 'self-contained' | 'script'
  /** It is not on this machine, or left to whole tables. */
  readonly absent: boolean
  /** How many texts it is given, by what each costs. */
  readonly count: number
  /** Runs each text once in one process, and answers the files that this itself has put there. */
  readonly run: (
    texts: readonly (Exported | null)[],
    folder: Folder,
    recorder: Recorder,
  ) => Promise<readonly string[]>
}

const inShells: readonly Runner[] = shells.map(({ name, shell, ...program }) => ({
  name,
  target: shell === 'invoke-webrequest' ? shell : `curl-${shell}`,
  absent: false,
  count: 80,
  run: async (texts, folder) => {
    const given = texts.filter((text) => text !== null)
    await runCommands(program, given, folder)
    return ['commands.sh', ...namesOf(given)]
  },
}))

const inLanguages: readonly Runner[] = Object.entries({ ...languages, ...standInLanguages }).map(
  ([name, language]) => ({
    name,
    target: language.target,
    absent: language.missing !== null || (isCompiled(name) && !WHOLE_TABLES),
    count: name === 'wget' ? 60 : 150,
    run: async (texts, folder, recorder) => {
      await runCode(language, texts, { recorder, folder })
      return [
        ...readdirSync(folder.path).filter((each) => OF_THE_RUN.test(each)),
        ...namesOf(texts),
      ]
    },
  }),
)

/** Seconds each; their literals are escaped by the one function that the others prove. */
function isCompiled(name: string): boolean {
  return ['csharp', 'java', 'springBoot'].includes(name)
}

/** What runners, compilers and interpreters leave in the folder. */
const OF_THE_RUN =
  /^(?:runner|row-\d+|program|main|Runner)\.[\w.]+$|^httpie-\d+\.(?:words|input)$|^(?:node_modules|__pycache__|\.\w+|go)$/

function namesOf(texts: readonly (Exported | null)[]): readonly string[] {
  return texts.flatMap((text) => (text?.files ?? []).map(({ name }) => name))
}

/** No cmd is here: a reader says which one start of curl a text is, or that it is something else, and curl runs. */
const byReader: readonly Runner[] = [
  { target: 'curl-cmd', read: startFromPrompt } as const,
  { target: 'curl-batch', read: startFromBatch } as const,
].map(({ target, read }) => ({
  name: `${target}, by a reader of cmd`,
  target,
  absent: false,
  count: 80,
  run: async (texts, folder, recorder) => {
    const given = texts.filter((text) => text !== null)
    const runs = given.map(({ command, files }) => ({ start: read(command), files }))
    await runCurls(runs, recorder, folder)
    const all = readdirSync(folder.path, { recursive: true, encoding: 'utf8' })
    if (all.some((path) => basename(path) === CANARY)) return []
    return readdirSync(folder.path)
  },
}))

const found = powershell()

const inPowerShell: readonly Runner[] = (['curl-powershell', 'invoke-webrequest'] as const).map(
  (target) => ({
    name: `${target} in PowerShell`,
    target,
    absent: 'missing' in found,
    count: target === 'curl-powershell' ? 40 : 100,
    run: async (texts, folder) => {
      if ('missing' in found) return []
      await runPowerShell(found.program, texts, { folder, passing: 'Legacy' })
      const own = readdirSync(folder.path).filter((each) => OF_THE_RUN.test(each))
      return [...own, ...namesOf(texts)]
    },
  }),
)

/** Each is a script, which ends where something in it fails. */
const selfContained: Runner = {
  name: 'self-contained in bash',
  target: 'self-contained',
  absent: false,
  count: WHOLE_TABLES ? 150 : 40,
  run: async (texts, folder) => {
    for (const text of texts)
      if (text !== null)
        await runCommands({ program: 'bash', args: [] }, [text], folder, {
          UNDERSTUDY_SHARED_SECRET: `'$(touch ${CANARY})"`,
        })
    return ['commands.sh', ...namesOf(texts)]
  },
}

/** All in one bash: each goes on where something in it fails. */
const scripts: Runner = {
  name: 'script in bash',
  target: 'script',
  absent: false,
  count: 80,
  run: async (texts, folder) => {
    const given = texts.filter((text) => text !== null)
    await runCommands({ program: 'bash', args: [] }, given, folder)
    return ['commands.sh', ...namesOf(given)]
  },
}

export const runners: readonly Runner[] = [
  ...inShells,
  selfContained,
  scripts,
  ...inLanguages,
  ...byReader,
  ...inPowerShell,
]
