import { Suspense, useState } from 'react'
import { MeasureList } from '../metod/MeasureList.tsx'
import { Section } from './Section.tsx'
import { useOmTexts } from './useOmTexts.ts'

/** The measures by the question that they answer; each leads to its page, where the rest is said. */
export function MeasuresSection() {
  const { measures, titles } = useOmTexts()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  return (
    <Section id="measures">
      <p>{measures.lead}</p>
      <Suspense>
        <MeasureList caption={titles.measures} heading="h3" open={open} onToggle={setOpen} />
      </Suspense>
    </Section>
  )
}
