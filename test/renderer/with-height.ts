/** Nothing is laid out here, and a list draws what is in sight. Answers how to take it back. */
export function withHeight(): () => void {
  const { prototype } = HTMLElement
  const before = Object.getOwnPropertyDescriptor(prototype, 'clientHeight')
  Object.defineProperty(prototype, 'clientHeight', { get: () => 600, configurable: true })
  return () => {
    if (before === undefined) Reflect.deleteProperty(prototype, 'clientHeight')
    else Object.defineProperty(prototype, 'clientHeight', before)
  }
}
