import type { Absence } from '../../domain/figures.ts'
import { useMessages } from '../../state/hooks.ts'
import { WHITE } from '../../symbology/chrome.ts'
import { Swatch } from '../legend/Swatch.tsx'
import { FactTable } from './FactTable.tsx'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

const ABSENCES: readonly Absence[] = [
  'noResidents',
  'fewResidents',
  'suppressed',
  'missing',
  'notPublished',
  'notApplicable',
  'undefined',
]

/** Zero, and the seven reasons for having no figure, each with the pattern that it has everywhere. */
export function StatesSection() {
  const text = useOmTexts()
  const { states } = useMessages().laget
  const columns = [{ label: text.states.name }, { label: text.states.sample }, { label: text.states.meaning }]
  const rows = [
    { id: 'zero', cells: [text.states.zero, '0', text.states.zeroMeaning] },
    ...ABSENCES.map((state) => ({
      id: state,
      cells: [
        states[state],
        <Swatch key="swatch" fill={{ color: WHITE, pattern: state }} />,
        text.states.meanings[state],
      ],
    })),
  ]
  return (
    <Section id="states">
      <p>{text.states.lead}</p>
      <FactTable caption={text.titles.states} columns={columns} groups={[{ id: 'all', name: '', rows }]} />
    </Section>
  )
}
