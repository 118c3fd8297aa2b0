import { afterAll, beforeAll } from 'vitest'
import { startRecorder, type Recorder } from './recorder.ts'
import { freshFolder, type Folder } from './run-commands.ts'

/** For the tests of a file: where commands send to and where they run, there from `beforeAll` on. */
export function recorderAndFolder(): { readonly recorder: Recorder; readonly folder: Folder } {
  let recorder: Recorder
  let folder: Folder
  beforeAll(async () => {
    recorder = await startRecorder()
    folder = freshFolder()
  })
  afterAll(async () => {
    await recorder.close()
    folder.remove()
  })
  return {
    get recorder() {
      return recorder
    },
    get folder() {
      return folder
    },
  }
}
