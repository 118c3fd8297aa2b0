// Half of contextBridge. The page's world and the preload's share the DOM but no JavaScript objects:
// a call crosses as a synchronous CustomEvent whose detail the browser clones into the other world;
// functions and promises cross as ids. It runs before any script of the page and keeps its own
// copies of the built-ins, so that a page which replaces them changes nothing here.
// https://www.electronjs.org/docs/latest/api/context-bridge
// eslint-disable-next-line no-unused-vars
function makeBridge(secret, side) {
  const other = side === 'page' ? 'preload' : 'page'
  const bind = Function.prototype.call.bind(Function.prototype.bind)
  const uncurry = (method) => bind(Function.prototype.call, method)
  const { keys, freeze, create, defineProperty, getOwnPropertyDescriptor } = Object
  const { isArray } = Array
  const clone = structuredClone
  const Crossing = CustomEvent
  const PagePromise = Promise
  const PageError = Error
  const tagOf = uncurry(Object.prototype.toString)
  const owns = uncurry(Object.prototype.hasOwnProperty)
  const then = uncurry(Promise.prototype.then)
  const listen = bind(document.addEventListener, document)
  const dispatch = bind(document.dispatchEvent, document)
  const detailOf = uncurry(getOwnPropertyDescriptor(CustomEvent.prototype, 'detail').get)
  const lookUp = uncurry(WeakMap.prototype.get)
  const remember = uncurry(WeakMap.prototype.set)

  const deepest = 1000
  const idOf = new WeakMap()
  const functions = create(null)
  const stubs = create(null)
  const awaited = create(null)
  let lastId = 0
  let answer = null

  const send = (kind, detail) =>
    dispatch(new Crossing(secret + other + kind, { __proto__: null, detail }))
  const receive = (kind, handler) =>
    listen(secret + side + kind, (event) => handler(detailOf(event)))
  const put = (object, key, value, fixed) =>
    defineProperty(object, key, {
      __proto__: null,
      value,
      enumerable: true,
      configurable: !fixed,
      writable: !fixed,
    })
  const each = (list, change) => {
    const out = []
    for (let at = 0; at < list.length; at += 1) if (at in list) put(out, at, change(list[at]))
    out.length = list.length
    return out
  }
  const takeAnswer = () => {
    const taken = answer
    answer = null
    return taken
  }

  const wrapFunction = (value) => {
    let id = lookUp(idOf, value)
    if (id === undefined) {
      id = lastId += 1
      remember(idOf, value, id)
      functions[id] = value
    }
    return { kind: 'function', id }
  }
  const wrapPromise = (value) => {
    const id = (lastId += 1)
    const settle = (ok) => (result) => send('settle', { id, ok, value: wrap(result) })
    then(value, settle(true), settle(false))
    return { kind: 'promise', id }
  }
  const wrap = (value, depth = 0) => {
    if (depth > deepest) {
      throw new PageError(
        'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
      )
    }
    if (typeof value === 'function') return wrapFunction(value)
    if (typeof value === 'symbol') return { kind: 'value', value: undefined }
    if (value === null || typeof value !== 'object') return { kind: 'value', value }
    if (isArray(value))
      return { kind: 'array', items: each(value, (item) => wrap(item, depth + 1)) }
    const tag = tagOf(value)
    if (tag === '[object Promise]') return wrapPromise(value)
    if (tag !== '[object Object]') return { kind: 'value', value: clone(value) }
    return {
      kind: 'object',
      entries: each(keys(value), (key) => [key, wrap(value[key], depth + 1)]),
    }
  }

  const stub =
    (id) =>
    (...given) => {
      send('call', { id, given: each(given, (value) => wrap(value)) })
      const { ok, value } = takeAnswer()
      if (!ok) throw unwrap(value)
      return unwrap(value)
    }
  const settle = (object, fixed) => (fixed ? freeze(object) : object)
  const unwrapObject = (entries, fixed) => {
    const object = {}
    for (let at = 0; at < entries.length; at += 1) {
      put(object, entries[at][0], unwrap(entries[at][1], fixed), fixed)
    }
    return settle(object, fixed)
  }
  const unwrap = (crossed, fixed = false) => {
    if (crossed.kind === 'value') return crossed.value
    if (crossed.kind === 'array')
      return settle(
        each(crossed.items, (item) => unwrap(item, fixed)),
        fixed,
      )
    if (crossed.kind === 'object') return unwrapObject(crossed.entries, fixed)
    if (crossed.kind === 'function') return (stubs[crossed.id] ??= stub(crossed.id))
    return new PagePromise((resolve, reject) => {
      awaited[crossed.id] = { resolve, reject }
    })
  }

  receive('call', ({ id, given }) => {
    const run = functions[id]
    try {
      const value = wrap(run(...each(given, (item) => unwrap(item))))
      send('answer', { ok: true, value })
    } catch (error) {
      send('answer', { ok: false, value: wrap(error) })
    }
  })
  receive('answer', (given) => {
    answer = given
  })
  receive('settle', ({ id, ok, value }) => {
    const { resolve, reject } = awaited[id]
    delete awaited[id]
    if (ok) resolve(unwrap(value))
    else reject(unwrap(value))
  })
  if (side === 'page') {
    receive('expose', ({ key, value }) => {
      const free = !owns(window, key)
      if (free) put(window, key, unwrap(value, true), true)
      send('answer', { ok: free })
    })
  }

  return {
    /** https://www.electronjs.org/docs/latest/api/context-bridge#contextbridgeexposeinmainworldapikey-api */
    exposeInMainWorld(key, api) {
      send('expose', { key, value: wrap(api) })
      if (takeAnswer()?.ok) return
      throw new PageError('Cannot bind an API on top of an existing property on the window object')
    },
  }
}
