import type { DistributionItem, DistributionProps } from '../../src/charts/distributionTypes.ts'
import { figureOf } from '../../src/domain/figures.ts'
import { classScale, type ColorScale } from '../../src/symbology/colorScale.ts'

/** Five invented areas: two at one value, one of them uncertain, one with an unknown number of residents. */
export const texts = { title: 'Fördelning', description: 'Fem områden från 3 till 60 procent.' }
export const items = [
  { id: 'a', name: 'Alfa', value: 0.03, residents: 400, isUncertain: false },
  { id: 'b', name: 'Beta', value: 0.07, residents: 1600, isUncertain: false },
  { id: 'c', name: 'Gamma', value: 0.07, residents: 100, isUncertain: true },
  { id: 'd', name: 'Delta', value: 0.25, residents: null, isUncertain: false },
  { id: 'e', name: 'Epsilon', value: 0.6, residents: 900, isUncertain: false },
]
export const scale = classScale(
  items.map(({ value }) => figureOf(value)),
  'fixed',
  [0.05, 0.1, 0.2, 0.4],
)
export const distribution: DistributionProps = {
  ...texts,
  width: 240,
  height: 400,
  scale,
  items,
  domain: [0, 0.7],
  limitLabels: ['5', '10', '40'],
  startLabel: '0',
  endLabel: '%',
  countLabels: ['1', '2', '1', '1'],
  writeCount: String,
  city: { value: 0.2, label: 'Malmö 20,0' },
  selectedId: 'd',
  hoveredId: null,
}

export const numberOf = (element: Element | null, attribute: string): number => Number(element?.getAttribute(attribute))
export const textsIn = (container: HTMLElement): string[] =>
  [...container.querySelectorAll('text')].map(({ textContent }) => textContent)

/** Made areas with values spread over 0 to 60 per cent, some of them at the same value. */
export const manyItems = (count: number): readonly DistributionItem[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    name: `Område ${index}`,
    value: ((index * 37) % 590) / 1000,
    residents: 1000 + (index % 7) * 100,
    isUncertain: false,
  }))
export const scaleOf = (areas: readonly DistributionItem[]): ColorScale =>
  classScale(
    areas.map(({ value }) => figureOf(value)),
    'fixed',
    [0.05, 0.1, 0.2, 0.4],
  )
