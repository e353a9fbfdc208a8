import { Rich } from '../frame/Rich.tsx'

/** Sentences as a list, in which words between ** are bold. */
export function TextList({ items, isOrdered = false }: { items: readonly string[]; isOrdered?: boolean }) {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List>
      {items.map((item) => (
        <li key={item}>
          <Rich text={item} />
        </li>
      ))}
    </List>
  )
}
