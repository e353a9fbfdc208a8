/** A map as a picture of its own, with the key of its colours below it. */
import { pictureOf, setAll, sizes, SVG, textAt, type PictureTexts } from './picture.ts'

/** What the colours mean: a heading, and a sample with its words a row. */
export interface MapKey {
  readonly heading: string
  readonly rows: readonly { readonly swatch: SVGSVGElement; readonly words: string }[]
}

const ROW = 22
const WORDS_AT = 30
const BETWEEN_COLUMNS = 24
const SIZE = 13
/** Width of a letter in em, rather too large, since the fonts of the one who opens the file are not known. */
const LETTER = 0.56
/** What style sheets give to the lines and names of the map; a file has no style sheets. */
const STYLES = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-dasharray', 'paint-order', 'vector-effect'],
  ...['text-anchor', 'font-size', 'font-weight'],
]
const DRAWN = 'path, rect, circle, line, text'

/** @param map an SVG element of the page; it is copied and not changed */
export function mapPictureOf(map: SVGSVGElement, key: MapKey, texts: PictureTexts): string {
  const { width, height } = map.viewBox.baseVal
  const longest = key.rows.reduce((most, row) => Math.max(most, row.words.length), 0)
  const column = WORDS_AT + longest * SIZE * LETTER + BETWEEN_COLUMNS
  const columns = Math.max(1, Math.floor((width + BETWEEN_COLUMNS) / column))
  const perColumn = Math.ceil(key.rows.length / columns)
  const full = height + ROW * (perColumn + 2)
  const drawing = document.createElementNS(SVG, 'svg')
  setAll(drawing, { viewBox: `0 0 ${width} ${full}`, ...sizes({ width, height: full }) })
  const drawn = styled(map)
  setAll(drawn, sizes({ width, height }))
  drawing.append(drawn, textAt(key.heading, { x: 0, y: height + ROW, size: SIZE, weight: '600' }))
  key.rows.forEach((row, index) => {
    const x = Math.floor(index / perColumn) * column
    const y = height + ROW * (2 + (index % perColumn))
    const swatch = styled(row.swatch)
    setAll(swatch, { x: String(x), y: String(y - 12) })
    drawing.append(swatch, textAt(row.words, { x: x + WORDS_AT, y, size: SIZE, weight: '400' }))
  })
  return pictureOf(drawing, texts)
}

/** A copy that looks the same where the page's style sheets do not reach. */
function styled(source: SVGSVGElement): SVGSVGElement {
  const copy = source.cloneNode(true) as SVGSVGElement
  const copies = copy.querySelectorAll<SVGElement>(DRAWN)
  source.querySelectorAll<SVGElement>(DRAWN).forEach((element, index) => {
    const target = copies[index]
    if (target === undefined) return
    const computed = getComputedStyle(element)
    for (const name of STYLES) target.setAttribute(name, computed.getPropertyValue(name))
    target.removeAttribute('data-unit')
  })
  for (const element of [copy, ...copy.querySelectorAll('[class]')]) element.removeAttribute('class')
  return copy
}
