// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { pictureOf } from '../../src/export/picture.ts'
import { sheetCsv } from '../../src/export/sheetCsv.ts'

const SVG = 'http://www.w3.org/2000/svg'

describe('a sheet as CSV', () => {
  test('keeps days as days, no cell as no cell, and text that looks like a formula as text', () => {
    const day = new Date('2023-06-07T00:00:00Z')
    const csv = sheetCsv({
      name: 'x',
      rows: [
        ['dag', 'belopp', 'ord', 'ja'],
        [day, null, '=1+1', true],
        [day, 0.5, 'a;b', false],
      ],
    })
    expect(csv).toBe('\uFEFFdag;belopp;ord;ja\r\n2023-06-07;;\'=1+1;true\r\n2023-06-07;0,5;"a;b";false\r\n')
  })
})

describe('a chart as a picture', () => {
  const drawing = () => {
    const svg = document.createElementNS(SVG, 'svg')
    for (const [name, value] of Object.entries({ viewBox: '0 0 200 100', tabindex: '0' })) svg.setAttribute(name, value)
    svg.append(document.createElementNS(SVG, 'circle'))
    return svg
  }

  test('has its title over it and its notes under it, as text and never as markup', () => {
    const svg = pictureOf(drawing(), { title: 'Av <b>kronorna</b> & annat', notes: ['Källa: SCB'] })
    expect(svg).toContain('Av &lt;b&gt;kronorna&lt;/b&gt;')
    expect(svg).toContain('Källa: SCB')
    expect(svg).toContain('<circle')
    expect(svg).not.toContain('tabindex')
  })

  test('leaves the drawing on the page as it is', () => {
    const svg = drawing()
    pictureOf(svg, { title: 't', notes: [] })
    expect(svg.getAttribute('tabindex')).toBe('0')
  })
})
