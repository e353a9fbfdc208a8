/** A chart as a picture that can be read on its own: with its title over it and its source under it. */

import { INK, WHITE } from '../symbology/chrome.ts'

export interface PictureTexts {
  readonly title: string
  /** What the picture means nothing without: status of the sums, denominator, need, source. */
  readonly notes: readonly string[]
}

const MARGIN = 16
const TITLE_SIZE = 16
const NOTE_SIZE = 12
const FONT = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
/** Mean width of a letter in em, a little too large rather than too small. */
const LETTER = 0.52

/** @param drawing an SVG element of the page; it is copied and not changed */
export function pictureOf(drawing: SVGSVGElement, { title, notes }: PictureTexts): string {
  const inner = drawing.cloneNode(true) as SVGSVGElement
  const { width, height } = drawing.viewBox.baseVal
  const head = linesOf(title, width, TITLE_SIZE)
  const foot = notes.flatMap((note) => linesOf(note, width, NOTE_SIZE))
  const top = MARGIN + head.length * (TITLE_SIZE + 6) + 6
  const full = { width: width + 2 * MARGIN, height: top + height + 12 + foot.length * (NOTE_SIZE + 5) + MARGIN }
  const page = document.createElementNS(SVG, 'svg')
  setAll(page, { xmlns: SVG, ...sizes(full), viewBox: `0 0 ${full.width} ${full.height}`, 'font-family': FONT })
  page.append(words('title', title), words('desc', notes.join(' ')))
  page.append(element('rect', { ...sizes(full), fill: WHITE }))
  page.append(...textLines(head, { y: MARGIN + TITLE_SIZE, size: TITLE_SIZE, weight: '600' }))
  setAll(inner, { x: String(MARGIN), y: String(top) })
  for (const name of ['tabindex', 'style', 'aria-activedescendant']) inner.removeAttribute(name)
  page.append(inner)
  page.append(...textLines(foot, { y: top + height + 12 + NOTE_SIZE, size: NOTE_SIZE, weight: '400' }))
  return new XMLSerializer().serializeToString(page)
}

/** The picture in dots, twice as many as on the screen, so that it can be printed. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * SCALE
  canvas.height = image.naturalHeight * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((made) => {
      if (made === null) reject(new Error('the browser made no picture'))
      else resolve(made)
    }, 'image/png')
  })
  return new Uint8Array(await blob.arrayBuffer())
}

const SCALE = 2
/** The namespace of drawings. */
export const SVG = 'http://www.w3.org/2000/svg'

export const sizes = ({ width, height }: { width: number; height: number }) => ({
  width: String(width),
  height: String(height),
})

function element(name: 'rect' | 'text', attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name)
  setAll(made, attributes)
  return made
}

/** What the picture is called and tells, for programs and for those who do not see it. */
function words(name: 'title' | 'desc', text: string): SVGElement {
  const made = document.createElementNS(SVG, name)
  made.textContent = text
  return made
}

export function setAll(target: SVGElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value)
}

interface TextPlace {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: '400' | '600'
}

/** One line of text in a drawing. */
export function textAt(line: string, { x, y, size, weight }: TextPlace): SVGElement {
  const text = element('text', {
    ...{ x: String(x), y: String(y) },
    ...{ 'font-size': String(size), 'font-weight': weight, fill: INK },
  })
  text.textContent = line
  return text
}

const textLines = (lines: readonly string[], { y, ...look }: Omit<TextPlace, 'x'>): readonly SVGElement[] =>
  lines.map((line, index) => textAt(line, { ...look, x: MARGIN, y: y + index * (look.size + 5) }))

/** Breaks at spaces; a word that is wider than the room has a line of its own. */
function linesOf(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(10, Math.floor(width / (size * LETTER)))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
