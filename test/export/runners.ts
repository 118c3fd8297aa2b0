import { readdirSync } from 'node:fs'
import type { Exported } from '../../main/export/exportable.ts'
import type { RequestTarget } from '../../main/export/targets.ts'
import { pythonWithRequests } from '../setup/python.ts'
import { languages, runCode } from './code/run-code.ts'
import type { Recorder } from './recorder.ts'
import type { Folder } from './run-commands.ts'
import { runCommands } from './run-commands.ts'
import { shells } from './unix-shells.ts'

/** Something that runs the text of one target. */
export interface Runner {
  readonly name: string
  readonly target: RequestTarget
  /** It is not on this machine. */
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
  count: 150,
  run: async (texts, folder) => {
    const given = texts.filter((text) => text !== null)
    await runCommands(program, given, folder)
    return ['commands.sh', ...namesOf(given)]
  },
}))

const python = pythonWithRequests()

const inLanguages: readonly Runner[] = Object.entries(languages).map(([name, language]) => ({
  name,
  target: language.target,
  absent: name === 'python' && python === null,
  count: 250,
  run: async (texts, folder, recorder) => {
    const program = name === 'python' && python !== null ? python : language.program
    await runCode({ ...language, program }, texts, recorder, folder)
    const own = readdirSync(folder.path).filter((each) =>
      /^(?:runner|row-\d+)\.\w+$|^(?:node_modules|__pycache__)$/.test(each),
    )
    return [...own, ...namesOf(texts)]
  },
}))

function namesOf(texts: readonly (Exported | null)[]): readonly string[] {
  return texts.flatMap((text) => (text?.files ?? []).map(({ name }) => name))
}

export const runners: readonly Runner[] = [...inShells, ...inLanguages]
