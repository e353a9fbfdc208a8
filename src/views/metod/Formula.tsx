import { createElement, useId, type ReactNode } from 'react'
import { formulaClauses, mathNodes, type MathNode } from './mathNodes.ts'
import { useMetodTexts } from './useMetodTexts.ts'
import styles from './metod.module.css'

/**
 * The formula as MathML, which screen readers read by themselves, and below it the same in words, so that nobody
 * depends on that. A formula that is wider than the page is scrolled in a room of its own.
 */
export function Formula({ formula, words, name }: { formula: string; words: string; name: string }) {
  const text = useMetodTexts()
  const id = useId()
  const [main = '', ...where] = formulaClauses(formula)
  return (
    <>
      <div
        className={styles.formula}
        role="group"
        aria-label={`${text.formula}: ${name}`}
        aria-describedby={id}
        tabIndex={0}
      >
        <MathText formula={main} isBlock />
        {where.length > 0 && (
          <ul aria-label={text.where}>
            {where.map((clause) => (
              <li key={clause}>
                <MathText formula={clause} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <p id={id} className={styles.words}>
        <b>{text.inWords}</b> {words}
      </p>
    </>
  )
}

/** One piece of mathematics, alone on its line or within a text. */
export function MathText({ formula, isBlock = false }: { formula: string; isBlock?: boolean }) {
  return createElement('math', isBlock ? { display: 'block' } : null, ...mathNodes(formula).map(toElement))
}

function toElement(node: MathNode): ReactNode {
  return typeof node === 'string' ? node : createElement(node.tag, node.attributes, ...node.children.map(toElement))
}
