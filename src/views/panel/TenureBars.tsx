import { TenureBar } from '../../charts/TenureBar.tsx'
import { TENURE_FORMS } from '../../analysis/tenure.ts'
import { valueOrNaN, type Figure } from '../../domain/figures.ts'
import type { AreaPanelModel } from '../../state/areaPanel.ts'
import { useLanguage, useMessages } from '../../state/hooks.ts'
import { formatValue } from '../../symbology/format.ts'
import { TENURE } from '../../symbology/palettes.ts'
import { Swatch } from '../legend/Legend.tsx'
import styles from './panel.module.css'

/** The tenure mix of the area, its larger area and the city, as bars from 0 to 100 %. */
export function TenureBars({ model, width }: { model: AreaPanelModel; width: number }) {
  const messages = useMessages()
  if (model.tenure.length === 0) return null
  return (
    <>
      <h3>{messages.panel.tenureTitle}</h3>
      {model.tenure.map(({ name, shares }) => (
        <Bar key={name} name={name ?? messages.panel.city} shares={shares} width={width} />
      ))}
      <p className={styles.tenureKey} aria-hidden>
        {TENURE_FORMS.map((form) => (
          <span key={form}>
            <Swatch fill={TENURE[form]} /> {messages.laget.tenure[form]}
          </span>
        ))}
      </p>
    </>
  )
}

function Bar({ name, shares, width }: { name: string; shares: readonly Figure[]; width: number }) {
  const { tenure } = useMessages().laget
  const language = useLanguage()
  const write = (figure: Figure | undefined, bare: boolean) =>
    formatValue(figure === undefined ? 0 : valueOrNaN(figure), 'percent', language, { digits: 0, bare })
  const parts = TENURE_FORMS.map((id, index) => ({
    id,
    share: shares[index] === undefined ? 0 : valueOrNaN(shares[index]),
    label: write(shares[index], true),
  }))
  return (
    <div className={styles.tenureRow}>
      <span>{name}</span>
      <TenureBar
        width={width}
        height={18}
        parts={parts}
        title={name}
        description={TENURE_FORMS.map((form, index) => `${tenure[form]} ${write(shares[index], false)}`).join(', ')}
      />
    </div>
  )
}
