/**
 * Where the browser tells whether input waits, CodeMirror reads a text for 100 ms at a time; where it does
 * not, for as long as the browser is idle, which is less than 50. It looks once, when it is loaded.
 *
 * @see https://github.com/codemirror/language/blob/main/src/language.ts ParseWorker
 */
export function readInShortSlices(): void {
  const scheduling: unknown = Reflect.get(navigator, 'scheduling')
  if (typeof scheduling === 'object' && scheduling !== null)
    Object.defineProperty(scheduling, 'isInputPending', { value: undefined })
}
