import { memoised } from '../memo.ts';

/** So few places are looked through one by one: a table of them, kept for each file, would take more than they do. */
const FEW = 40;

/** Those of `places` that are called `id`, in their order. `places` do not change. */
export function placesWithId<Place extends { readonly id: string }>(
  places: readonly Place[],
  id: string,
): readonly Place[] {
  if (places.length <= FEW) {
    return places.filter((place) => place.id === id);
  }
  return (byId(places).get(id) as readonly Place[] | undefined) ?? [];
}

const byId = memoised((places: readonly { readonly id: string }[]) => {
  const found = new Map<string, { readonly id: string }[]>();
  for (const place of places) {
    const known = found.get(place.id);
    if (known) {
      known.push(place);
    } else {
      found.set(place.id, [place]);
    }
  }
  return found;
});
