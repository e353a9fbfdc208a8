import { useState } from 'react'
import { symmetricAxis } from '../../../charts/dotStack.ts'
import { SignDots } from '../../../charts/SignDots.tsx'
import { changeQuery } from '../../../state/actions.ts'
import { useLanguage } from '../../../state/hooks.ts'
import type { EvidenceModel } from '../../../state/targetingEvidenceModel.ts'
import { signPanel, signTicks, type SignPanel as SignPanelModel } from '../../../state/targetingEvidenceSign.ts'
import { Panel } from './Panel.tsx'
import { Sized } from './Sized.tsx'
import { useEvidenceTexts } from './useEvidenceTexts.ts'
import styles from './evidence.module.css'
import keys from './key.module.css'

const KEYS = ['named', 'without', 'chosenDot'] as const

/** Which way the money leans under each rule, both ways in the same form. */
export function SignPanel({ model }: { model: EvidenceModel }) {
  const language = useLanguage()
  const { sign, tables, forms } = useEvidenceTexts()
  const panel = signPanel(model, language)
  return (
    <Panel
      {...panel}
      model={model}
      id="direction"
      forms={forms.sign}
      denominator={sign.denominator}
      measures={[{ id: 'kakwaniIndex', name: tables.measures.kakwaniIndex }]}
    >
      <ul className={keys.key}>
        {KEYS.map((key) => (
          <li key={key}>
            <span className={keys.swatch} data-dot={key} aria-hidden />
            {key === 'chosenDot' ? sign.key.chosen : sign.key[key]}
          </li>
        ))}
      </ul>
      <Dots panel={panel} />
    </Panel>
  )
}

function Dots({ panel }: { panel: SignPanelModel }) {
  const language = useLanguage()
  const { sign } = useEvidenceTexts()
  const [activeId, setActive] = useState<string | null>(null)
  const { dots, whisker, chosenId } = panel
  const ends = whisker === null ? [] : [whisker.low, whisker.high]
  const axis = symmetricAxis([...dots.map(({ value }) => value), ...ends])
  const shown = dots.find(({ id }) => id === (activeId ?? chosenId))
  const choose = (id: string) => {
    const rule = dots.find((dot) => dot.id === id)?.rule
    if (rule === undefined) return
    changeQuery({ splitRule: rule.split, unplacedRule: rule.unplaced, partlyRule: rule.partly })
  }
  return (
    <>
      <Sized room={260}>
        {(width) => (
          <SignDots
            width={width}
            label={panel.listLabel}
            dots={dots}
            chosenId={chosenId}
            activeId={activeId}
            end={axis.end}
            ticks={signTicks(axis, language)}
            zeroLabel={sign.zero}
            sides={panel.sides}
            whisker={whisker}
            onActive={setActive}
            onChoose={choose}
          />
        )}
      </Sized>
      <p className={styles.reading}>{shown?.description ?? sign.hint}</p>
    </>
  )
}
