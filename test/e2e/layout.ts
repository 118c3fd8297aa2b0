import type { Page } from '@playwright/test'

/**
 * What is drawn wrongly in the window as it stands: a control that lies under another thing or is
 * cut off, text over text, text that is cut without an ellipsis or of which next to nothing is left, and
 * a pane that scrolls where not even a row has room.
 * What is scrolled out of sight is not wrong.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST_TEXT = 36
    interface Box {
      readonly left: number
      readonly top: number
      readonly right: number
      readonly bottom: number
    }
    const faults: string[] = []
    const whole: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
    const common = (one: Box, other: Box): Box => ({
      left: Math.max(one.left, other.left),
      top: Math.max(one.top, other.top),
      right: Math.min(one.right, other.right),
      bottom: Math.min(one.bottom, other.bottom),
    })
    const isIn = (box: Box): boolean => box.right - box.left > 1.5 && box.bottom - box.top > 1.5
    const called = (element: Element): string => {
      const words = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 50)
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const place = [left, top, right, bottom].map((each) => Math.round(each)).join(',')
      return `${element.tagName.toLowerCase()} “${words}” (${place})`
    }
    const ancestors = (element: Element): Element[] => {
      const found: Element[] = []
      for (let each = element.parentElement; each !== null; each = each.parentElement) {
        found.push(each)
      }
      return found
    }
    const scrolls = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element)
      return /auto|scroll/u.test(`${overflowX} ${overflowY}`)
    }
    const clips = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element)
      return overflowX !== 'visible' || overflowY !== 'visible'
    }
    const seenThrough = (element: Element): Box =>
      ancestors(element)
        .filter(clips)
        .reduce((box, each) => common(box, each.getBoundingClientRect()), whole)
    const isHidden = (element: Element): boolean =>
      !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
      element.closest('[aria-hidden="true"], .cm-editor, option') !== null ||
      // Kept for those who hear the page.
      [element, ...ancestors(element)].some((each) => clips(each) && each.clientWidth === 1)
    const isTurnedAway = (element: Element): boolean =>
      element.getBoundingClientRect().top >= seenThrough(element).bottom - 1.5
    /** What lies over the rest on purpose: menus, dialogs, a panel over a narrow window. */
    const layerOf = (element: Element): Element =>
      [element, ...ancestors(element)].find((each) => {
        const { position, zIndex } = getComputedStyle(each)
        return position !== 'static' && zIndex !== 'auto'
      }) ?? document.body

    for (const control of document.querySelectorAll(
      'button, a[href], input, select, textarea, [role="tab"], [role="separator"]',
    )) {
      if (isHidden(control)) continue
      const box = control.getBoundingClientRect()
      const seen = common(box, seenThrough(control))
      const isScrolled = ancestors(control).some(scrolls)
      // A line of it that a scrolled pane still shows is not what one clicks on.
      const isAway = isScrolled && seen.bottom - seen.top < Math.min(8, box.bottom - box.top)
      if (isAway) continue
      if (!isIn(seen)) {
        if (!isScrolled && isIn(box)) faults.push(`cut off: ${called(control)}`)
        continue
      }
      const cut = box.right - seen.right > 2 || seen.left - box.left > 2
      if (cut && !isScrolled) faults.push(`cut: ${called(control)}`)
      const top = document.elementFromPoint(
        (seen.left + seen.right) / 2,
        (seen.top + seen.bottom) / 2,
      )
      if (top === null || control.contains(top) || top.contains(control)) continue
      if (top.closest('label')?.contains(control) === true) continue
      if (layerOf(top) === layerOf(control))
        faults.push(`${called(top)} lies over ${called(control)}`)
    }

    const LEAST_ROOM = 32
    for (const pane of document.querySelectorAll('body *')) {
      const { scrollHeight, clientHeight } = pane
      // What has its whole height needs no room; 8 is what a focus ring stands out.
      if (clientHeight >= LEAST_ROOM || scrollHeight <= clientHeight + 8) continue
      if (/auto|scroll/u.test(getComputedStyle(pane).overflowY) && !isHidden(pane))
        faults.push(`no room: ${called(pane)}`)
    }

    const texts: { readonly owner: Element; readonly box: Box; readonly layer: Element }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const owner = node.parentElement
      if (owner === null || node.nodeValue?.trim() === '' || /STYLE|SCRIPT/u.test(owner.tagName))
        continue
      if (isHidden(owner)) continue
      // What would be cut stands in a line that is out of sight, whole.
      if (owner.closest('[data-whole-or-none]') !== null && isTurnedAway(owner)) continue
      // A line in which something is marked is one text, whatever its pieces are.
      const line = owner.closest('mark')?.parentElement ?? owner
      const isOne =
        line.querySelector(':scope > mark') !== null &&
        getComputedStyle(line).whiteSpace === 'nowrap'
      if (isOne && line.firstChild?.contains(node) !== true) continue
      const range = document.createRange()
      range.selectNodeContents(isOne ? line : node)
      const view = common(seenThrough(owner), clips(owner) ? owner.getBoundingClientRect() : whole)
      const lines = isOne ? [range.getBoundingClientRect()] : [...range.getClientRects()]
      // Of a text in two directions some part always stands at the end that is cut.
      const isSeen = lines.some((line) => isIn(common(line, view)))
      for (const line of lines) {
        const seen = common(line, view)
        const chain = [owner, ...ancestors(owner)]
        const cutter = chain.find(
          (each) => clips(each) && each.getBoundingClientRect().right < line.right - 1,
        )
        const isScrolled = chain.some(scrolls)
        if (cutter !== undefined && isIn(seen)) {
          const ellipsed = getComputedStyle(cutter).textOverflow === 'ellipsis'
          if (!ellipsed && !isScrolled) faults.push(`text cut: ${called(owner)}`)
          // What a scrolled pane hides of it is not what the ellipsis took.
          const left = common(line, cutter.getBoundingClientRect())
          if (ellipsed && left.right - left.left < LEAST_TEXT)
            faults.push(`nothing left of: ${called(owner)}`)
        }
        if (cutter !== undefined && !isSeen && !isScrolled)
          faults.push(`text gone: ${called(owner)}`)
        if (line.right > innerWidth + 1 && cutter === undefined && !isScrolled)
          faults.push(`outside: ${called(owner)}`)
        if (isIn(seen)) texts.push({ owner, box: seen, layer: layerOf(owner) })
      }
    }
    for (const [index, one] of texts.entries()) {
      for (const other of texts.slice(index + 1)) {
        if (one.owner === other.owner || one.layer !== other.layer) continue
        const shared = common(one.box, other.box)
        if (shared.right - shared.left > 3 && shared.bottom - shared.top > 5) {
          faults.push(`text over text: ${called(one.owner)} and ${called(other.owner)}`)
        }
      }
    }
    return [...new Set(faults)]
  })
}
