/** How many of `places` there are up to the first of which `isBefore` is false; it is so of all behind that one, too. */
export function countWhile<Place>(places: readonly Place[], isBefore: (place: Place) => boolean): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(places[middle] as Place)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
