import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { databaseProgram } from './open-database.ts'

/**
 * A program that serves as the thread of the database does, and ends where it is told to: at the
 * question `end`, with a file “end at once” beside, or between a write of the key `after` and its
 * answer.
 */
export function endingProgram(
  folder: string,
  { after = 'no key' }: { readonly after?: string } = {},
): string {
  const program = join(folder, 'ending.mjs')
  writeFileSync(
    program,
    `import { existsSync } from 'node:fs'
     import { parentPort, workerData } from 'node:worker_threads'
     if (existsSync(workerData.folder + '/end at once')) process.exit(1)
     const answer = parentPort.postMessage.bind(parentPort)
     let last
     parentPort.postMessage = (message) => {
       const isAfter = ({ values = [] }) => values.includes(${JSON.stringify(after)})
       if (last?.statements?.some(isAfter)) process.exit(1)
       answer(message)
     }
     parentPort.on('message', ({ question }) => {
       last = question
       if (question.statement?.sql === 'end') process.exit(1)
     })
     await import(${JSON.stringify(databaseProgram.href)})`,
  )
  return program
}
